// Nouns that papers count, with their forms after a number; a word that is not here is written in the tag with its forms.
import { type NounForms, nounAfter } from '../../domain/nounAfter.ts';
import { tagKey } from '../tags/tagKey.ts';
import { genderByEnding, type WordGender } from './wordGender.ts';

export interface Noun {
  readonly forms: NounForms;
  readonly gender: WordGender | null;
  /** After «до 1 …», «не более 21 …»: other than the form after 2–4 where an adjective is part of the word. */
  readonly genitiveOne: string;
}

type Gender = Exclude<WordGender, 'plural'>;

/** Endings after 1, 2–4 and 5, and the stems that take them. */
const REGULAR: readonly (readonly [Gender, one: string, few: string, many: string, stems: string])[] = [
  ['male', '', 'а', 'ов', 'наставник участник куратор педагог работник специалист ученик школьник студент'],
  [
    'male',
    '',
    'а',
    'ов',
    'час квартал лист пункт балл процент класс приказ договор документ отчёт план проект конкурс',
  ],
  ['male', 'ь', 'я', 'ей', 'учител воспитател родител рубл показател'],
  ['male', '', 'а', '', 'человек раз'],
  ['female', 'а', 'ы', '', 'пар групп программ школ анкет минут'],
  ['female', 'ия', 'ии', 'ий', 'организац коп'],
  ['female', 'ь', 'и', 'ей', 'подпис должност модел'],
  ['neuter', 'ие', 'ия', 'ий', 'мероприят занят соглас заявлен приложен соглашен учрежден положен'],
];

/** Forms after 1, 2–4 and 5, and the genitive where it is a form of its own. */
const OTHERS: Readonly<Record<Gender, readonly string[]>> = {
  male: [
    'наставляемый/наставляемых/наставляемых/наставляемого',
    'обучающийся/обучающихся/обучающихся/обучающегося',
    'педагогический работник/педагогических работника/педагогических работников/педагогического работника',
    'молодой специалист/молодых специалиста/молодых специалистов/молодого специалиста',
    'рабочий день/рабочих дня/рабочих дней/рабочего дня',
    'календарный день/календарных дня/календарных дней/календарного дня',
    'учебный год/учебных года/учебных лет/учебного года',
    'детский сад/детских сада/детских садов/детского сада',
    'день/дня/дней',
    'месяц/месяца/месяцев',
    'год/года/лет',
    'ребёнок/ребёнка/детей',
    'экземпляр/экземпляра/экземпляров',
    'перечень/перечня/перечней',
  ],
  female: ['встреча/встречи/встреч', 'неделя/недели/недель', 'заявка/заявки/заявок', 'страница/страницы/страниц'],
  neuter: ['место/места/мест'],
};

/** Nouns by their key, made of the tables once an execution. */
let known: ReadonlyMap<string, Noun> | null = null;

function nouns(): ReadonlyMap<string, Noun> {
  if (known !== null) return known;
  const regular = REGULAR.flatMap(([gender, one, few, many, stems]) =>
    stems.split(' ').map((stem) => nounOf(`${stem}${one}/${stem}${few}/${stem}${many}`, gender)),
  );
  const others = (['male', 'female', 'neuter'] as const).flatMap((gender) =>
    OTHERS[gender].map((forms) => nounOf(forms, gender)),
  );
  known = new Map([...regular, ...others].flatMap((noun) => (noun === null ? [] : [[tagKey(noun.forms[0]), noun]])));
  return known;
}

const nounOf = (text: string, gender?: WordGender): Noun | null => {
  const [one = '', few = '', many = '', genitiveOne = few] = text.split('/').map((form) => form.trim());
  return [one, few, many, genitiveOne].includes('')
    ? null
    : { forms: [one, few, many], gender: gender ?? genderByEnding(one), genitiveOne };
};

/** The noun a template names – a word of the table, or its forms, «кружок/кружка/кружков» – or null. */
export const namedNoun = (text: string): Noun | null => nouns().get(tagKey(text)) ?? nounOf(text);

export const knownNouns = (): string[] => [...nouns().keys()];

/** Form of `noun` that stands after `count`; after a fraction the one of «2,5 часа». */
export function counted({ forms, genitiveOne }: Noun, count: number, genitive: boolean): string {
  if (!Number.isInteger(count)) return forms[1];
  const size = Math.abs(count);
  return nounAfter(size, genitive ? [genitiveOne, forms[2], forms[2]] : forms);
}
