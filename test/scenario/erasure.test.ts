// Destroying the data of a person through the bundle: no trace of the name, the same counts, an act that can be printed again.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import { ask, codesOf, run } from './kit/asking.ts';
import { contentOf, rowsOf, typeInto } from './kit/cells.ts';
import { documentText } from './kit/documents.ts';
import { spentBy } from './kit/ledger.ts';
import { municipalityOf } from './kit/municipality.ts';
import { TABS } from './kit/names.ts';
import { makePairs, typePeople } from './kit/school.ts';
import { cleanUp, newWorkspace } from './kit/workspaces.ts';

let workspace: Workspace;
let school: string;

const CHILD = 'НСМ-0001';
const erase = () => run(workspace, school, 'rpcEraseData', { personId: CHILD });
const counts = async () =>
  Promise.all(
    ['2025-Q3', '2025-Q4'].map(
      async (period) => (await ask<{ lines: unknown }>(workspace, school, 'rpcPreviewSubmission', { period })).lines,
    ),
  );
let before: unknown;
let act: string;

beforeAll(async () => {
  workspace = newWorkspace();
  school = (await municipalityOf(workspace, 1)).schoolBooks[0] ?? '';
  typePeople(workspace, school, 1);
  typeInto(workspace, school, TABS.mentees, ['Фамилия', 'Заозёрная'], {
    Запрос: 'проект',
    'Дата рождения': '10.11.2012',
  });
  const pairIds = await makePairs(workspace, school, 1);
  await ask(workspace, school, 'rpcPreparePapers', { pairIds });
  const signing = { orderId: 'ПРК-0001', number: '96-Д', date: '2025-09-12', consentsGivenOn: '2025-09-12' };
  await ask(workspace, school, 'rpcSignOrder', signing);
  await ask(workspace, school, 'rpcSubmitQuarter', { period: '2025-Q3' });
  before = await counts();
});
afterAll(cleanUp);

test('a valid consent and a running pair stand in the way', async () => {
  expect(codesOf(await erase())).toEqual(['erase_consent_valid']);
  const consent = rowsOf(workspace, school, TABS.consents).find(
    (row) => row['Код записи'] === CHILD && row['Вид согласия'] === 'на обработку персональных данных',
  );
  const withdrawal = { withdrawnOn: '2025-12-20', document: 'вх. 12', request: 'withdrawal' };
  await ask(workspace, school, 'rpcWithdrawConsent', { ...withdrawal, consentId: consent?.['Код согласия'] });
  // Told on the screen before anything is pressed.
  const { people } = await ask<{ people: { id: string; runningPairs: string[] }[] }>(
    workspace,
    school,
    'rpcGetConsents',
  );
  expect(people.find(({ id }) => id === CHILD)?.runningPairs).toEqual(['ПАР-0001']);
  expect(codesOf(await erase())).toEqual(['erase_pair_running']);
});

test('the data are destroyed in one read and one write, the counts of both quarters stay', async () => {
  typeInto(workspace, school, TABS.pairs, ['Код пары', 'ПАР-0001'], {
    Состояние: 'прекращена досрочно',
    Прекращена: '25.12.2025',
    'Причина прекращения': 'отзыв согласия',
  });
  before = await counts();
  const execution = await erase();
  expect(codesOf(execution)).toEqual([]);
  expect(spentBy(execution)).toMatchObject({ reads: 1, writes: 1 });
  const reply = execution.value as { value: { actUrl: string; countsKept: boolean } };
  expect(reply.value.countsKept).toBe(true);
  act = documentText(workspace, reply.value.actUrl);
  expect(await counts()).toEqual(before);
});

test('the row keeps its code, its category and the quarter of birth, and nothing more', () => {
  const [row = {}] = rowsOf(workspace, school, TABS.mentees);
  expect(Object.fromEntries(Object.entries(row).filter(([, text]) => text !== ''))).toEqual({
    'Код записи': CHILD,
    'Категория участника': 'обучающийся',
    'Дата рождения': '01.10.2012',
    'Сведения уничтожены': '31.12.2025',
  });
  expect(JSON.stringify(contentOf(workspace, school))).not.toMatch(/заоз[её]рн|10\.11\.2012|проект ученика/iu);
});

test('consents and tasks remember it, the journal tells of it without a name', () => {
  const consents = rowsOf(workspace, school, TABS.consents).filter((row) => row['Код записи'] === CHILD);
  expect(new Set(consents.map((row) => row['Данные уничтожены']))).toEqual(new Set(['31.12.2025']));
  const [task] = rowsOf(workspace, school, TABS.tasks).filter((row) =>
    (row['Что сделать'] ?? '').startsWith('Уничтожить'),
  );
  expect(task).toMatchObject({ Состояние: 'выполнено', Выполнено: '31.12.2025' });
  expect(rowsOf(workspace, school, TABS.journal).map((row) => row['Событие'])).toContain('сведения удалены');
});

test('the act says what, when and why, and names the person by the code of the row', () => {
  for (const part of [
    CHILD,
    'от 20.12.2025 (вх. 12)',
    '31\u00a0декабря',
    'Фамилия',
    'Законный представитель',
    '№\u00a0179',
  ])
    expect(act).toContain(part);
  expect(act).not.toMatch(/заоз[её]рн/iu);
});

test('asked once more, the same act is given and nothing else changes', async () => {
  const content = contentOf(workspace, school);
  const files = workspace.files().length;
  const again = await ask<{ actUrl: string; rows: number }>(workspace, school, 'rpcEraseData', { personId: CHILD });
  expect(documentText(workspace, again.actUrl)).toBe(act);
  expect(again.rows).toBe(0);
  expect(workspace.files()).toHaveLength(files);
  expect(contentOf(workspace, school)).toEqual(content);
});
