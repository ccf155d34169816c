// The account book of an execution and the faults that can be put into it.
import { describe, expect, test } from '@jest/globals';
import { newBook, newProbe } from '../kit/workspaces.ts';

const { workspace } = newProbe();
const BODY = `const properties = PropertiesService.getDocumentProperties();
  properties.setProperty('a', '1'); properties.setProperty('b', '2'); return properties.getProperty('a')`;

describe('the ledger', () => {
  test('counts calls by Class.method, tells trips from hops and charges three profiles', async () => {
    const { ledger, calls, rpc, charged } = await newBook(workspace).ask(BODY);
    expect(ledger).toEqual([
      { method: 'execution.start', calls: 0, rpc: 0, ms: { low: 200, mid: 500, high: 2000 } },
      { method: 'PropertiesService.getDocumentProperties', calls: 1, rpc: 0, ms: { low: 0.15, mid: 0.3, high: 0.5 } },
      { method: 'Properties.setProperty', calls: 2, rpc: 2, ms: { low: 86, mid: 124, high: 462 } },
      { method: 'Properties.getProperty', calls: 1, rpc: 1, ms: { low: 20, mid: 30, high: 84 } },
    ]);
    expect({ calls, rpc, charged }).toEqual({ calls: 4, rpc: 3, charged: { low: 306.15, mid: 654.3, high: 2546.5 } });
  });

  test('is kept with the execution, the newest first', async () => {
    const book = newBook(workspace);
    const result = await book.ask(BODY);
    expect(workspace.executions(1)).toEqual([result]);
  });

  test('the first opening of another spreadsheet in an execution is a cold one', async () => {
    const book = newBook(workspace);
    const other = workspace.createSpreadsheet('Другая');
    const { ledger } = await book.ask('SpreadsheetApp.openById(given); SpreadsheetApp.openById(given)', other);
    expect(ledger.find(({ method }) => method === 'SpreadsheetApp.openById')).toMatchObject({
      calls: 2,
      rpc: 2,
      ms: { mid: 470 },
    });
  });
});

describe('faults', () => {
  const stored = (book: ReturnType<typeof newBook>) =>
    book.answer("const p = PropertiesService.getDocumentProperties(); return [p.getProperty('a'), p.getProperty('b')]");

  test.each([
    {
      fault: { method: 'Properties.setProperty', call: 2, message: 'Сбой' },
      status: 'failed',
      left: ['1', null],
      why: 'the second call of a method throws before it has effect',
    },
    {
      fault: { method: 'Properties.setProperty', call: 2, message: 'Сбой', after: true },
      status: 'failed',
      left: ['1', '2'],
      why: 'or after it had effect',
    },
    {
      fault: { method: '*', call: 2, kill: true },
      status: 'killed',
      left: [null, null],
      why: 'any second call kills before it has effect',
    },
    {
      fault: { method: '*', call: 2, kill: true, after: true },
      status: 'killed',
      left: ['1', null],
      why: 'or after it',
    },
    {
      fault: { method: '*', call: 99, kill: true },
      status: 'completed',
      left: ['1', '2'],
      why: 'a call that never comes changes nothing',
    },
  ])('$why', async ({ fault, status, left }) => {
    const book = newBook(workspace);
    const result = await book.ask(BODY, null, { faults: [fault] });
    expect(result.status).toBe(status);
    expect(await stored(book)).toEqual(left);
  });

  test('a fault is Google’s exception: the bundle can catch it', async () => {
    const body = `try { Sheets.Spreadsheets.get('x') } catch (error) { return [error.name, error.message, error.details, error instanceof Error] }`;
    const fault = {
      method: 'Sheets.Spreadsheets.get',
      call: 1,
      message: 'API call to sheets.spreadsheets.get failed with error: Internal error encountered.',
      code: 503,
    };
    const { value } = await newBook(workspace).ask(body, null, { faults: [fault] });
    expect(value).toEqual(['GoogleJsonResponseException', fault.message, { code: 503, message: fault.message }, true]);
  });

  test('a killed execution does nothing more, whatever it catches', async () => {
    const book = newBook(workspace);
    const body = `const p = PropertiesService.getDocumentProperties();
      try { p.setProperty('a', '1') } catch (error) { p.setProperty('a', '2'); } finally { p.setProperty('b', '2') } return 'done'`;
    const result = await book.ask(body, null, { faults: [{ method: 'Properties.setProperty', call: 1, kill: true }] });
    expect(result).toMatchObject({ status: 'killed', value: null });
    expect(await stored(book)).toEqual([null, null]);
  });
});
