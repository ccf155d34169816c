// Limits of the field that have no number among the validations: how many a mentor leads, years of service, curators in office (domain reference §3.2, §3.3, §3.13).
import type { Day } from '../calendar/day.ts';
import { menteesLed } from '../pair/menteesLed.ts';
import { isRunning } from '../pair/pair.ts';
import type { Mentor } from '../person/person.ts';
import type { Problem } from '../problem.ts';
import { isInOfficeOn } from '../register/curator.ts';
import type { SchoolRegister } from '../register/organisation.ts';
import type { Badge, CheckedRegister, RegisterIndex } from './checkedRegister.ts';

const checkYears = ({ id, category, teachingYears, mentoringYears }: Mentor): Problem[] =>
  (category === 'pedagog' || category === 'young_pedagog') &&
  typeof teachingYears === 'number' &&
  typeof mentoringYears === 'number' &&
  mentoringYears > teachingYears
    ? [
        {
          code: 'mentoring_longer_than_teaching',
          data: { personId: id },
          place: { column: 'mentoringYears' },
          level: 'warning',
        },
      ]
    : [];

/** Years of merit the badge is given for. */
const BADGE_YEARS = 5;

/** Who has not said for how long cannot be judged. */
const checkBadges = (badges: readonly Badge[], mentors: readonly Mentor[]): Problem[] => {
  const yearsOf = new Map(mentors.map(({ id, mentoringYears }) => [id, mentoringYears ?? null]));
  return badges.flatMap(({ awardId, recipientId }): Problem[] => {
    const years = yearsOf.get(recipientId) ?? null;
    if (years === null || years >= BADGE_YEARS) return [];
    const data = { personId: recipientId, awardId, years, least: BADGE_YEARS };
    return [{ code: 'badge_without_merit', data, place: { column: 'mentoringYears' }, level: 'warning' }];
  });
};

/** A mentor who leads `count` mentees and is ready for fewer; nothing where he has not said for how many. */
export const overloadOf = ({ id, maxMentees }: Mentor, count: number): Problem[] =>
  maxMentees !== null && count > maxMentees
    ? [
        {
          code: 'mentor_overloaded',
          data: { personId: id, count, max: maxMentees },
          place: { column: 'maxMentees' },
          level: 'warning',
        },
      ]
    : [];

/** Codes, all warnings: mentor_overloaded, mentoring_longer_than_teaching, badge_without_merit, curators_at_once. */
export const checkLimits = (
  register: SchoolRegister & Pick<CheckedRegister, 'badges'>,
  index: RegisterIndex,
  day: Day,
): Problem[] => {
  const led = menteesLed(register.pairs.filter(isRunning), index.membersOf);
  const curators = register.curators.filter(
    (curator) => curator.role !== 'org_coordinator' && isInOfficeOn(curator, day),
  );
  return [
    ...register.mentors.flatMap((mentor) => [
      ...overloadOf(mentor, led.get(mentor.id)?.size ?? 0),
      ...checkYears(mentor),
    ]),
    ...checkBadges(register.badges, register.mentors),
    ...curators.slice(1).map(
      ({ id }): Problem => ({
        code: 'curators_at_once',
        data: { curatorId: id, otherCuratorId: curators[0]?.id ?? '' },
        place: { column: 'appointedTo' },
        level: 'warning',
      }),
    ),
  ];
};
