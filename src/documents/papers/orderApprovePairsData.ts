// Fill plan of the order that approves pairs: who stands in which appendix, which acts it rests on, who has to sign for having read.
import { APPENDICES, appendixOf } from '../../domain/order/effects/appendixRows.ts';
import { isChildCategory } from '../../domain/person/age.ts';
import { isEmployee } from '../../domain/person/isEmployee.ts';
import type { Person } from '../../domain/person/person.ts';
import { personKey } from '../../domain/person/personKey.ts';
import { actValue, basesOf } from '../legal.ts';
import { parseName } from '../tags/nameText.ts';
import { dayValue, PEN, type TagRecord } from '../tags/value.ts';
import { APPENDIX_TITLES, appendixDative, appendixGenitive, appendixMark } from '../templates/phrases.ts';
import { commonTags, nameOf, pairTags, personTags } from './commonTags.ts';
import type { PairWithPeople, PapersInput } from './input.ts';

/** Tags of `order_approve_pairs`. Number and date are left to the pen: they are entered after the head has signed. */
export function orderApprovePairsData(input: PapersInput): TagRecord {
  const rows = appendicesOf(input.pairs);
  const tracks = rows.map(({ appendix }) => appendix);
  const bases = basesOf(tracks);
  return {
    ...commonTags(input),
    приказ: { номер: PEN, дата: PEN, код: input.orderId },
    положение: { номер: input.regulation?.number ?? '', дата: dayValue(input.regulation?.date ?? null) },
    основания: bases.map((act, at) => ({ акт: actValue(act), разделитель: at < bases.length - 1 ? ', ' : '' })),
    'ссылка на приложения': appendixDative(tracks.length),
    'ссылка на графу': appendixGenitive(tracks.length),
    'общий срок': commonTerm(input.pairs),
    'наставники-работники': input.pairs.some(({ mentor, mentees }) => isEmployee(mentor) && mentees.some(isEmployee)),
    ознакомлены: acknowledged(input),
    приложения: rows.map(({ appendix, pairs }, at) => ({
      обозначение: appendixMark(at + 1, tracks.length),
      заголовок: APPENDIX_TITLES[appendix],
      'с обучающимися': appendix === 'students',
      пары: pairs.map((each, row) => ({
        номер: row + 1,
        ...pairTags(each, input),
        наставник: personTags(each.mentor, input.pdMode),
        наставляемые: each.mentees.map((mentee) => personTags(mentee, input.pdMode)),
      })),
    })),
  };
}

/** Appendices that are not empty, each with its pairs in the order of its rows. */
const appendicesOf = (pairs: readonly PairWithPeople[]) =>
  APPENDICES.flatMap((appendix) => {
    const own = pairs.filter(({ pair, mentor, mentees }) => appendixOf(pair, [mentor, ...mentees]) === appendix);
    return own.length === 0 ? [] : [{ appendix, pairs: own }];
  });

/** In which row of its appendix the document shows each pair, by code. */
export const printedRows = (pairs: readonly PairWithPeople[]): ReadonlyMap<string, number> =>
  new Map(appendicesOf(pairs).flatMap(({ pairs: own }) => own.map(({ pair }, row) => [pair.id, row + 1] as const)));

/** The term that all pairs share, or null. */
function commonTerm(pairs: readonly PairWithPeople[]): TagRecord | null {
  const [first] = pairs;
  if (first === undefined) return null;
  const { startDate, endDate } = first.pair;
  const same = pairs.every(({ pair }) => pair.startDate === startDate && pair.endDate === endDate);
  return same && startDate !== null && endDate !== null
    ? { начало: dayValue(startDate), конец: dayValue(endDate) }
    : null;
}

/** Everybody the order gives work to and the adults it names, each once; children are told through their parents. */
function acknowledged({ organisation, pairs, pdMode }: PapersInput): TagRecord[] {
  const people = new Map<string, Person>();
  const all = [...pairs.map(({ mentor }) => mentor), ...pairs.flatMap(({ mentees }) => mentees)];
  for (const person of all) if (!isChildCategory(person)) people.set(personKey(person), person);
  const curator = organisation.curatorFio.trim() === '' ? [] : [{ фио: parseName(organisation.curatorFio) }];
  return [...curator, ...[...people.values()].map((person) => ({ фио: nameOf(person, pdMode) }))];
}
