// What happens to answers when people change forms, answers and cells meanwhile: none lost, none doubled, each with its story in the journal.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import { ask, minutesLater } from './kit/asking.ts';
import { contentOf, rowsOf, typeInto } from './kit/cells.ts';
import { INTERIM, NO_TRIGGERS, POST, TEACHER, TITLED } from './kit/formAnswers.ts';
import { makeForms } from './kit/forms.ts';
import { spentBy } from './kit/ledger.ts';
import { municipalityOf } from './kit/municipality.ts';
import { TABS } from './kit/names.ts';
import { byHand, cleanUp, copyOf, newWorkspace, putAside } from './kit/workspaces.ts';

afterAll(cleanUp);

type Form = 'registration' | 'interim' | 'post';

let prepared: string;
let school: string;
let workspace: Workspace;
let formIds: Readonly<Record<string, string>>;

beforeAll(async () => {
  const made = newWorkspace();
  school = (await municipalityOf(made, 1)).schoolBooks[0] ?? '';
  formIds = await makeForms(made, school, 'registration', 'interim', 'post');
  prepared = await putAside(made);
});
beforeEach(() => {
  workspace = copyOf(prepared);
});

const formId = (form: Form): string => formIds[form] ?? '';
const send = async (form: Form, answers: Readonly<Record<string, string | readonly string[]>>) => {
  const { responseId, executions } = await workspace.submitForm(formId(form), answers);
  expect(executions.filter(({ status }) => status !== 'completed')).toEqual([]);
  return responseId;
};
const author = async (body: string, given: unknown): Promise<void> => {
  workspace = await byHand(workspace, school, body, given);
};
const later = (minutes: number) => workspace.moveClock(minutesLater(workspace, minutes));
const mentors = () => rowsOf(workspace, school, TABS.mentors);
const answers = () => rowsOf(workspace, school, 'Ответы анкет');
const stories = () => rowsOf(workspace, school, 'Журнал').filter((row) => row['Событие'] === 'ответ анкеты');

describe('a form that was changed by hand', () => {
  test('a renamed question still fills its column, and the journal tells it once', async () => {
    await author(`${TITLED} item.asListItem().setTitle('Кто вы');`, [formId('registration'), 'Категория участника']);
    const { 'Категория участника': category, ...rest } = TEACHER;
    await send('registration', { ...rest, 'Кто вы': category });
    await send('registration', { ...rest, 'Кто вы': category });
    expect(mentors().map((row) => row['Категория участника'])).toEqual([category, category]);
    expect(stories().filter((row) => row['Что произошло']?.includes('переименован'))).toHaveLength(1);
  });

  test('an option that was added and deleted stays as it was chosen, with a remark', async () => {
    await author(`${TITLED} item.asListItem().setChoiceValues(['волонтёр']);`, [
      formId('registration'),
      'Категория участника',
    ]);
    await author(NO_TRIGGERS, null);
    await send('registration', { ...TEACHER, 'Категория участника': 'волонтёр' });
    await ask(workspace, school, 'rpcRefreshForms');
    await later(6);
    expect(mentors()).toMatchObject([
      { 'Категория участника': 'волонтёр', Замечания: expect.stringContaining('Категория участника') },
    ]);
    expect(stories().at(-1)?.['Что произошло']).toContain('Не из списка: «Категория участника»');
  });

  test('lists set anew keep the ids of their questions', async () => {
    const before = workspace.form(formId('registration'));
    await author(`${TITLED} item.asListItem().setChoiceValues(['волонтёр']);`, [
      formId('registration'),
      'Категория участника',
    ]);
    await ask(workspace, school, 'rpcRefreshForms');
    expect(workspace.form(formId('registration'))).toEqual(before);
  });

  test('the answer to a question of the curator’s own goes into the remarks', async () => {
    await author("FormApp.openById(given).addTextItem().setTitle('Хобби');", formId('registration'));
    await send('registration', { ...TEACHER, Хобби: 'шахматы' });
    expect(mentors()[0]?.['Замечания']).toBe('Вопрос «Хобби»: шахматы');
    expect(stories().at(-1)?.['Что произошло']).toContain('«Хобби»');
  });
});

describe('a question the profile has dropped', () => {
  const asked = () => workspace.form(formId('registration')).items.find(({ title }) => title === FORMS);
  /** Forms the panel asks to bring up to the profile. */
  const stale = async () => {
    const { forms } = await ask<{ forms: { form: string; isStale: boolean }[] }>(workspace, school, 'rpcGetForms');
    return forms.filter(({ isStale }) => isStale).map(({ form }) => form);
  };
  const drop = async () => {
    expect(await stale()).toEqual([]);
    workspace.typeRows(school, TABS.settings, [{ Код: 'columnsOff', Значение: 'mentors.formsOffered' }]);
    expect(await stale()).toEqual(['registration']);
    await ask(workspace, school, 'rpcRefreshForms');
    expect(await stale()).toEqual([]);
  };
  const FORMS = 'Форма наставничества';

  test('goes from a form without answers', async () => {
    await drop();
    expect(asked()).toBeUndefined();
  });

  test('stays with its answers, is not required, and what is answered goes into the remarks', async () => {
    await send('registration', TEACHER);
    const before = asked();
    await drop();
    expect(asked()).toEqual({ ...before, required: false });
    const { [FORMS]: _forms, ...rest } = TEACHER;
    await send('registration', rest);
    await send('registration', TEACHER);
    expect(mentors().map((row) => row['Замечания'])).toEqual(['', '', `Вопрос «${FORMS}»: учитель – ученик`]);
  });
});

test('a request of a mentee becomes a row; a child’s telephone is left out of it', async () => {
  const { mentee_request: form = '' } = await makeForms(workspace, school, 'mentee_request');
  const { executions } = await workspace.submitForm(form, {
    Фамилия: 'Ручьёв',
    Имя: 'Лев',
    'Категория участника': 'обучающийся',
    'Должность или класс': 'класс или другая должность',
    'Ваш класс или должность': '7 «А»',
    'В чём нужна помощь наставника': 'олимпиада, звоните 8 912 345-67-89',
    'От кого запрос': 'классный руководитель',
  });
  expect(executions.map(({ status }) => status)).toEqual(['completed']);
  expect(rowsOf(workspace, school, TABS.mentees)).toMatchObject([
    {
      'Код записи': 'НСМ-0001',
      'Должность или класс': '7 «А»',
      Запрос: '',
      'Источник запроса': 'классный руководитель',
      Замечания: expect.stringContaining('телефон'),
    },
  ]);
});

describe('an answer that was changed', () => {
  test('is written where the row says what it said, and told where the curator has written since', async () => {
    const responseId = await send('registration', TEACHER);
    typeInto(workspace, school, TABS.mentors, ['Код записи', 'НСТ-0001'], { Имя: 'Анна Львовна' });
    await later(1);
    const changed = { ...TEACHER, Фамилия: 'Луговая', Имя: 'Инна' };
    await workspace.editSubmission(formId('registration'), responseId, changed);
    expect(mentors()).toMatchObject([
      { 'Код записи': 'НСТ-0001', Фамилия: 'Луговая', Имя: 'Анна Львовна', Замечания: expect.stringContaining('Инна') },
    ]);
    const { 'Что произошло': told = '', 'Код записи': id } = stories().at(-1) ?? {};
    expect([id, told]).toEqual(['НСТ-0001', expect.stringMatching(/обновлено: «Фамилия».*«Имя»/u)]);
    expect(told).not.toContain('Инна');
    const after = contentOf(workspace, school);
    await later(61);
    expect(contentOf(workspace, school)).toEqual(after);
  });

  test('a day of consent that comes later makes a candidate a mentor', async () => {
    const responseId = await send('registration', TEACHER);
    expect(mentors()[0]?.['Состояние']).toBe('кандидат');
    await later(1);
    const consented = { ...TEACHER, 'Согласие подписано отдельно, дата': '2025-12-30' };
    await workspace.editSubmission(formId('registration'), responseId, consented);
    expect(mentors().map((row) => row['Состояние'])).toEqual(['согласие получено']);
  });
});

describe('triggers', () => {
  test('an event that comes again writes nothing more and is told once an hour', async () => {
    const responseId = await send('registration', TEACHER);
    for (const minutes of [1, 1, 70]) {
      await later(minutes);
      await workspace.repeatSubmission(formId('registration'), responseId);
    }
    expect(mentors()).toHaveLength(1);
    const repeated = stories().filter((row) => row['Что произошло']?.includes('уже записан'));
    expect(repeated.map((row) => row['Код записи'])).toEqual(['НСТ-0001', 'НСТ-0001']);
  });

  test('answers that came while the trigger was off are brought in by the safety net', async () => {
    await author(NO_TRIGGERS, null);
    await send('registration', TEACHER);
    await send('registration', { ...TEACHER, Фамилия: 'Луговая' });
    expect(mentors()).toEqual([]);
    await later(6);
    await later(6);
    expect(mentors().map((row) => row['Код записи'])).toEqual(['НСТ-0001', 'НСТ-0002']);
    expect(stories().map((row) => [row['Код записи'], row['Что произошло']?.includes('пятиминутным')])).toEqual([
      ['НСТ-0001', true],
      ['НСТ-0002', true],
    ]);
  });

  test('answers of three forms come in with one read and one write', async () => {
    await author(NO_TRIGGERS, null);
    await send('registration', TEACHER);
    await send('interim', INTERIM);
    await send('interim', { ...INTERIM, 'Ваш ключ': 'ПР12' });
    await send('post', POST);
    const [pass] = (await later(6)).filter(({ entry }) => entry === 'onDrainTimer');
    expect(pass && spentBy(pass)).toMatchObject({ reads: 1, writes: 1 });
    expect(pass?.rpc).toBeLessThanOrEqual(20);
    expect(mentors()).toHaveLength(1);
    expect(answers().map((row) => [row['Код анкеты'], row['Ключ отвечающего'], row['Готовность продолжать']])).toEqual([
      ['АНК-0001', 'КМ07', '10'],
      ['АНК-0001', 'ПР12', '10'],
      ['АНК-0002', 'КМ07', '10'],
    ]);
  });
});

test.each([
  { why: 'a passport', text: 'паспорт 4510 123456', told: 'паспорта' },
  { why: 'a СНИЛС', text: 'мой СНИЛС 112-233-445 95', told: 'СНИЛС' },
  { why: 'a telephone in an anonymous answer', text: 'звоните +7 912 345-67-89', told: 'телефон' },
])(
  '$why is not stored anywhere: the remark and the journal say which question was left out',
  async ({ text, told }) => {
    await send('interim', { ...INTERIM, 'Что стоит изменить': text });
    expect(answers()).toMatchObject([{ 'Своими словами': '', Замечания: expect.stringContaining(told) }]);
    expect(stories().at(-1)?.['Что произошло']).toContain('«Своими словами»');
    const digits = /\d{3}.?\d{3}.?\d{2,3}|4510/u;
    expect(JSON.stringify([answers(), stories()].map((rows) => rows.map(({ Ответ: _id, ...row }) => row)))).not.toMatch(
      digits,
    );
  },
);

describe('a form’s period', () => {
  test('a closed form takes no answers, an opened one takes them until its last day', async () => {
    await ask(workspace, school, 'rpcSetFormPeriod', { form: 'interim', open: false, until: '' });
    await expect(workspace.submitForm(formId('interim'), INTERIM)).rejects.toThrow('не опубликована');
    await ask(workspace, school, 'rpcSetFormPeriod', { form: 'interim', open: true, until: '2025-12-31' });
    await send('interim', INTERIM);
    await later(24 * 60);
    await expect(workspace.submitForm(formId('interim'), INTERIM)).rejects.toThrow('не опубликована');
    expect(answers()).toHaveLength(1);
    const { forms } = await ask<{ forms: { form: string; state: string }[] }>(workspace, school, 'rpcGetForms');
    expect(forms.find(({ form }) => form === 'interim')?.state).toBe('closed');
  });
});
