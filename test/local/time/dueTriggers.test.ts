// What is due by now: run by a served workspace without anybody moving the clock.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openWorkspace } from '../../../local/workspace.ts';
import { newProbe, PROBE, type Probe } from '../kit/workspaces.ts';

let probe: Probe;
beforeEach(() => {
  probe = newProbe();
});
afterEach(() => probe.workspace.close());

const arm = (rule: string, entry = 'onTimer') =>
  probe.answer(`ScriptApp.newTrigger('${entry}').timeBased()${rule}.create()`);
/** Due when this is over: on a fixed clock every execution takes its charged half a second. */
const armDue = async (...entries: string[]) => {
  for (const entry of entries) await arm('.after(1)', entry);
  await probe.answer('return 1');
};

describe('a round', () => {
  test('runs what is due and leaves what is not', async () => {
    await arm('.after(3600000)');
    await armDue('onTimer');
    const now = probe.workspace.now();
    expect(await probe.workspace.runDue()).toMatchObject([{ entry: 'onTimer', trigger: 'clock', startedAt: now }]);
    expect(await probe.workspace.runDue()).toEqual([]);
  });

  test('leaves what is armed on the way to the next one', async () => {
    await armDue('onTimerThatArmsAgain');
    expect((await probe.workspace.runDue()).map(({ entry }) => entry)).toEqual(['onTimerThatArmsAgain']);
  });

  test('goes on after an execution that fails, which is in the journal', async () => {
    await armDue('menuOpen', 'onTimer');
    expect((await probe.workspace.runDue()).map(({ status }) => status)).toEqual(['failed', 'completed']);
    expect(probe.workspace.executions().filter(({ trigger }) => trigger === 'clock')).toHaveLength(2);
  });

  test('does not begin while another one or a move of the clock goes on, and a move waits for it', async () => {
    await arm('.everyMinutes(1)');
    await armDue('onTimer');
    const [first, second, moved] = await Promise.all([
      probe.workspace.runDue(),
      probe.workspace.runDue(),
      probe.workspace.moveClock('2026-09-01T12:01:30+03:00'),
    ]);
    expect([first.length, second.length, moved.length]).toEqual([1, 0, 1]);
    expect(moved[0]?.startedAt).toBe('2026-09-01T09:01:01.000Z');
  });

  test('begins nothing more once it is told to stop', async () => {
    await armDue('onTimer', 'onTimer');
    const stopped = new AbortController();
    const round = probe.workspace.runDue(stopped.signal);
    setImmediate(() => stopped.abort());
    expect(await round).toHaveLength(1);
    expect(probe.workspace.triggers().map(({ nextAt }) => nextAt === null)).toEqual([true, false]);
  });
});

test.each([
  { rule: '.everyMinutes(5)', next: '2026-12-01T00:05:01', why: 'it keeps its minute' },
  { rule: '.onMonthDay(10).atHour(6)', next: '2026-12-10T03:00', why: 'two months were missed' },
])('what came due many times while the workspace was shut runs once: $rule, $why', async ({ rule, next }) => {
  await arm(rule);
  await probe.workspace.close();
  const later = openWorkspace(probe.workspace.dir, { bundle: PROBE, clock: '2026-12-01T00:02:00Z' });
  expect(await later.runDue()).toMatchObject([{ startedAt: '2026-12-01T00:02:00.000Z' }]);
  expect(later.triggers()[0]?.nextAt).toContain(next);
  await later.close();
});

test('on a clock that was moved forward and runs, a round is at its time', async () => {
  const running = newProbe({ clock: undefined as never });
  await running.workspace.moveClock('2030-01-01T00:00:00Z');
  await running.answer("ScriptApp.newTrigger('onTimer').timeBased().after(1).create()");
  const due = Date.parse(running.workspace.triggers()[0]?.nextAt ?? '');
  while (Date.parse(running.workspace.now()) <= due) await new Promise((resolve) => setTimeout(resolve, 5));
  const [result] = await running.workspace.runDue();
  expect(result?.value).toEqual([expect.stringContaining('2030-01-01T00:00'), 2030, 1, 1, 0]);
});
