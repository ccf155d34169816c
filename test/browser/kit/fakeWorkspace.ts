// A workspace in memory with hostile names, for the pages alone; the whole with the real workspace is in whole.test.ts.
import type {
  ExecutionRequest,
  ExecutionResult,
  FileEntry,
  FormPage,
  GridCell,
  TriggerEntry,
  UiEffect,
  Workspace,
} from '../../../local/contract.ts';
import { cell, column, type FakeSheet, fakeCells, fakePeople } from './fakeFaces.ts';

export const HOSTILE = `<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>"'&`;
const START = '2026-10-14T06:05:00.000Z';

export interface FakeWorkspace extends Workspace {
  readonly requests: ExecutionRequest[];
  readonly submitted: Record<string, string | readonly string[]>[];
  readonly typed: { row: number; column: number; text: string }[];
  /** What each entry does. */
  readonly program: Record<string, (args: readonly unknown[]) => { value?: unknown; ui?: UiEffect[]; error?: string }>;
  hasSecretIds: boolean;
  changeForm(change: Partial<FormPage>): void;
  setFiles(files: readonly FileEntry[]): void;
  /** A job writes a cell while nobody looks. */
  writeByJob(row: number, column: number, text: string): void;
}

export function fakeFile(id: string, kind: FileEntry['kind'], name: string, parentId: string | null = null): FileEntry {
  return { id, kind, name, mimeType: '', parentId, createdAt: START, modifiedAt: START };
}

const FILES = [
  fakeFile('book1', 'spreadsheet', 'Школа № 4 — наставничество'),
  fakeFile('hostile', 'spreadsheet', HOSTILE),
  fakeFile('form1', 'form', 'Анкета наставника'),
  fakeFile('folder1', 'folder', 'Документы 2026'),
  fakeFile('doc1', 'document', `Приказ ${HOSTILE}`, 'folder1'),
];

function register(): FakeSheet {
  const rows = Array.from({ length: 700 }, (_, index) => [
    cell(`M-${String(index + 1).padStart(3, '0')}`),
    cell(index === 1 ? HOSTILE : `Наставник ${index + 1}`),
    cell('учитель'),
    cell(46_300 + index, '05.10.2026'),
    cell(index % 20),
  ]);
  return {
    sheetId: 11,
    title: 'Наставники',
    hidden: false,
    frozenRows: 1,
    tabColor: '#188038',
    columns: [
      column({ width: 90, protected: true, note: 'Код ставит программа.' }),
      column({ width: 260, note: `Фамилия, имя и отчество полностью ${HOSTILE}` }),
      column({ list: ['учитель', 'педагог-психолог', 'заместитель директора'] }),
      column({ format: 'date', width: 110 }),
      column({ format: 'number', width: 90 }),
      ...Array.from({ length: 8 }, () => column({ width: 120 })),
    ],
    rows: [
      ['Код', 'Фамилия, имя, отчество', 'Должность', 'Дата согласия', 'Стаж'].map((title) => cell(title)),
      ...rows,
    ],
  };
}

export function fakeWorkspace(docx: Uint8Array): FakeWorkspace {
  let files: readonly FileEntry[] = FILES;
  let now = START;
  let document = docx;
  let form: FormPage = {
    id: 'form1',
    title: 'Анкета наставника',
    description: 'Ответы увидит только куратор вашей школы.',
    confirmation: 'Спасибо! Анкета принята.',
    published: true,
    items: [
      { id: '101', type: 'TEXT', title: 'Фамилия, имя, отчество', help: 'Как в паспорте', required: true, choices: [] },
      {
        id: '102',
        type: 'LIST',
        title: 'Должность',
        help: '',
        required: true,
        choices: ['учитель', 'педагог-психолог'],
      },
      {
        id: '103',
        type: 'CHECKBOX',
        title: 'Формы наставничества',
        help: '',
        required: true,
        choices: ['учитель — учитель', HOSTILE],
      },
      { id: '104', type: 'DATE', title: 'Дата рождения', help: '', required: false, choices: [] },
      { id: '105', type: 'PARAGRAPH_TEXT', title: 'О себе', help: HOSTILE, required: false, choices: [] },
    ],
  };
  const sheet = register();
  const sheets: FakeSheet[] = [
    sheet,
    {
      ...register(),
      sheetId: 12,
      title: 'Пары',
      tabColor: null,
      rows: [[cell('Пара')], [cell('https://docs.google.com/spreadsheets/d/book1/edit#gid=11&range=C40')]],
    },
    { ...register(), sheetId: 13, title: '_служебный', hidden: true, rows: [[cell('ключ')]] },
  ];
  let mark = '0';
  const executions: ExecutionResult[] = [];
  const requests: ExecutionRequest[] = [];
  const submitted: FakeWorkspace['submitted'] = [];
  const typed: FakeWorkspace['typed'] = [];
  const program: FakeWorkspace['program'] = {};
  let triggers: TriggerEntry[] = [
    {
      id: 't1',
      bookId: 'book1',
      entry: 'onMonthlyTimer',
      type: 'CLOCK',
      description: '1-го числа в 6 часов',
      nextAt: '2026-11-01T03:00:00.000Z',
    },
    {
      id: 't2',
      bookId: 'book1',
      entry: 'onFormSubmitted',
      type: 'ON_FORM_SUBMIT',
      description: 'Ответ на «Анкета наставника»',
      nextAt: null,
    },
  ];

  const execute = (request: ExecutionRequest): ExecutionResult => {
    requests.push(request);
    const {
      value = null,
      ui = [],
      error,
    } = program[request.entry]?.(request.args ?? []) ?? { error: `Script function not found: ${request.entry}` };
    const result: ExecutionResult = {
      id: `run${executions.length + 1}`,
      entry: request.entry,
      trigger: request.from ?? 'editor',
      status: error === undefined ? 'completed' : 'failed',
      value,
      error:
        error === undefined
          ? null
          : { name: 'Error', message: error, stack: `Error: ${error}\n    at ${request.entry} (Code.js:10)` },
      startedAt: now,
      calls: 3,
      rpc: 2,
      charged: { low: 120, mid: 480, high: 1900 },
      heapBytes: 12_000_000,
      ledger: [
        { method: 'Sheets.Spreadsheets.Values.batchGet', calls: 3, rpc: 2, ms: { low: 100, mid: 400, high: 1600 } },
      ],
      log: [{ level: 'info', text: `read 3 ranges ${HOSTILE}` }],
      ui,
    };
    executions.unshift(result);
    return result;
  };

  return {
    dir: '/tmp/fake',
    account: 'consumer',
    timeZone: 'Europe/Moscow',
    hasSecretIds: true,
    requests,
    submitted,
    typed,
    program,
    changeForm: (change) => {
      form = { ...form, ...change };
    },
    writeByJob(row, at, text) {
      (sheet.rows[row] as GridCell[])[at] = cell(text);
      mark += '.';
    },
    setFiles: (next) => {
      files = next;
    },
    now: () => now,
    files: () => [...files],
    file: (idOrName) => files.find(({ id, name }) => id === idOrName || name === idOrName) ?? null,
    createSpreadsheet: (name) => {
      const id = `new${files.length}`;
      files = [...files, fakeFile(id, 'spreadsheet', name)];
      return id;
    },
    importSheets: (name) => {
      files = [...files, fakeFile('imported', 'spreadsheet', name)];
      return 'imported';
    },
    sheets: () => sheets,
    ...fakeCells(sheets, typed, () => mark),
    ...fakePeople(() => files, START),
    backUp: () => undefined,
    typeRows: () => undefined,
    editSheet: () => undefined,
    addSheet: () => undefined,
    form: () => form,
    async submitForm(_formId, answers) {
      submitted.push(answers);
      return { responseId: `r${submitted.length}`, executions: [] };
    },
    editSubmission: async () => ({ executions: [] }),
    repeatSubmission: async () => [],
    documentBytes: () => document,
    fileBytes: () => document,
    replaceDocument: (_id, bytes) => {
      document = bytes;
    },
    importDocument: () => '',
    call: async (request) => execute(request),
    open: async (bookId) => execute({ bookId, entry: 'onOpen', from: 'open' }),
    triggers: () => triggers,
    async moveClock(to) {
      const due = triggers.filter(({ nextAt }) => nextAt !== null && nextAt <= to);
      const ran = due.map(({ bookId, entry, nextAt }) => {
        now = nextAt ?? now;
        return execute({ bookId, entry, from: 'trigger' });
      });
      triggers = triggers.map((trigger) =>
        due.includes(trigger) ? { ...trigger, nextAt: '2099-01-01T03:00:00.000Z' } : trigger,
      );
      now = to;
      return ran;
    },
    runDue: async () => [],
    executions: (limit = 100) => executions.slice(0, limit),
    outbox: () => [],
    close: async () => undefined,
  };
}
