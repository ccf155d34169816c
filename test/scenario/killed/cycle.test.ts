// A return of a report and a day of reminders killed at every service call in turn.
import { afterAll, expect, test } from '@jest/globals';
import type { Workspace } from '../../../local/contract.ts';
import { ask, finishJob } from '../kit/asking.ts';
import { rowsOf, typeInto } from '../kit/cells.ts';
import { KILL_MS, killEverywhere } from '../kit/killing.ts';
import { municipalityOf } from '../kit/municipality.ts';
import { TABS } from '../kit/names.ts';
import { preparedForRollUp, QUARTER } from '../kit/reporting.ts';
import { cleanUp, copyOf, newWorkspace, putAside } from '../kit/workspaces.ts';

afterAll(cleanUp);

/** Addresses that have got a letter twice. */
const twice = (workspace: Workspace): string[] => {
  const all = workspace.outbox().map(({ to, subject }) => `${to} ${subject}`);
  return all.filter((one, at) => all.indexOf(one) !== at);
};

test(
  'a return killed anywhere and repeated is one decision and one remark, and never two letters',
  async () => {
    const { folder, bookId, schoolBooks } = await preparedForRollUp(1);
    const workspace = copyOf(folder);
    typeInto(workspace, bookId, TABS.organisations, ['Код ОО', 'ОО-0001'], { 'Почта куратора': 'one@example.org' });
    await ask(workspace, bookId, 'rpcStartRollUp', QUARTER);
    await finishJob(workspace, bookId);
    const { kills, differing } = await killEverywhere({
      prepared: await putAside(workspace),
      bookId,
      entry: 'rpcReturnReport',
      argument: { period: QUARTER.period, orgId: 'ОО-0001', version: 1, remark: 'Проверьте число пар.' },
      view: (made) => ({
        states: rowsOf(made, bookId, TABS.rollUp).map((row) => row['Отчёт']),
        decisions: rowsOf(made, bookId, 'Приём отчётов').map((row) => [row['Версия'], row['Решение']]),
        remarks: rowsOf(made, schoolBooks[0] ?? '', 'Замечания к отчёту').map((row) => row['Что исправить']),
        twice: twice(made),
      }),
    });
    expect(differing).toEqual([]);
    expect(kills).toBeGreaterThanOrEqual(8);
  },
  KILL_MS,
);

test(
  'reminders killed anywhere and run again reach everybody but the one whose letter was cut off, and nobody twice',
  async () => {
    const workspace = newWorkspace('2026-01-08T05:30:00.000Z');
    const { bookId } = await municipalityOf(workspace, 2);
    for (const [index, id] of ['ОО-0001', 'ОО-0002'].entries())
      typeInto(workspace, bookId, TABS.organisations, ['Код ОО', id], { 'Почта куратора': `c${index}@example.org` });
    // The first reminder of the quarter is due on 9 January; its timer is at eight.
    await workspace.moveClock('2026-01-09T04:59:00.000Z');
    const { kills, differing } = await killEverywhere({
      prepared: await putAside(workspace),
      bookId,
      entry: 'onCycleTimer',
      view: (made) => ({
        states: rowsOf(made, bookId, TABS.rollUp).map((row) => row['Отчёт']),
        twice: twice(made),
        few: made.outbox().length < 2,
      }),
    });
    expect(differing).toEqual([]);
    expect(kills).toBeGreaterThanOrEqual(8);
  },
  KILL_MS,
);
