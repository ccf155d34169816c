// The mark of a workbook that was read: as long as it stays the same, reading again would bring the same numbers.
import type { Organisation } from '../../domain/register/organisation.ts';
import { outboxSheet } from '../../schema/sheets/report.ts';
import type { Ports } from '../ports.ts';
import { fingerprint } from '../report/contentMark.ts';
import { metricCells } from '../report/report.ts';
import type { Told } from './collect.ts';

const CACHE_KEY = 'bookTimes';
/** A change right before the list was made may not be in its time yet: such a workbook is read again next time. */
const FRESH_MS = 60_000;
/** States of a workbook that was read; any other is asked for again. */
const READ_STATES: readonly string[] = ['submitted', 'missing', 'altered', 'damaged'];
const COLUMNS = Object.keys(outboxSheet.columns).join();

export interface Times {
  /** By organisation in the order of the register, when its workbook was last changed; null where that is not known for sure. */
  readonly at: readonly (number | null)[];
  /** The slices that follow find them where they are. */
  readonly isCached: boolean;
}

interface CachedTimes {
  readonly run: string;
  readonly at: Times['at'];
}

/**
 * Taken before anything is read: a change after that has a later time, so it is never missed. `run` tells one roll-up and one order
 * of the register from another; what the cache has forgotten is asked for anew.
 */
export const timesOf = (ports: Ports, run: string, organisations: readonly Organisation[]): Times => {
  const cached = run === '' ? null : ports.memory.cached<CachedTimes>(CACHE_KEY);
  if (cached?.run === run) return { at: cached.at, isCached: true };
  const limit = ports.clock.nowMs() - FRESH_MS;
  const times = ports.files.modifiedTimes();
  const at = organisations.map(({ workbookId }) => {
    const time = times.get(workbookId);
    return time !== undefined && time < limit ? time : null;
  });
  return { at, isCached: false };
};

/** For the slices that follow. */
export const keepTimes = (ports: Ports, run: string, times: Times): void =>
  ports.memory.cache(CACHE_KEY, { run, at: times.at });

/**
 * Of everything the row depends on: the time of the workbook, which workbook it is, how its report is chosen, the columns this
 * bundle knows, and the numbers themselves, so that a number changed by hand in «Свод по ОО» is read anew. Empty when the time
 * is not known or nothing was read.
 */
export const readMark = (organisation: Organisation, time: number | null | undefined, told: Told): string => {
  if (time === null || time === undefined || !READ_STATES.includes(told.state)) return '';
  const { state, report, errors, warnings } = told;
  const numbers = report && [report.asOf, report.version, report.submittedAt, metricCells(report)];
  const { workbookId, status } = organisation;
  const text = JSON.stringify([workbookId, status, COLUMNS, state, numbers, errors, warnings]);
  return `${time.toString(36)}-${fingerprint(text)}`;
};

/** True when the row that is kept still says what the workbook says. */
export const isUnchanged = (
  organisation: Organisation,
  time: number | null | undefined,
  kept: Told | undefined,
): boolean => kept !== undefined && kept.mark !== '' && kept.mark === readMark(organisation, time, kept);
