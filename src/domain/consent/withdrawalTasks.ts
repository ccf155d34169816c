// What has to be done after a consent is withdrawn, by when (domain reference §3.8, §5.4, §5.5); the words stand in texts/tasks.ts.
import { addDays } from '../calendar/addDays.ts';
import type { Day } from '../calendar/day.ts';
import { PRODUCTION_YEARS, type ProductionCalendar } from '../calendar/productionCalendar.ts';
import { addWorkingDays } from '../calendar/workingDays.ts';
import { NOTICE_WORKING_DAYS } from '../order/terminationNotice.ts';
import { runningMemberships } from '../pair/runningMemberships.ts';
import { isEmployee } from '../person/isEmployee.ts';
import { peopleById } from '../person/peopleById.ts';
import type { SchoolRegister } from '../register/organisation.ts';
import type { Consent } from './consent.ts';

/** `stop` — the person asked to stop processing, which has a term of its own. */
export const WITHDRAWAL_REQUESTS = ['withdrawal', 'stop'] as const;
export type WithdrawalRequest = (typeof WITHDRAWAL_REQUESTS)[number];

export type TaskCode =
  | 'stop_processing'
  | 'stop_processing_on_request'
  | 'destroy_data'
  | 'pair_attention'
  | 'terminate_pair_of_employee'
  | 'terminate_pair'
  | 'mentee_leaves'
  | 'stop_transfer'
  | 'take_down'
  | 'take_down_images';

/** A task for a person; `about` is the id of the row it speaks of. */
export interface DueTask {
  readonly code: TaskCode;
  readonly about: string;
  readonly dueOn: Day;
}

// 152-ФЗ art. 21 part 5: processing stops and the data are destroyed within 30 days of the withdrawal.
const DESTRUCTION_DAYS = 30;
// 152-ФЗ art. 21 part 5.1: a request to stop processing is met within 10 working days.
const STOP_WORKING_DAYS = 10;
// 152-ФЗ art. 10.1 part 14: distribution stops within three working days of the demand.
const TAKE_DOWN_WORKING_DAYS = 3;

type Rows = Pick<SchoolRegister, 'mentors' | 'mentees' | 'pairs' | 'members'>;

/**
 * Tasks that follow from withdrawing `consent` on `day`, in the order they fall due. Frozen reports are not touched:
 * they hold no person.
 */
export const withdrawalTasks = (
  consent: Pick<Consent, 'kind' | 'personId'>,
  day: Day,
  request: WithdrawalRequest,
  register: Rows,
  calendar: ProductionCalendar = PRODUCTION_YEARS,
): DueTask[] => {
  const { kind, personId } = consent;
  const person = peopleById(register).get(personId);
  const pairs = runningMemberships(register, personId, day);
  const ofRole = (role: 'mentor' | 'mentee', code: TaskCode, dueOn: Day): DueTask[] =>
    pairs.filter((pair) => pair.role === role).map(({ pairId }) => ({ code, about: pairId, dueOn }));
  const task = (code: TaskCode, about: string, dueOn: Day): DueTask => ({ code, about, dueOn });
  const own = (code: TaskCode, dueOn: Day): DueTask => task(code, personId, dueOn);
  switch (kind) {
    case 'pd_processing':
      return [
        request === 'stop'
          ? own('stop_processing_on_request', addWorkingDays(day, STOP_WORKING_DAYS, calendar))
          : own('stop_processing', day),
        ...pairs.map(({ pairId }) => task('pair_attention', pairId, addWorkingDays(day, 1, calendar))),
        own('destroy_data', addDays(day, DESTRUCTION_DAYS)),
      ];
    case 'mentor_work':
      return ofRole(
        'mentor',
        person !== undefined && isEmployee(person) ? 'terminate_pair_of_employee' : 'terminate_pair',
        addWorkingDays(day, NOTICE_WORKING_DAYS, calendar),
      );
    case 'mentee_participation':
      return ofRole('mentee', 'mentee_leaves', addWorkingDays(day, 1, calendar));
    case 'pd_transfer':
      return [own('stop_transfer', day)];
    case 'pd_distribution':
      return [own('take_down', addWorkingDays(day, TAKE_DOWN_WORKING_DAYS, calendar))];
    case 'photo_video':
      return [own('take_down_images', addWorkingDays(day, TAKE_DOWN_WORKING_DAYS, calendar))];
  }
};
