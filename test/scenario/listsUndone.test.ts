// Lists undone, lists in a workbook of codes, and the whole way of the command line from a file to the register.
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { main } from '../../local/cli/main.ts';
import type { Workspace } from '../../local/contract.ts';
import { createWorkspace, openWorkspace } from '../../local/workspace.ts';
import { ask, codesOf, run } from './kit/asking.ts';
import { rowsOf, typeInto } from './kit/cells.ts';
import { ANNA, emptySchool, loading } from './kit/lists.ts';
import { addOrganisations, makeBooks, schools, setUp } from './kit/municipality.ts';
import { TABS } from './kit/names.ts';
import { PAIR } from './kit/school.ts';
import { cleanUp, copyOf, newWorkspace } from './kit/workspaces.ts';

afterAll(cleanUp);

let prepared: string;
let school: string;
beforeAll(async () => {
  ({ prepared, school } = await emptySchool());
});

const mentees = (workspace: Workspace) => rowsOf(workspace, school, TABS.mentees);
const ids = (workspace: Workspace) => mentees(workspace).map((row) => row['Код записи']);

describe('undoing', () => {
  const loadedList = async (): Promise<Workspace> => {
    const workspace = copyOf(prepared);
    const rows = ['Анна', 'Вера', 'Мария', 'Ольга'].map((name) => [`Полевая ${name} Львовна`, '01.09.2012', '7']);
    await ask(workspace, school, 'rpcLoadList', loading(rows, 'list1'));
    return workspace;
  };
  const undo = (workspace: Workspace, importId = 'list1') =>
    ask<{ removed: number; kept: { id: string }[] }>(workspace, school, 'rpcUndoList', { importId });

  test('takes out what nobody has touched, and nothing twice', async () => {
    const workspace = await loadedList();
    expect(await undo(workspace)).toEqual({ removed: 4, kept: [] });
    expect(mentees(workspace)).toEqual([]);
    expect(codesOf(await run(workspace, school, 'rpcUndoList', { importId: 'list1' }))).toEqual(['list_not_last']);
    await ask(workspace, school, 'rpcLoadList', loading([ANNA], 'list2'));
    // The codes that were taken back are nobody's.
    expect(ids(workspace)).toEqual(['НСМ-0005']);
  });

  test('leaves what was edited, what is in use, and rows that came otherwise', async () => {
    const workspace = await loadedList();
    typeInto(workspace, school, TABS.mentees, ['Код записи', 'НСМ-0001'], { 'Должность или класс': '8' });
    workspace.typeRows(school, TABS.mentors, [
      {
        Фамилия: 'Ольховская',
        Имя: 'Вера',
        'Категория участника': 'педагогический работник',
        'Должность или класс': 'учитель',
        Состояние: 'согласие получено',
      },
    ]);
    workspace.typeRows(school, TABS.mentees, [
      { Фамилия: 'Ручьёва', Имя: 'Анна', 'Категория участника': 'обучающийся', 'Должность или класс': '7' },
    ]);
    const { mentors } = await ask<{ mentors: { id: string }[] }>(workspace, school, 'rpcGetPairs');
    await ask(workspace, school, 'rpcCreatePair', { ...PAIR, mentorId: mentors[0]?.id, menteeIds: ['НСМ-0003'] });
    const { removed, kept } = await undo(workspace);
    expect({ removed, kept: kept.map(({ id }) => id) }).toEqual({ removed: 2, kept: ['НСМ-0001', 'НСМ-0003'] });
    expect(ids(workspace)).toEqual(['НСМ-0001', 'НСМ-0003', 'НСМ-0005']);
  });

  test('is for the last list only', async () => {
    const workspace = await loadedList();
    await ask(workspace, school, 'rpcLoadList', loading([ANNA], 'list2'));
    expect(codesOf(await run(workspace, school, 'rpcUndoList', { importId: 'list1' }))).toEqual(['list_not_last']);
    const { last } = await ask<{ last: unknown }>(workspace, school, 'rpcGetListFields');
    expect(last).toMatchObject({ importId: 'list2', register: 'mentees', rows: 1 });
    expect(await undo(workspace, 'list2')).toEqual({ removed: 1, kept: [] });
    expect(ids(workspace)).toHaveLength(4);
  });
});

describe('a workbook of codes', () => {
  let workspace: Workspace;
  let bookId: string;
  beforeAll(async () => {
    workspace = newWorkspace();
    const municipal = await setUp(workspace, { pdMode: 'codes' });
    await addOrganisations(workspace, municipal, schools(1));
    bookId = [...(await makeBooks(workspace, municipal)).values()][0] ?? '';
  });
  const codes = { columns: ['code', 'birthDate', 'position'] };

  test('asks for codes, and refuses files that have columns of names', async () => {
    const { registers } = await ask<{
      registers: { mentees: { fields: { key: string }[]; refusals: { of: string; names: string[] }[] } };
    }>(workspace, bookId, 'rpcGetListFields');
    expect(registers.mentees.fields.map(({ key }) => key)).not.toContain('lastName');
    expect(registers.mentees.refusals.find(({ of }) => of === 'file')?.names).toEqual(
      expect.arrayContaining(['ФИО', 'Фамилия', 'E-mail']),
    );
  });

  test('takes codes, each once', async () => {
    const rows = [
      ['УЧ-1', '01.09.2012', '7'],
      ['уч-1', null, '7'],
      ['УЧ-2', '01.09.2012', '7'],
    ];
    expect(await ask(workspace, bookId, 'rpcLoadList', loading(rows, 'codes', codes))).toEqual({
      written: 2,
      left: [3],
    });
    expect(rowsOf(workspace, bookId, TABS.mentees).map((row) => row['Код участника'])).toEqual(['УЧ-1', 'УЧ-2']);
  });

  test('refuses the whole list when a name stands in any cell', async () => {
    const before = rowsOf(workspace, bookId, TABS.mentees);
    const rows = [
      ['УЧ-3', '01.09.2012', 'класс, Берёзкина'],
      ['УЧ-4', null, 'Берёзкина Анна Павловна'],
    ];
    expect(codesOf(await run(workspace, bookId, 'rpcLoadList', loading(rows, 'names', codes)))).toEqual([
      'list_holds_names',
    ]);
    expect(rowsOf(workspace, bookId, TABS.mentees)).toEqual(before);
  });
});

describe('the command line', () => {
  const BUNDLE = path.resolve(import.meta.dirname, '../../build');
  let dir: string;
  beforeAll(async () => {
    const workspace = copyOf(prepared);
    dir = workspace.dir;
    await workspace.close();
  });
  const importList = async (file: Uint8Array, ...argv: string[]) => {
    fs.writeFileSync(path.join(dir, 'list'), file);
    const out: string[] = [];
    const code = await main(
      ['import-list', 'list', '--register', 'mentees', '--dir', '.', '--book', school, '--json', ...argv],
      {
        out: (text) => void out.push(text),
        err: () => undefined,
        stdin: async () => '',
        cwd: dir,
        env: {},
        bundle: BUNDLE,
        profiles: '',
        createWorkspace: async (...given) => createWorkspace(...given),
        openWorkspace: async (...given) => openWorkspace(...given),
        serve: () => Promise.reject(new Error('not here')),
        untilStopped: () => new Promise(() => undefined),
      },
    );
    return { code, answer: JSON.parse(out.join('')) as Record<string, unknown> };
  };
  const two = (number: number) => String(number).padStart(2, '0');
  const csv = (count: number): Uint8Array => {
    const birthDate = (index: number) =>
      `${two((index % 28) + 1)}.${two((Math.floor(index / 28) % 12) + 1)}.${2008 + Math.floor(index / 336)}`;
    const lines = Array.from({ length: count }, (_, index) => `${index + 1};Полевая Вера Львовна;${birthDate(index)}`);
    return new TextEncoder().encode(['Список;;', '№;Ф.И.О.;Дата рожд.', ...lines].join('\n'));
  };
  const ALL = ['--all', 'Категория участника=ученик; Должность или класс=7'];

  test.each([
    { file: csv(2), argv: [], said: 'Категория участника', why: 'a value is missing' },
    { file: csv(2), argv: ['--sheet', 'Лист9'], said: 'Лист9', why: 'no such sheet' },
    { file: new Uint8Array(0), argv: [], said: 'ни одной', why: 'an empty file' },
  ])('refuses: $why', async ({ file, argv, said }) => {
    const { code, answer } = await importList(file, ...argv);
    expect({ code, ...answer }).toMatchObject({
      code: 1,
      ok: false,
      error: { message: expect.stringContaining(said) },
    });
  });

  test('shows what would happen, then reads the file as the page does and loads it slice by slice', async () => {
    const preview = await importList(csv(2), ...ALL, '--preview');
    expect(preview).toMatchObject({ code: 0, answer: { total: 2, ready: 2, problems: [] } });
    expect(preview.answer).not.toHaveProperty('written');
    const { code, answer } = await importList(csv(2600), ...ALL);
    expect({ code, ...answer }).toMatchObject({
      code: 0,
      ok: true,
      columns: [
        { name: '№', field: '' },
        { name: 'Ф.И.О.', field: 'ФИО в одном столбце' },
        { name: 'Дата рожд.', field: 'Дата рождения' },
      ],
      written: 2600,
    });
    const workspace = openWorkspace(dir, { bundle: BUNDLE });
    expect(new Set(ids(workspace)).size).toBe(2600);
    await workspace.close();
  });
});
