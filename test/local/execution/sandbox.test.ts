// The context in which the bundle runs: what is there, what is not, and that each execution gets a new one.
import { describe, expect, test } from '@jest/globals';
import { newProbe, probeWith } from '../kit/workspaces.ts';

const { workspace, bookId, ask, answer } = newProbe();

/** https://developers.google.com/apps-script/guides/v8-runtime */
const ABSENT = [
  ...[
    'process',
    'require',
    'module',
    'exports',
    '__dirname',
    '__filename',
    'global',
    'Buffer',
    'setTimeout',
    'setInterval',
  ],
  ...[
    'setImmediate',
    'clearTimeout',
    'clearInterval',
    'queueMicrotask',
    'structuredClone',
    'fetch',
    'Headers',
    'Request',
    'Response',
  ],
  ...[
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'TextDecoder',
    'crypto',
    'Crypto',
    'atob',
    'btoa',
    'performance',
    'navigator',
    'Blob',
  ],
  ...[
    'AbortController',
    'Event',
    'EventTarget',
    'MessageChannel',
    'BroadcastChannel',
    'WebAssembly',
    'SharedArrayBuffer',
    'Atomics',
  ],
  ...['window', 'document', 'self', 'XMLHttpRequest', 'localStorage', '__nastavnik', 'guest', 'install'],
];

describe('nothing of Node is visible', () => {
  test('none of the names that Apps Script has not is defined', async () => {
    expect(
      await answer(
        'return given.filter((name) => name in globalThis || eval("typeof " + name) !== "undefined")',
        ABSENT,
      ),
    ).toEqual([]);
  });

  test.each([
    { from: 'globalThis', why: 'the sandbox object has no prototype of the host' },
    { from: 'console', why: 'our console is a guest object' },
    { from: 'console.log', why: 'so are its methods' },
    { from: 'SpreadsheetApp.getActiveSpreadsheet', why: 'methods of services are guest functions' },
    { from: 'SpreadsheetApp.getActiveSpreadsheet()', why: 'service objects hide their constructor' },
    {
      from: 'Sheets.Spreadsheets.get("' + 'ID' + '", { fields: "properties" })',
      why: 'answers of the host are parsed inside',
    },
    { from: 'new Date()', why: 'Date is replaced inside' },
    {
      from: '(() => { try { SpreadsheetApp.openById(1) } catch (error) { return error } })()',
      why: 'errors are made inside',
    },
    {
      from: '(() => { try { Sheets.Spreadsheets.get("x") } catch (error) { return error.details } })()',
      why: 'and their details too',
    },
    {
      from: '(() => { try { (function again() { again() })() } catch (error) { return error } })()',
      why: 'a stack overflow belongs to the context',
    },
  ])('the constructor of $from leads nowhere: $why', async ({ from }) => {
    const place = from.replace('ID', bookId);
    const body = `const at = ${place}; const Maker = at.constructor ? at.constructor.constructor : Function; return Maker('return typeof process + typeof require')()`;
    expect(await answer(body)).toBe('undefinedundefined');
  });

  test('an escape by the constructor ends in a ReferenceError', async () => {
    const { error } = await ask("return constructor.constructor('return process')()");
    expect(error).toMatchObject({ name: 'ReferenceError', message: 'process is not defined' });
  });
});

describe('values of services are values of the context', () => {
  test.each([
    { body: 'return Utilities.base64Decode("AAE=") instanceof Array', why: 'an array' },
    { body: 'return Sheets.Spreadsheets.get(given) instanceof Object', why: 'an object' },
    { body: 'try { SpreadsheetApp.openById("x") } catch (error) { return error instanceof Error }', why: 'an error' },
    { body: 'const f = FormApp.create("Ф"); return f.getResponses() instanceof Array', why: 'a list of objects' },
    { body: 'return new Date() instanceof Date && new Date(2026, 0) instanceof Date', why: 'a date' },
  ])('instanceof works for $why', async ({ body }) => {
    expect(await answer(body, bookId)).toBe(true);
  });
});

describe('one execution, one fresh context', () => {
  test('module state of one execution is not seen by the next', async () => {
    const first = await workspace.call({ bookId, entry: 'countLoads' });
    const second = await workspace.call({ bookId, entry: 'countLoads' });
    expect([first.value, second.value]).toEqual([2, 2]);
  });

  test('a thread that has served one workspace runs the bundle of the next and sees only the files of that', async () => {
    const bodyOf = 'return [loads, SpreadsheetApp.getActiveSpreadsheet().getId() === given]';
    const first = newProbe();
    expect(await first.answer(bodyOf, first.bookId)).toEqual([1, true]);
    await first.answer('PropertiesService.getDocumentProperties().setProperty("mark", "first")');
    await first.workspace.close();
    const next = newProbe({ bundle: probeWith({ 'Second.js': 'loads = 10;' }) });
    expect(await next.answer(bodyOf, next.bookId)).toEqual([10, true]);
    expect(await next.answer('return PropertiesService.getDocumentProperties().getProperty("mark")')).toBeNull();
  });

  test('script files share one global scope and are evaluated in alphabetical order', async () => {
    expect((await workspace.call({ bookId, entry: 'later' })).value).toBe(1);
  });

  test('a script that does not load fails the execution with its own error', async () => {
    const broken = newProbe({ bundle: probeWith({ 'Third.js': 'undefinedFunction();' }) });
    const { status, error } = await broken.ask('return 1');
    expect([status, error?.name, error?.message]).toEqual([
      'failed',
      'ReferenceError',
      'undefinedFunction is not defined',
    ]);
  });

  test('an advanced service that the manifest does not enable is not there', async () => {
    const bare = newProbe({ bundle: probeWith({ 'appsscript.json': '{ "timeZone": "Europe/Moscow" }' }) });
    expect(await bare.answer('return [typeof Sheets, typeof Drive]')).toEqual(['undefined', 'undefined']);
  });
});

describe('unknown members are loud', () => {
  test.each([
    { body: 'SpreadsheetApp.flush()', name: 'SpreadsheetApp.flush' },
    { body: 'SpreadsheetApp.getActiveSpreadsheet().getSheetId()', name: 'Spreadsheet.getSheetId' },
    { body: 'Sheets.Spreadsheets.Values.append({}, "x", "y")', name: 'Sheets.Spreadsheets.Values.append' },
    { body: 'Utilities.DigestAlgorithm.MD5', name: 'Utilities.DigestAlgorithm.MD5' },
    { body: 'Utilities.getUuid = 1', name: 'Utilities.getUuid' },
    { body: 'Drive.About', name: 'Drive.About' },
    { body: 'FormApp.create("Ф").addTimeItem()', name: 'Form.addTimeItem' },
  ])('$name', async ({ body, name }) => {
    expect((await ask(body)).error?.message).toBe(`NotEmulated: ${name}`);
  });

  test('catching it does not hide it: the execution fails', async () => {
    const { status, error } = await ask('try { SpreadsheetApp.flush() } catch (error) { return 1 }');
    expect([status, error?.message]).toEqual(['failed', 'NotEmulated: SpreadsheetApp.flush']);
  });

  test('printing a service object, awaiting it and asking whether a member is there is not a use', async () => {
    expect(
      await answer(
        'const s = SpreadsheetApp.getActiveSpreadsheet(); return [String(s), JSON.stringify(s), "getId" in s, "flush" in s]',
      ),
    ).toEqual(['Spreadsheet', '{}', true, false]);
  });
});

describe('wrong arguments fail as on Google', () => {
  test.each([
    {
      body: 'SpreadsheetApp.getActiveSpreadsheet().copy()',
      message: "The parameters () don't match the method signature for SpreadsheetApp.Spreadsheet.copy.",
    },
    {
      body: 'PropertiesService.getDocumentProperties().setProperty("a", 1)',
      message:
        "The parameters (String,number) don't match the method signature for PropertiesService.Properties.setProperty.",
    },
    {
      body: 'PropertiesService.getDocumentProperties().getProperty(null)',
      message: "The parameters (null) don't match the method signature for PropertiesService.Properties.getProperty.",
    },
    {
      body: 'Utilities.formatDate("2026-01-01", "GMT", "yyyy")',
      message: "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    },
    {
      body: 'ScriptApp.deleteTrigger({})',
      message: "The parameters ((class)) don't match the method signature for ScriptApp.deleteTrigger.",
    },
    { body: 'Sheets.Spreadsheets.batchUpdate({})', message: 'Invalid number of arguments provided. Expected 2 only' },
    {
      body: 'Sheets.Spreadsheets.Values.batchGet()',
      message: 'Invalid number of arguments provided. Expected 1-2 only',
    },
  ])('$body', async ({ body, message }) => {
    const { error, calls } = await ask(body);
    expect(error).toMatchObject({ name: 'Exception', message });
    expect(calls).toBeLessThan(3);
  });
});

describe('the console writes to the log of the execution', () => {
  test('levels, placeholders and objects', async () => {
    const { log } = await ask(
      'console.log("a %s %d", "б", 2, { c: 1 }); console.warn([1]); console.error(new Error("x").message)',
    );
    expect(log).toEqual([
      { level: 'info', text: 'a б 2 {"c":1}' },
      { level: 'warn', text: '[1]' },
      { level: 'error', text: 'x' },
    ]);
  });

  test('a stack shows the frames of the bundle only', async () => {
    const { error } = await ask('return SpreadsheetApp.openById("нет")');
    expect(error?.stack).toContain('Code.js');
    expect(error?.stack).not.toMatch(/nastavnik|worker|node:/);
  });
});
