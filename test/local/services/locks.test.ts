// LockService between executions that really run side by side.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { newBook, newProbe, type Probe } from '../kit/workspaces.ts';

/** Charged time stands for real time on a fixed clock; here both matter, so the clock runs. */
const running = newProbe({ clock: undefined as never });
const fixed = newProbe();
let probe: Probe;
beforeEach(() => {
  probe = newBook(running.workspace);
});

const PROPERTY = 'PropertiesService.getDocumentProperties()';
/** Reads, dawdles, writes: loses counts unless it is alone. */
const INCREMENT = `const lock = LockService.getDocumentLock();
  if (!lock.tryLock(60000)) throw new Error('no lock');
  const count = Number(${PROPERTY}.getProperty('count') ?? '0');
  const until = Date.now() + 20;
  while (Date.now() < until);
  ${PROPERTY}.setProperty('count', String(count + 1));
  lock.releaseLock();`;
/** Holds the lock until another execution says that it has tried. */
const HOLD = `LockService.getDocumentLock().waitLock(0); ${PROPERTY}.setProperty('held', 'yes');
  while (${PROPERTY}.getProperty('tried') === null);`;
const TRY = `while (${PROPERTY}.getProperty('held') === null);
  const got = LockService.getDocumentLock().tryLock(given); ${PROPERTY}.setProperty('tried', 'yes'); return got`;

/** https://developers.google.com/apps-script/reference/lock/lock */
describe('a lock', () => {
  test('keeps others out: twelve executions at once count to twelve', async () => {
    const results = await Promise.all(Array.from({ length: 12 }, () => probe.ask(INCREMENT)));
    expect(results.map(({ error }) => error)).toEqual(results.map(() => null));
    expect(await probe.answer(`return ${PROPERTY}.getProperty('count')`)).toBe('12');
  });

  test('tryLock gives up after its time', async () => {
    const [held, tried] = await Promise.all([probe.ask(HOLD), probe.ask(TRY, 50)]);
    expect([held.status, tried.value]).toEqual(['completed', false]);
  });

  test('waitLock throws after its time', async () => {
    const wait = TRY.replace(
      'const got = LockService.getDocumentLock().tryLock(given);',
      `try { LockService.getDocumentLock().waitLock(given) } catch (error) { ${PROPERTY}.setProperty('tried', 'yes'); throw error }`,
    ).replace('return got', '');
    const [, tried] = await Promise.all([probe.ask(HOLD), probe.ask(wait, 50)]);
    expect(tried.error).toMatchObject({
      name: 'Exception',
      message: 'Lock timeout: another process was holding the lock for too long.',
    });
  });

  test('of another spreadsheet is another lock', async () => {
    const other = newBook(running.workspace);
    const [, got] = await Promise.all([
      probe.ask(
        `LockService.getDocumentLock().waitLock(0); const until = Date.now() + 300; while (Date.now() < until);`,
      ),
      other.ask('return LockService.getDocumentLock().tryLock(0)'),
    ]);
    expect(got.value).toBe(true);
  });

  test('the lock of the script is not the lock of the document', async () => {
    const body = HOLD.replace('getDocumentLock', 'getScriptLock');
    const [, tried] = await Promise.all([probe.ask(body), probe.ask(TRY, 0)]);
    expect(tried.value).toBe(true);
  });

  test('taken twice in one execution it is still taken', async () => {
    expect(
      await probe.answer('return [LockService.getDocumentLock().tryLock(0), LockService.getDocumentLock().tryLock(0)]'),
    ).toEqual([true, true]);
  });

  test.each([
    { body: 'LockService.getDocumentLock().waitLock(0)', faults: [], why: 'the execution ends without giving it back' },
    { body: 'LockService.getDocumentLock().waitLock(0); throw new Error("x")', faults: [], why: 'it fails' },
    {
      body: 'LockService.getDocumentLock().waitLock(0); SpreadsheetApp.getActiveSpreadsheet()',
      faults: [{ method: 'SpreadsheetApp.getActiveSpreadsheet', call: 1, kill: true }],
      why: 'it is killed',
    },
  ])('is free again when $why', async ({ body, faults }) => {
    await probe.ask(body, null, { faults });
    expect(await probe.answer('return LockService.getDocumentLock().tryLock(0)')).toBe(true);
  });
});

describe('waiting on a fixed clock is charged as on Google', () => {
  /** Each holds the lock for about 3.6 s of charged time: a copy of the spreadsheet. */
  const COPY = `const got = LockService.getDocumentLock().tryLock(given);
    if (got) { SpreadsheetApp.getActiveSpreadsheet().copy('К'); LockService.getDocumentLock().releaseLock(); }
    return got`;

  test('who comes while another holds the lock waits until that one lets it go by its clock', async () => {
    const { bookId, ask } = newBook(fixed.workspace);
    const results = await Promise.all([1, 2, 3].map(() => ask(COPY, 60_000)));
    expect([bookId, results.map(({ value }) => value)]).toEqual([bookId, [true, true, true]]);
    const waited = results.map(({ ledger }) =>
      Math.round((ledger.find(({ method }) => method === 'Lock.tryLock')?.ms.mid ?? 0) / 1000),
    );
    expect(waited.sort()).toEqual([0, 4, 7]);
  });

  test('who would still be waiting on Google gets no lock, though it is free by now', async () => {
    const { ask } = newBook(fixed.workspace);
    const results = await Promise.all([1, 2, 3].map(() => ask(COPY, 5_000)));
    expect(results.map(({ value }) => value).sort()).toEqual([false, true, true]);
  });
});
