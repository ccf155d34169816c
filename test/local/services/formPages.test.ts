// Forms of several pages: choices that lead to sections, scales, items moved and asked for by id, a response sent anew.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { newBook, newProbe, type Probe } from '../kit/workspaces.ts';

const { workspace } = newProbe();
let probe: Probe;
beforeEach(() => {
  probe = newBook(workspace);
});

/** Position → «Для учителей» (subject), «Другая» (own words) or straight to the rest, which both sections lead to. */
const MAKE = `const form = FormApp.create('Анкета', true);
  const position = form.addListItem().setTitle('Должность').setRequired(true);
  const teachers = form.addPageBreakItem().setTitle('Для учителей');
  form.addTextItem().setTitle('Предмет').setRequired(true);
  const others = form.addPageBreakItem().setTitle('Другая');
  form.addTextItem().setTitle('Какая').setRequired(true);
  const rest = form.addPageBreakItem().setTitle('О вас').setHelpText('Коротко');
  form.addScaleItem().setTitle('Готовность').setBounds(1, 10).setRequired(true);
  teachers.setGoToPage(rest);
  others.setGoToPage(rest);
  position.setChoices([position.createChoice('учитель', teachers), position.createChoice('методист', rest), position.createChoice('другая', others)]);`;
const newForm = async () => String(await probe.answer(`${MAKE} return form.getId()`));

/**
 * https://developers.google.com/apps-script/reference/forms/page-break-item
 * https://developers.google.com/apps-script/reference/forms/page-navigation-type
 */
describe('a form of several pages', () => {
  test('shows its page breaks, the ways of its choices and the numbers of its scale', async () => {
    const { items } = workspace.form(await newForm());
    const idOf = (title: string) => items.find((item) => item.title === title)?.id;
    expect(items.map(({ type }) => type)).toEqual([
      'LIST',
      'PAGE_BREAK',
      'TEXT',
      'PAGE_BREAK',
      'TEXT',
      'PAGE_BREAK',
      'SCALE',
    ]);
    expect(items[0]?.branches).toEqual({
      учитель: idOf('Для учителей'),
      методист: idOf('О вас'),
      другая: idOf('Другая'),
    });
    expect(items[3]?.goTo).toBe(idOf('О вас'));
    expect(items[6]?.choices).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
  });

  test.each([
    { answers: { Должность: 'учитель', Предмет: 'химия', Готовность: '7' }, why: 'through the section of the choice' },
    {
      answers: { Должность: 'методист', Готовность: '7' },
      why: 'past the sections, whose required questions are not shown',
    },
    { answers: { Должность: 'другая', Какая: 'вожатый', Готовность: '7' }, why: 'through the other section' },
  ])('is sent: $why', async ({ answers }) => {
    const form = await newForm();
    await workspace.submitForm(form, answers);
    const given = await probe.answer(
      'return FormApp.openById(given).getResponses()[0].getItemResponses().map((one) => one.getResponse())',
      form,
    );
    expect(given).toEqual(Object.values(answers));
  });

  test.each([
    {
      answers: { Должность: 'учитель', Готовность: '7' },
      message: 'Вопрос «Предмет» обязательный: на него нет ответа.',
      why: 'a required question of a section that was reached',
    },
    {
      answers: { Должность: 'методист', Предмет: 'химия', Готовность: '7' },
      message: 'Вопрос «Предмет» стоит в разделе, до которого эти ответы не доходят.',
      why: 'an answer in a section that was not',
    },
    {
      answers: { Должность: 'методист', Готовность: '11' },
      message: 'Вопрос «Готовность»: варианта «11» нет в списке.',
      why: 'a number outside the scale',
    },
  ])('is refused: $why', async ({ answers, message }) => {
    await expect(workspace.submitForm(await newForm(), answers)).rejects.toMatchObject({ refused: true, message });
  });

  /** https://developers.google.com/apps-script/reference/forms/scale-item#setBounds(Integer,Integer) */
  test.each([
    [2, 5],
    [1, 11],
    [0, 2],
  ])('a scale from %i to %i is refused', async (lower, upper) => {
    const made = await probe.ask(`FormApp.create('Ф').addScaleItem().setBounds(${lower}, ${upper})`);
    expect(made.error?.message).toBe('Invalid data updating form.');
  });
});

/** https://developers.google.com/apps-script/reference/forms/form#moveItem(Integer,Integer) */
describe('items of a form', () => {
  test('are found by id and moved', async () => {
    const body = `${MAKE} const ids = () => form.getItems().map((item) => item.getTitle());
      const scale = form.getItems()[6].getId();
      form.moveItem(6, 0);
      return [ids()[0], form.getItemById(scale).getTitle(), form.getItemById(1)]`;
    expect(await probe.answer(body)).toEqual(['Готовность', 'Готовность', null]);
  });

  test.each([
    { as: 'asListItem', why: 'a list' },
    { as: 'asPageBreakItem', why: 'a page break' },
    { as: 'asCheckboxItem', why: 'a list of checkboxes' },
  ])('a text is not taken for $why', async ({ as }) => {
    const asked = await probe.ask(`${MAKE} form.getItems()[2].${as}()`);
    expect(asked.error?.message).toBe('Invalid conversion for item type: TEXT.');
  });

  test('keep their ids when their choices are set anew, and lose the ways with plain choices', async () => {
    const form = await newForm();
    const before = workspace.form(form).items[0];
    await probe.answer("FormApp.openById(given).getItems()[0].asListItem().setChoiceValues(['а', 'б'])", form);
    expect(workspace.form(form).items[0]).toMatchObject({ id: before?.id, choices: ['а', 'б'] });
    expect(workspace.form(form).items[0]?.branches).toBeUndefined();
  });
});

/** https://developers.google.com/apps-script/reference/forms/form-response#getEditResponseUrl() */
test('a response sent anew keeps its id, gets the later moment and wakes the trigger again', async () => {
  const form = await newForm();
  await probe.answer("ScriptApp.newTrigger('onSubmit').forForm(given).onFormSubmit().create()", form);
  const { responseId } = await workspace.submitForm(form, { Должность: 'методист', Готовность: '7' });
  await workspace.moveClock(new Date(Date.parse(workspace.now()) + 60_000).toISOString());
  const { executions } = await workspace.editSubmission(form, responseId, { Должность: 'методист', Готовность: '3' });
  expect(executions.map(({ status }) => status)).toEqual(['completed']);
  const body = `const all = FormApp.openById(given).getResponses();
    return all.map((one) => [one.getId(), one.getTimestamp().getTime() > Date.now() - 30000, one.getItemResponses()[1].getResponse()])`;
  expect(await probe.answer(body, form)).toEqual([[responseId, true, '3']]);
});

/** https://developers.google.com/apps-script/reference/properties/properties#getProperties() */
test('all properties of a spreadsheet come at once', async () => {
  await probe.answer("PropertiesService.getDocumentProperties().setProperty('а', '1').setProperty('б', '2')");
  expect(await probe.answer('return PropertiesService.getDocumentProperties().getProperties()')).toEqual({
    а: '1',
    б: '2',
  });
});
