// «Новый учебный год» as a curator sees it: first what would happen, then the doing.
import { done, type Outcome } from '../../domain/problem.ts';
import type { Value } from '../../rpc/contract.ts';
import type { Ports } from '../ports.ts';
import { LEAVING_SHEETS } from './planNewYear.ts';
import { openForNewYear, planOf, turnYear, type YearTurned } from './turnYear.ts';

/** Counts only; nothing is written. */
export const previewNewYear = (ports: Ports): Outcome<Value<'rpcPreviewNewYear'>> => {
  const opened = openForNewYear(ports, ports.workbooks.ownId());
  if (!opened.ok) return opened;
  const { turn, settings } = opened.value;
  const { leaving, stayingPairs, overduePairs, classes } = planOf(ports, opened.value, false);
  return done({
    ended: turn.ended,
    begun: turn.begun,
    isTurned: settings.schoolYear === turn.begun,
    leaving: LEAVING_SHEETS.map(({ title }) => ({ title, rows: leaving.get(title)?.length ?? 0 })),
    stayingPairs,
    overduePairs,
    classes,
  });
};

/** Turns the year of the own workbook. Asked again in the same year it only takes away what could not leave before. */
export const startNewYear = (ports: Ports, { graduatesLeft }: { graduatesLeft: boolean }): Outcome<YearTurned> => {
  const bookId = ports.workbooks.ownId();
  const opened = openForNewYear(ports, bookId);
  if (!opened.ok) return opened;
  const copy = (name: string): string => ports.workbooks.copy(bookId, name);
  const turned = turnYear(ports, bookId, opened.value, { graduatesLeft, copy });
  return turned === null ? { ok: false, problems: [{ code: 'quota_today' }] } : done(turned);
};
