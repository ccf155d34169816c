// Forms: made by the bundle, answered by people, followed by submit triggers.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { newBook, newProbe, type Probe } from '../kit/workspaces.ts';

const { workspace } = newProbe();
let probe: Probe;
beforeEach(() => {
  probe = newBook(workspace);
});

/** https://developers.google.com/apps-script/reference/forms/form */
const MAKE = `const form = FormApp.create('Анкета', true);
  form.setDescription('Описание').setConfirmationMessage('Спасибо').setCollectEmail(false);
  const name = form.addTextItem().setTitle('Фамилия').setHelpText('Полностью').setRequired(true).getId();
  const forms = form.addCheckboxItem().setChoiceValues(['а', 'б']).setTitle('Формы').getId();
  const list = form.addListItem().setTitle('Категория').setChoiceValues(['в', 'г']).getId();
  const day = form.addDateItem().setTitle('День').getId();
  form.addParagraphTextItem().setTitle('О себе');`;
const newForm = async (more = 'return form.getId()') => String(await probe.answer(`${MAKE} ${more}`));
const WITH_TRIGGER = "ScriptApp.newTrigger('onSubmit').forForm(form).onFormSubmit().create(); return form.getId()";

describe('a form made by the bundle', () => {
  test('is shown with its questions in order', async () => {
    const page = workspace.form(await newForm());
    expect(page).toMatchObject({ title: 'Анкета', description: 'Описание', confirmation: 'Спасибо', published: true });
    expect(page.items.map(({ type, title, required, choices }) => [type, title, required, choices])).toEqual([
      ['TEXT', 'Фамилия', true, []],
      ['CHECKBOX', 'Формы', false, ['а', 'б']],
      ['LIST', 'Категория', false, ['в', 'г']],
      ['DATE', 'День', false, []],
      ['PARAGRAPH_TEXT', 'О себе', false, []],
    ]);
  });

  test.each([
    {
      body: 'FormApp.openById("нет")',
      message: 'No item with the given ID could be found, or you do not have permission to access it.',
    },
    { body: "FormApp.create('Ф').addListItem().setChoiceValues([])", message: 'Choices cannot be empty.' },
    {
      body: "FormApp.create('Ф').addListItem().setChoiceValues(['а', 'а'])",
      message: 'Questions cannot have duplicate choice values.',
    },
  ])('refused: $message', async ({ body, message }) => {
    expect((await probe.ask(body)).error?.message).toBe(message);
  });

  test('its items can be asked for title and id', async () => {
    expect(
      await probe.answer(
        `${MAKE} return form.getItems().map((item) => item.getTitle())[0] + typeof form.getItems()[0].getId()`,
      ),
    ).toBe('Фамилияnumber');
  });
});

describe('answers', () => {
  test.each([
    { answers: {}, message: 'Вопрос «Фамилия» обязательный: на него нет ответа.', why: 'a required one is missing' },
    {
      answers: { Фамилия: '' },
      message: 'Вопрос «Фамилия» обязательный: на него нет ответа.',
      why: 'an empty one is none',
    },
    {
      answers: { Фамилия: 'И', Возраст: '7' },
      message: 'В форме «Анкета» нет вопроса «Возраст».',
      why: 'an unknown question',
    },
    {
      answers: { Фамилия: 'И', Категория: 'д' },
      message: 'Вопрос «Категория»: варианта «д» нет в списке.',
      why: 'not in the list',
    },
    {
      answers: { Фамилия: 'И', Формы: ['а', 'д'] },
      message: 'Вопрос «Формы»: варианта «д» нет в списке.',
      why: 'one of several is not in the list',
    },
    {
      answers: { Фамилия: 'И', День: '31.12.2026' },
      message: 'Вопрос «День»: «31.12.2026» не дата вида ГГГГ-ММ-ДД.',
      why: 'a date in another form',
    },
    {
      answers: { Фамилия: 'И', День: '2026-02-30' },
      message: 'Вопрос «День»: «2026-02-30» не дата вида ГГГГ-ММ-ДД.',
      why: 'no such day',
    },
    {
      answers: { Фамилия: ['И'] },
      message: 'Вопрос «Фамилия»: нужен один ответ, а не список.',
      why: 'several answers to a text',
    },
  ])('refused in Russian: $why', async ({ answers, message }) => {
    const form = await newForm();
    await expect(workspace.submitForm(form, answers)).rejects.toMatchObject({ refused: true, message });
    expect(await probe.answer('return FormApp.openById(given).getResponses().length', form)).toBe(0);
  });

  test('a form that is not published takes none', async () => {
    const form = await newForm('form.setPublished(false); return form.getId()');
    await expect(workspace.submitForm(form, { Фамилия: 'И' })).rejects.toThrow('не опубликована');
  });

  test('are read by the bundle: unanswered questions are left out, dates are texts, choices are lists', async () => {
    const form = await newForm();
    const { responseId } = await workspace.submitForm(form, { Фамилия: '=И', День: '2026-09-01', Формы: ['б'] });
    const body =
      'return FormApp.openById(given).getResponses().map((one) => [one.getId(), one.getItemResponses().map((item) => item.getResponse())])';
    expect(await probe.answer(body, form)).toEqual([[responseId, ['=И', ['б'], '2026-09-01']]]);
  });

  test('getResponses(since) gives those sent after the moment', async () => {
    const form = await newForm();
    await workspace.submitForm(form, { Фамилия: 'А' });
    const between = Date.parse(workspace.now());
    await workspace.moveClock(new Date(between + 1000).toISOString());
    await workspace.submitForm(form, { Фамилия: 'Б' });
    const body =
      'return FormApp.openById(given[0]).getResponses(new Date(given[1])).map((one) => one.getItemResponses()[0].getResponse())';
    expect(await probe.answer(body, [form, between])).toEqual(['Б']);
  });
});

/** https://developers.google.com/apps-script/guides/triggers/events#google_forms_events */
describe('a submit trigger', () => {
  test('gets the response, the form, its own id and the full authorisation', async () => {
    const form = await newForm(WITH_TRIGGER);
    const { executions } = await workspace.submitForm(form, { Фамилия: 'И' });
    expect(executions).toHaveLength(1);
    const [trigger] = workspace.triggers().filter(({ bookId }) => bookId === probe.bookId);
    expect(executions[0]).toMatchObject({
      status: 'completed',
      trigger: 'form',
      value: [['authMode', 'response', 'source', 'triggerUid'], 'FULL', form, trigger?.id, expect.any(Number)],
    });
  });

  test('runs again for a stored response, as Google does now and then', async () => {
    const form = await newForm(WITH_TRIGGER);
    const { responseId } = await workspace.submitForm(form, { Фамилия: 'И' });
    await workspace.repeatSubmission(form, responseId);
    expect(workspace.sheets(probe.bookId)[0]?.rows.map(([id]) => id?.value)).toEqual([responseId, responseId]);
  });

  test('belongs to one spreadsheet; a second trigger of the form starts its own execution', async () => {
    const form = await newForm(WITH_TRIGGER);
    const other = newBook(workspace);
    await other.answer("ScriptApp.newTrigger('onSubmit').forForm(given).onFormSubmit().create()", form);
    const { executions } = await workspace.submitForm(form, { Фамилия: 'И' });
    expect(executions.map(({ status }) => status)).toEqual(['completed', 'completed']);
    expect([probe, other].map(({ bookId }) => workspace.sheets(bookId)[0]?.rows.length)).toEqual([1, 1]);
  });

  test('thirty answers at one instant all run and all are written', async () => {
    const form = await newForm(WITH_TRIGGER);
    const sent = await Promise.all(
      Array.from({ length: 30 }, (_none, index) => workspace.submitForm(form, { Фамилия: `И${index}` })),
    );
    expect(new Set(sent.flatMap(({ executions }) => executions.map(({ status }) => status)))).toEqual(
      new Set(['completed']),
    );
    const written = workspace.sheets(probe.bookId)[0]?.rows.map(([id]) => String(id?.value)) ?? [];
    expect(written.sort()).toEqual(sent.map(({ responseId }) => responseId).sort());
  });

  /** https://developers.google.com/apps-script/guides/services/quotas: 30 simultaneous executions of a user. */
  test('the thirty-first execution at one instant fails, and its answer is kept', async () => {
    const form = await newForm(WITH_TRIGGER);
    const sent = await Promise.all(Array.from({ length: 31 }, () => workspace.submitForm(form, { Фамилия: 'И' })));
    const failed = sent.flatMap(({ executions }) => executions).filter(({ status }) => status === 'failed');
    expect(failed.map(({ error }) => error?.message)).toEqual([
      'There are too many scripts running simultaneously for this Google user account.',
    ]);
    expect(await probe.answer('return FormApp.openById(given).getResponses().length', form)).toBe(31);
  });
});
