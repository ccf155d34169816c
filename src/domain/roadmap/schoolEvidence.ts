// What an organisation has that proves tasks of its roadmap, each with its day.
import { type Activity, isPublishedOn } from '../activity/activity.ts';
import { meetingsOf } from '../activity/meetingsOf.ts';
import type { Day, Period } from '../calendar/day.ts';
import { isSignedOn } from '../order/isSigned.ts';
import { isRunning } from '../pair/pair.ts';
import type { SchoolRegister } from '../register/organisation.ts';
import { DOCUMENT_PROOFS, type Evidence, ROADMAP_PROOFS, type RoadmapProof } from './proof.ts';

/** A document in force; `madeOn` is empty while it waits to be made. */
export interface MadeOn {
  readonly id: string;
  readonly type: string;
  readonly madeOn: Day | '';
  readonly url: string;
}

const isProof = (type: string): type is RoadmapProof => (ROADMAP_PROOFS as readonly string[]).includes(type);

const bare = (proof: RoadmapProof, on: Day | null, what = ''): Evidence[] =>
  on === null ? [] : [{ proof, on, what, url: '' }];

export const documentEvidence = (documents: readonly MadeOn[]): Evidence[] =>
  documents.flatMap(({ id, type, madeOn, url }) =>
    madeOn !== '' && (DOCUMENT_PROOFS as readonly string[]).includes(type)
      ? [{ proof: type as RoadmapProof, on: madeOn, what: id, url }]
      : [],
  );

const latest = (days: readonly (Day | null)[]): Day | null =>
  days.reduce<Day | null>((last, day) => (day !== null && day > (last ?? '') ? day : last), null);

/** The day on which the last of them got it; null when one has not, or there is none. */
const allHave = (days: readonly (Day | null)[]): Day | null =>
  days.length === 0 || days.includes(null) ? null : latest(days);

const orders = (register: SchoolRegister, day: Day): Evidence[] =>
  register.orders
    .filter((order) => isProof(order.type) && isSignedOn(order, day))
    // An order on pairs whose pairs have all been taken out approves nobody.
    .filter(
      ({ id, type }) =>
        type !== 'order_approve_pairs' ||
        register.pairs.some(({ orderId, status }) => orderId === id && status !== 'draft' && status !== 'cancelled'),
    )
    .map(({ id, type, date, documentUrl }) => ({
      proof: type as RoadmapProof,
      on: date ?? day,
      what: id,
      url: documentUrl,
    }));

const programmes = ({ pairs }: SchoolRegister, activity: Activity): Day | null => {
  const running = pairs.filter((pair) => isRunning(pair) && !pair.kinds.includes('speed'));
  return allHave(
    running.map(
      ({ id }) =>
        activity.programmes.find(({ pairId, status }) => pairId === id && status !== 'draft')?.approvedOn ?? null,
    ),
  );
};

const meetings = ({ pairs }: SchoolRegister, activity: Activity, day: Day): Day | null => {
  const required = meetingsOf(pairs, activity.meetings, day);
  return allHave(required.map(({ held }) => held?.heldOn ?? null));
};

const answers = ({ surveys, answers: given }: Activity): Evidence[] => {
  const interim = new Set(surveys.filter(({ kind }) => kind === 'interim').map(({ id }) => id));
  return given
    .filter(({ surveyId }) => interim.has(surveyId))
    .map(({ surveyId, submittedAt }) => ({
      proof: 'interim_answers',
      on: submittedAt.slice(0, 10),
      what: surveyId,
      url: '',
    }));
};

export interface SchoolPapers {
  readonly documents: readonly MadeOn[];
  /** Submissions, with the day of each. */
  readonly reports: readonly { readonly period: Period; readonly on: Day }[];
}

/** As of `day`: nothing later proves anything. */
export const schoolEvidence = (
  register: SchoolRegister,
  activity: Activity,
  { documents, reports }: SchoolPapers,
  day: Day,
): Evidence[] => {
  const site = activity.site.find((page) => page.kind === 'mentoring' && isPublishedOn(page, day));
  return [
    ...orders(register, day),
    ...documentEvidence(documents),
    ...bare('roadmap_approved', register.organisation.roadmapApprovedOn),
    ...(site === undefined
      ? []
      : [{ proof: 'site_published' as const, on: site.publishedOn ?? day, what: '', url: site.url }]),
    ...activity.readiness.flatMap(({ filledOn }) => bare('readiness_filled', filledOn)),
    ...reports.map(({ period, on }) => ({ proof: 'report_submitted' as const, on, what: period, url: '', period })),
    ...bare('programmes_approved', programmes(register, activity)),
    ...bare('meetings_held', meetings(register, activity, day)),
    ...answers(activity),
  ].filter(({ on }) => on <= day);
};
