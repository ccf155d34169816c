// Clock triggers and the moving of the clock.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { newProbe, type Probe } from '../kit/workspaces.ts';

let probe: Probe;
beforeEach(() => {
  probe = newProbe();
});
afterEach(() => probe.workspace.close());

const arm = (rule: string, entry = 'onTimer') =>
  probe.answer(`ScriptApp.newTrigger('${entry}').timeBased()${rule}.create()`);
const move = (to: string) => probe.workspace.moveClock(to);
const starts = async (to: string) => (await move(to)).map(({ startedAt }) => startedAt);

/** https://developers.google.com/apps-script/reference/script/clock-trigger-builder */
describe('when triggers fire', () => {
  test('after(ms) fires once, not earlier than asked, and keeps its place in the list', async () => {
    await arm('.after(60000)');
    const [due] = probe.workspace.triggers();
    expect(await starts('2026-09-01T13:00:00+03:00')).toEqual([due?.nextAt]);
    expect(probe.workspace.triggers()).toMatchObject([{ id: due?.id, nextAt: null }]);
    expect(await starts('2026-09-02T13:00:00+03:00')).toEqual([]);
  });

  test('everyMinutes fires again and again', async () => {
    await arm('.everyMinutes(15)');
    expect(await starts('2026-09-01T12:50:00+03:00')).toHaveLength(3);
  });

  // The workspace's own rule, not Google's: see moveClock in local/contract.ts.
  test('in a move of more than an hour everyMinutes fires once, at its last moment, and goes on from there', async () => {
    await arm('.everyMinutes(5)');
    const first = Date.parse(probe.workspace.triggers()[0]?.nextAt ?? '');
    const month = 30 * 86_400_000;
    const started = await starts(new Date(first + month + 60_000).toISOString());
    expect(started.map((at) => Date.parse(at) - first)).toEqual([month]);
    expect(Date.parse(probe.workspace.triggers()[0]?.nextAt ?? '') - first).toBe(month + 300_000);
  });

  test('onMonthDay(day).atHour(hour) fires at that hour of the script’s zone, month after month, over the new year', async () => {
    await arm('.onMonthDay(10).atHour(6)');
    expect(await starts('2027-01-31T00:00:00+03:00')).toEqual(
      ['09-10', '10-10', '11-10', '12-10'].map((day) => `2026-${day}T03:00:00.000Z`).concat('2027-01-10T03:00:00.000Z'),
    );
  });

  test('a day that a month has not is skipped', async () => {
    await arm('.onMonthDay(31).atHour(0)');
    expect(await starts('2027-01-01T00:00:00+03:00')).toEqual(['2026-10-30T21:00:00.000Z', '2026-12-30T21:00:00.000Z']);
  });

  test('they run in order of time, each at its own time, with the event of that time', async () => {
    await arm('.onMonthDay(2).atHour(3)');
    await arm('.after(3600000)');
    const results = await move('2026-09-03T00:00:00+03:00');
    expect(results.map(({ value }) => (value as unknown[]).slice(1))).toEqual([
      [2026, 9, 1, 10],
      [2026, 9, 2, 0],
    ]);
    expect(results[1]?.value).toContain('2026-09-02T00:00:00.500Z');
    expect(probe.workspace.now()).toBe('2026-09-02T21:00:00.000Z');
  });

  test('what a trigger arms on the way fires too', async () => {
    await arm('.after(1000)', 'onTimerThatArmsAgain');
    expect((await move('2026-09-01T13:00:00+03:00')).map(({ entry }) => entry)).toEqual([
      'onTimerThatArmsAgain',
      'onTimer',
    ]);
  });

  // https://developers.google.com/apps-script/reference/script/trigger#getUniqueId()
  test('a trigger keeps its id, and one set anew has another', async () => {
    const ids = () => probe.answer('return ScriptApp.getProjectTriggers().map((trigger) => trigger.getUniqueId())');
    await arm('.after(60000)');
    const first = await ids();
    expect(first).toHaveLength(1);
    expect(await ids()).toEqual(first);
    await probe.answer('ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger))');
    await arm('.after(60000)');
    expect(await ids()).not.toEqual(first);
  });

  test('a deleted trigger does not fire', async () => {
    await arm('.everyMinutes(1)');
    await probe.answer('ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger))');
    expect(await starts('2026-09-01T13:00:00+03:00')).toEqual([]);
  });

  test.each([
    {
      rule: '.everyMinutes(7)',
      message: 'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    },
    { rule: '.onMonthDay(32)', message: 'Invalid argument: day. Must be between 1 and 31.' },
    { rule: '', message: 'A recurrence must be specified for the clock trigger.' },
    { rule: '.everyWeeks(13)', message: 'NotEmulated: ClockTriggerBuilder.everyWeeks' },
  ])('refused: $message', async ({ rule, message }) => {
    expect((await probe.ask(`ScriptApp.newTrigger('onTimer').timeBased()${rule}.create()`)).error?.message).toBe(
      message,
    );
  });
});

describe('moving the clock', () => {
  test.each([
    { to: '2026-08-31T00:00:00Z', message: 'Часы не переводятся назад' },
    { to: 'завтра', message: 'не похоже на дату' },
  ])('to $to is refused', async ({ to, message }) => {
    await expect(move(to)).rejects.toMatchObject({ refused: true, message: expect.stringContaining(message) });
  });

  test('a running clock goes on by itself from where it was moved to', async () => {
    const running = newProbe({ clock: undefined as never });
    await running.workspace.moveClock('2030-01-01T00:00:00Z');
    expect(running.workspace.now() >= '2030-01-01T00:00:00.000Z').toBe(true);
    const year = await running.answer('return new Date().getFullYear()');
    expect(year).toBe(2030);
  });
});

/** https://developers.google.com/apps-script/guides/triggers#restrictions */
describe('what a trigger and a simple trigger may not do', () => {
  test('a trigger has no user interface', async () => {
    await probe.answer("ScriptApp.newTrigger('menuOpen').timeBased().after(1).create()");
    const [result] = await move('2026-09-01T13:00:00+03:00');
    expect(result?.error?.message).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
  });

  test('onOpen gets the limited authorisation and makes the menu', async () => {
    const result = await probe.workspace.open(probe.bookId);
    expect(result).toMatchObject({ status: 'completed', trigger: 'open', value: ['LIMITED', probe.bookId] });
    expect(result.ui).toEqual([
      { kind: 'menu', caption: 'Проба', items: [{ caption: 'Открыть', entry: 'menuOpen' }, null] },
    ]);
  });
});
