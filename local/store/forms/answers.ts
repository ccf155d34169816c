// Checks the answers of a form as its page does; every refusal names the question.

import { serialOf } from '../book/serial.ts';
import { refuse } from '../refusal.ts';
import type { Answer, FormItem, StoredForm, StoredResponse } from './forms.ts';
import { pagesOf, wayThrough } from './pages.ts';

/** Answers by title or id of the question; an empty answer is no answer. */
export function checkAnswers(form: StoredForm, given: Readonly<Record<string, Answer>>): StoredResponse['answers'] {
  if (!form.face.published) throw refuse(`Форма «${form.face.title}» не опубликована: она не принимает ответы.`);
  const left = new Set(Object.keys(given));
  const reached = reachedItems(form, given);
  const answers = form.items.flatMap((item) => {
    if (item.type === 'PAGE_BREAK') return [];
    const key = keyOf(form, item, given);
    if (key !== null) left.delete(key);
    if (!reached.has(item.id)) {
      if (key !== null && (given[key] ?? '').length > 0)
        throw refuse(`Вопрос «${item.title}» стоит в разделе, до которого эти ответы не доходят.`);
      return [];
    }
    const answer = key === null ? '' : checkAnswer(item, given[key] ?? '');
    if (answer.length > 0) return [{ item: item.id, value: answer }];
    if (item.required) throw refuse(`Вопрос «${item.title}» обязательный: на него нет ответа.`);
    return [];
  });
  const [unknown] = left;
  if (unknown !== undefined) throw refuse(`В форме «${form.face.title}» нет вопроса «${unknown}».`);
  return answers;
}

/** Questions of the pages these answers pass through: the others are not shown, so they are neither asked nor required. */
function reachedItems(form: StoredForm, given: Readonly<Record<string, Answer>>): Set<number> {
  const pages = pagesOf(form.items);
  const answerTo = (item: FormItem) => {
    const key = keyOf(form, item, given);
    const answer = key === null ? '' : given[key];
    return typeof answer === 'string' ? answer : '';
  };
  return new Set(wayThrough(pages, answerTo).flatMap((at) => pages[at]?.items.map(({ id }) => id) ?? []));
}

function keyOf(form: StoredForm, item: FormItem, given: Readonly<Record<string, Answer>>): string | null {
  if (Object.hasOwn(given, String(item.id))) return String(item.id);
  if (!Object.hasOwn(given, item.title)) return null;
  if (form.items.filter((other) => other.type !== 'PAGE_BREAK' && other.title === item.title).length > 1) {
    throw refuse(`В форме два вопроса «${item.title}»: укажите номер вопроса вместо названия.`);
  }
  return item.title;
}

function checkAnswer(item: FormItem, answer: Answer): Answer {
  if (item.type === 'CHECKBOX') {
    const chosen = typeof answer === 'string' ? (answer === '' ? [] : [answer]) : answer;
    for (const choice of chosen) checkChoice(item, choice);
    return chosen;
  }
  if (typeof answer !== 'string') throw refuse(`Вопрос «${item.title}»: нужен один ответ, а не список.`);
  if (answer === '') return answer;
  if (item.type === 'LIST' || item.type === 'SCALE') checkChoice(item, answer);
  if (item.type === 'DATE' && !isDay(answer))
    throw refuse(`Вопрос «${item.title}»: «${answer}» не дата вида ГГГГ-ММ-ДД.`);
  return answer;
}

function checkChoice(item: FormItem, choice: string): void {
  if (!item.choices.includes(choice)) throw refuse(`Вопрос «${item.title}»: варианта «${choice}» нет в списке.`);
}

function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && serialOf(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}
