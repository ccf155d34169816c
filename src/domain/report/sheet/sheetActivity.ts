// What an organisation does as its sheet tells it: programmes and meetings by pair, the rest by numbers. What nobody has written down is not known.
import { activityCounts, activityRows, UNKNOWN_ACTIVITY } from '../../activity/activityCounts.ts';
import { reportWindow } from '../../calendar/reportWindow.ts';
import { completeParameters, type Parameters } from '../../indicator/parameters.ts';
import { isSignedOn } from '../../order/isSigned.ts';
import type { Countable } from '../../pair/countableMembers.ts';
import type { Pair } from '../../pair/pair.ts';
import { MEETING_TYPES, type Meeting } from '../../programme/meeting.ts';
import type { Programme } from '../../programme/programme.ts';
import type { ReportMoment, SchoolRegister } from '../../register/organisation.ts';
import type { ActivityNumbers } from '../report.ts';
import type { SheetFacts, SheetLine } from './sheetLine.ts';

/** What the lines of a pair say it does. */
export interface PairWork {
  readonly programmes: readonly Programme[];
  readonly meetings: readonly Meeting[];
}

/** Programmes run as long as their pairs; of several lines the first that says something. */
export const pairWork = (pair: Pair, lines: readonly SheetLine[]): PairWork => {
  const status = lines.find(({ programme }) => programme !== null)?.programme ?? null;
  const { id, startDate, endDate } = pair;
  return {
    programmes: status === null ? [] : [{ id, pairId: id, startDate, endDate, approvedOn: null, status }],
    meetings: MEETING_TYPES.flatMap((type) => {
      const heldOn = lines.map(({ meetings }) => meetings[type]).find((day) => day !== null) ?? null;
      return heldOn === null ? [] : [{ id: `${id} ${type}`, pairId: id, type, plannedOn: null, heldOn }];
    }),
  };
};

const NOTHING_ELSE = { curators: [], roadmap: [], readiness: [], site: [], surveys: [], answers: [] } as const;

/** The numbers of the report; `counted` are the pairs it counts on the day of `moment`. */
export const sheetActivity = (
  { orders }: Pick<SchoolRegister, 'orders'>,
  { activity }: Pick<SheetFacts, 'activity'>,
  { programmes, meetings }: PairWork,
  counted: Countable,
  { asOf }: ReportMoment,
  chosen: Partial<Parameters>,
): ActivityNumbers => {
  const parameters = completeParameters(chosen);
  const window = reportWindow(asOf, parameters.window);
  const rows = activityRows({ ...NOTHING_ELSE, programmes, meetings }, counted, window, parameters);
  const counts = activityCounts(rows, asOf);
  const { programmes: count, programmesByStatus, meetingsRequired, meetingsHeld } = counts;
  return {
    ...UNKNOWN_ACTIVITY,
    ...activity,
    hasCurator: orders.some((order) => order.type === 'order_appoint_curator' && isSignedOn(order, asOf)),
    ...(programmes.length === 0 ? {} : { programmes: count, programmesByStatus }),
    ...(meetings.length === 0 ? {} : { meetingsRequired, meetingsHeld }),
  };
};
