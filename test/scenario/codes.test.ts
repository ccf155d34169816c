// A municipality in the codes mode from set-up to roll-up: no name of a participant in the store, names in the merged documents.
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import { exportWorkspace } from '../../local/files/exportWorkspace.ts';
import { nameFiller } from '../../local/files/names/nameFiller.ts';
import { ask, finishJob } from './kit/asking.ts';
import { contentOf, rowsOf, typeInto } from './kit/cells.ts';
import { documentText, docxText } from './kit/documents.ts';
import { addOrganisations, makeBooks, schools, setUp } from './kit/municipality.ts';
import { TABS } from './kit/names.ts';
import { makePairs, typeContingent } from './kit/school.ts';
import { cleanUp, newWorkspace } from './kit/workspaces.ts';

const LIST = ['код;фамилия;имя;отчество', 'У-17;Ручьёва;Анна;Львовна', 'Д-05;Лесной;Пётр;Ильич'].join('\r\n');
const PARTICIPANTS = /ручь[её]в|лесн(ой|ого|ому|ым)/iu;

let workspace: Workspace;
let municipal: string;
let school: string;
let folder: string;
const merged = new Map<string, string>();

beforeAll(async () => {
  workspace = newWorkspace();
  municipal = await setUp(workspace, { pdMode: 'codes' });
  await addOrganisations(workspace, municipal, schools(1));
  school = (await makeBooks(workspace, municipal)).values().next().value ?? '';
  await ask(workspace, school, 'rpcCreateRegistrationForm');
  const formId = workspace.files().find(({ kind }) => kind === 'form')?.id ?? '';
  await workspace.submitForm(formId, {
    'Код участника': 'У-17',
    'Категория участника': 'педагогический работник',
    'Должность или класс': 'учитель',
    'Форма наставничества': ['учитель – ученик'],
    'Согласие подписано отдельно, дата': '2025-09-01',
  });
  workspace.typeRows(school, TABS.mentees, [
    {
      'Код участника': 'Д-05',
      'Категория участника': 'обучающийся',
      'Дата рождения': '05.05.2012',
      'Должность или класс': '7 «А»',
    },
  ]);
  // The head signs and is no participant: V-01 asks for the name in both modes.
  typeInto(workspace, school, TABS.organisation, ['Код ОО', 'ОО-0001'], { Руководитель: 'Рябинина Ольга Львовна' });
  typeContingent(workspace, school, 1);
  const pairIds = await makePairs(workspace, school, 1);
  await ask(workspace, school, 'rpcPreparePapers', { pairIds });
  const signing = { orderId: 'ПРК-0001', number: '96-Д', date: '2025-09-12', consentsGivenOn: '2025-09-12' };
  await ask(workspace, school, 'rpcSignOrder', signing);
  await ask(workspace, school, 'rpcSubmitQuarter', { period: '2025-Q4' });
  await ask(workspace, municipal, 'rpcStartRollUp', { period: '2025-Q4', asOf: '2025-12-31' });
  await finishJob(workspace, municipal);
  folder = await mkdtemp(path.join(os.tmpdir(), 'nastavnik-names-'));
  await writeFile(path.join(folder, 'names.csv'), LIST);
  const filler = await nameFiller(path.join(folder, 'names.csv'), path.resolve('build'));
  const printers = { libreOffice: null, chromium: null };
  const { dir, files } = await exportWorkspace(workspace, path.join(folder, 'out'), printers, filler.fill);
  for (const { file, kind } of files)
    if (kind === 'docx') merged.set(file, docxText(new Uint8Array(await readFile(path.join(dir, file)))));
});
afterAll(async () => {
  await cleanUp();
  await rm(folder, { recursive: true, force: true });
});

test('the pair is counted, and the roll-up knows it by numbers only', () => {
  const [row] = rowsOf(workspace, municipal, TABS.rollUp);
  expect(row).toMatchObject({ Отчёт: 'сдан', Наставников: '1' });
  expect(JSON.stringify(contentOf(workspace, municipal))).not.toMatch(/У-17|Д-05/u);
});

test('the merged documents have the names, each in its case', () => {
  const order = [...merged].find(([file]) => file.startsWith('Проект приказа'))?.[1] ?? '';
  const consents = [...merged].find(([file]) => file.startsWith('Согласия'))?.[1] ?? '';
  expect(order).toContain('Ручьёва Анна Львовна');
  expect(order).toContain('Лесной Пётр Ильич');
  expect(consents).toContain('от Ручьёвой Анны Львовны');
  expect(order + consents).not.toMatch(/У-17 |Д-05 /u);
});

test('no name of a participant stands in the store, in a log or in the name of a file', async () => {
  const bytes = readdirSync(workspace.dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name)));
  expect(bytes.length).toBeGreaterThan(0);
  for (const part of ['Ручьёв', 'Лесной', 'Лесного']) expect(bytes.some((file) => file.includes(part))).toBe(false);
  const told = JSON.stringify([
    workspace.files().map(({ name }) => name),
    workspace.executions(1000),
    workspace.outbox(),
  ]);
  expect(told).not.toMatch(PARTICIPANTS);
  expect([...merged.keys()].join()).not.toMatch(PARTICIPANTS);
});

test('codes are drawn by lot with a blank list, and nothing of them stands in the workbook', async () => {
  const before = contentOf(workspace, school);
  const first = await ask<{ codes: string[]; url: string }>(workspace, school, 'rpcGiveCodes', { count: 30 });
  const second = await ask<{ codes: string[] }>(workspace, school, 'rpcGiveCodes', { count: 30 });
  expect(new Set([...first.codes, ...second.codes]).size).toBe(60);
  const list = documentText(workspace, first.url);
  expect(first.codes.filter((code) => !list.includes(code))).toEqual([]);
  expect(contentOf(workspace, school)).toEqual(before);
});
