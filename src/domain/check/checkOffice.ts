// What is wrong with curators, the site, the roadmap and survey answers of an organisation (V-06, V-17, V-23, V-25).
import type { Day } from '../calendar/day.ts';
import { isConsentValidOn } from '../consent/isConsentValidOn.ts';
import { isSigned } from '../order/isSigned.ts';
import { normaliseName } from '../person/normaliseName.ts';
import type { Problem } from '../problem.ts';
import { isInOfficeOn } from '../register/curator.ts';
import type { CheckedRegister, RegisterIndex } from './checkedRegister.ts';

/** V-06, warning curator_without_order: in office, but no signed order appoints them by the first day. */
const checkCurators = ({ curators }: CheckedRegister, { orders }: RegisterIndex, day: Day): Problem[] =>
  curators
    .filter((curator) => isInOfficeOn(curator, day))
    .flatMap((curator): Problem[] => {
      const order = orders.get(curator.orderId);
      const isTrusted =
        order !== undefined &&
        order.type === 'order_appoint_curator' &&
        isSigned(order) &&
        (curator.appointedFrom === null || (order.date ?? '') <= curator.appointedFrom);
      return isTrusted
        ? []
        : [
            {
              code: 'curator_without_order',
              data: { curatorId: curator.id },
              place: { column: 'orderId' },
              level: 'warning',
            },
          ];
    });

/** V-17, error publication_without_consent: bases of participants stand on the site and a mentor has not consented to it (152-ФЗ art. 10.1). */
const checkPublication = (register: CheckedRegister, { consentsOf, membersOf }: RegisterIndex, day: Day): Problem[] => {
  if (!register.siteSections.some(({ isPublished, hasBases }) => isPublished && hasBases)) return [];
  const published = new Set(
    register.pairs
      .filter(({ status }) => status === 'active')
      .flatMap(({ id }) => membersOf(id).filter(({ role, leftOn }) => role === 'mentor' && leftOn === null))
      .map(({ personId }) => personId),
  );
  return [...published]
    .filter(
      (personId) =>
        !consentsOf(personId).some((consent) => consent.kind === 'pd_distribution' && isConsentValidOn(consent, day)),
    )
    .map((personId) => ({ code: 'publication_without_consent', data: { personId } }));
};

/** V-23, warning roadmap_task_before_order: a task is due before the roadmap was approved. */
const checkRoadmap = ({ roadmap, organisation }: CheckedRegister): Problem[] => {
  const approvedOn = organisation.roadmapApprovedOn;
  if (approvedOn === null) return [];
  return roadmap
    .filter(({ dueOn }) => dueOn !== null && dueOn < approvedOn)
    .map(({ taskId }) => ({
      code: 'roadmap_task_before_order',
      data: { taskId },
      place: { column: 'dueOn' },
      level: 'warning',
    }));
};

/** A patronymic gives a person away even when nobody of the register is named. */
const PATRONYMIC = /(?:^|[^а-я])[а-я]{2,}(?:ович|евич|овна|евна|ична|инична)(?![а-я])/u;
/** Surnames shorter than this are too often ordinary words. */
const SHORTEST_SURNAME = 5;

/** V-25, warning survey_answer_names_somebody: an anonymous answer holds a surname of the register or a patronymic. */
const checkComments = ({ comments, mentors, mentees }: CheckedRegister): Problem[] => {
  const surnames = new Set(
    [...mentors, ...mentees]
      .map(({ lastName }) => normaliseName(lastName))
      .filter((name) => name.length >= SHORTEST_SURNAME),
  );
  return comments
    .filter(({ comment }) => {
      const text = normaliseName(comment);
      return PATRONYMIC.test(text) || text.split(/[^а-я-]+/u).some((word) => surnames.has(word));
    })
    .map(({ responseId }) => ({
      code: 'survey_answer_names_somebody',
      data: { responseId },
      place: { column: 'comment' },
      level: 'warning',
    }));
};

export const checkOffice = (register: CheckedRegister, index: RegisterIndex, day: Day): Problem[] => [
  ...checkCurators(register, index, day),
  ...checkPublication(register, index, day),
  ...checkRoadmap(register),
  ...checkComments(register),
];
