// Tags of the readiness checklist: the answers of its last filling, how many there are of each, and what is left to do.
import { readinessAnswerNames, readinessItemNames } from '../../schema/activityDictionaries.ts';
import { readinessSheet } from '../../schema/sheets/plan.ts';
import { dayValue, type TagRecord } from '../tags/value.ts';
import type { PaperFacts } from './facts.ts';

type Item = keyof typeof readinessItemNames;
type Answer = keyof typeof readinessAnswerNames;

const UNANSWERED = 'без ответа';
const DONE: readonly (Answer | null)[] = ['yes', 'na'];

/** `осталось` is how many questions have neither «да» nor «не применяется»; `невыполненные` are they. */
export const readinessTags = (facts: PaperFacts): TagRecord => {
  const last = facts
    .rows(readinessSheet)
    .sort((one, other) => (one.filledOn < other.filledOn ? -1 : 1))
    .at(-1);
  const items = (Object.entries(readinessItemNames) as [Item, string][]).map(([item, title], at) => ({
    номер: at + 1,
    вопрос: title,
    answer: last?.[item] ?? null,
  }));
  const named = items.map(({ answer, ...item }) => ({
    ...item,
    ответ: answer === null ? '' : readinessAnswerNames[answer],
  }));
  const left = named.filter((_item, at) => !DONE.includes(items[at]?.answer ?? null));
  return {
    заполнено: dayValue(last?.filledOn ?? null),
    заполнил: last?.filledBy ?? '',
    пункты: named,
    всего: items.length,
    итоги: [
      ...(Object.entries(readinessAnswerNames) as [Answer, string][]).map(([answer, name]) => ({
        ответ: name,
        число: items.filter((item) => item.answer === answer).length,
      })),
      { ответ: UNANSWERED, число: items.filter(({ answer }) => answer === null).length },
    ],
    осталось: left.length,
    невыполненные: left,
  };
};
