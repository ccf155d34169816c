// What a person typed into a form, by item id, and what is wrong with it.
import type { FormPage } from '../contract.ts';
import type { Answers, FormItem } from './pages/formPage.ts';

/** Answers of the form's own items only; empty ones are left out. */
export function givenAnswers(form: FormPage, body: Readonly<Record<string, unknown>>): Answers {
  const answers: Record<string, readonly string[]> = {};
  for (const { id } of form.items) {
    const values = [body[id]]
      .flat()
      .filter((value): value is string => typeof value === 'string' && value.trim() !== '');
    // Browsers send line ends of a form as CR LF; a cell has LF.
    if (values.length > 0) answers[id] = values.map((value) => value.replaceAll('\r\n', '\n'));
  }
  return answers;
}

const MISSING: Readonly<Partial<Record<FormItem['type'], string>>> = {
  LIST: 'выберите один вариант',
  CHECKBOX: 'отметьте хотя бы один вариант',
  SCALE: 'выберите число',
  DATE: 'укажите дату',
};
const CHOSEN: ReadonlySet<FormItem['type']> = new Set(['LIST', 'CHECKBOX', 'SCALE']);

/** Russian sentences by item id; empty when the answers to these questions can be sent. */
export function checkAnswers(items: readonly FormItem[], answers: Answers): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const { id, type, required, choices } of items) {
    const given = answers[id] ?? [];
    if (given.length === 0) {
      if (required) problems[id] = MISSING[type] ?? 'напишите ответ';
    } else if (CHOSEN.has(type) && given.some((value) => !choices.includes(value)))
      problems[id] = 'выберите вариант из списка';
    else if (type === 'DATE' && !isDay(given[0] ?? '')) problems[id] = 'укажите дату полностью: день, месяц и год';
  }
  return problems;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // 31 February parses as 3 March in some engines.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
