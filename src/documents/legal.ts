// The catalogue of legal acts that papers refer to; templates name an act by its tag and never type a number or a date.
import type { Day } from '../domain/calendar/day.ts';
import type { Track } from '../domain/pair/form.ts';
import type { Case } from './declension/cases.ts';
import type { ActValue, TagRecord } from './tags/value.ts';

export interface LegalAct {
  readonly id: string;
  /** Name of the act in the tags: `{{право.152-ФЗ | родительный}}`. */
  readonly tag: string;
  /** Kind of the act, the only part that is declined. */
  readonly kind: ActKind;
  /** Author, date, number, title: printed exactly so. */
  readonly rest: string;
  /** Programmes whose orders rest on the act; empty when it is cited in a place of its own. */
  readonly tracks: readonly Track[];
  readonly validFrom: Day;
}

type ActKind = keyof typeof KINDS;

const KINDS = {
  распоряжение: ['распоряжения', 'распоряжению', 'распоряжение', 'распоряжением', 'распоряжении'],
  письмо: ['письма', 'письму', 'письмо', 'письмом', 'письме'],
  приказ: ['приказа', 'приказу', 'приказ', 'приказом', 'приказе'],
  постановление: ['постановления', 'постановлению', 'постановление', 'постановлением', 'постановлении'],
  статья: ['статьи', 'статье', 'статью', 'статьёй', 'статье'],
  'Федеральный закон': [
    'Федерального закона',
    'Федеральному закону',
    'Федеральный закон',
    'Федеральным законом',
    'Федеральном законе',
  ],
} as const;

export const LEGAL_ACTS: readonly LegalAct[] = [
  {
    id: 'R145',
    tag: 'Р-145',
    kind: 'распоряжение',
    rest: 'Минпросвещения России от 25.12.2019 № Р-145 «Об утверждении методологии (целевой модели) наставничества обучающихся для организаций, осуществляющих образовательную деятельность по общеобразовательным, дополнительным общеобразовательным и программам среднего профессионального образования, в том числе с применением лучших практик обмена опытом между обучающимися»',
    tracks: ['students'],
    validFrom: '2019-12-25',
  },
  {
    id: 'MR42',
    tag: 'МР-42',
    kind: 'письмо',
    rest: 'Минпросвещения России от 23.01.2020 № МР-42/02 «О направлении целевой модели наставничества и методических рекомендаций»',
    tracks: ['students'],
    validFrom: '2020-01-23',
  },
  {
    id: 'AZ1128',
    tag: 'АЗ-1128',
    kind: 'письмо',
    rest: 'Минпросвещения России и Профсоюза работников народного образования и науки РФ от 21.12.2021 № АЗ-1128/08 / № 657',
    tracks: ['teachers'],
    validFrom: '2021-12-21',
  },
  {
    id: 'P1264',
    tag: '1264-р',
    kind: 'распоряжение',
    rest: 'Правительства РФ от 21.05.2025 № 1264-р (Концепция развития наставничества до 2030 г.)',
    tracks: [],
    validFrom: '2025-05-21',
  },
  {
    id: 'TK351_8',
    tag: 'ТК 351',
    kind: 'статья',
    rest: '351.8 Трудового кодекса РФ',
    tracks: [],
    validFrom: '2025-03-01',
  },
  {
    id: 'FZ273',
    tag: '273-ФЗ',
    kind: 'Федеральный закон',
    rest: 'от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации»',
    tracks: [],
    validFrom: '2012-12-29',
  },
  {
    id: 'FZ152',
    tag: '152-ФЗ',
    kind: 'Федеральный закон',
    rest: 'от 27.07.2006 № 152-ФЗ «О персональных данных»',
    tracks: [],
    validFrom: '2006-07-27',
  },
  {
    id: 'FZ152_9',
    tag: '152-ФЗ статья 9',
    kind: 'статья',
    rest: '9 Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных»',
    tracks: [],
    validFrom: '2006-07-27',
  },
  {
    id: 'FZ152_10_1',
    tag: '152-ФЗ о распространении',
    kind: 'статья',
    rest: '10.1 Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных»',
    tracks: [],
    validFrom: '2021-03-01',
  },
  {
    id: 'FZ152_21',
    tag: '152-ФЗ статья 21',
    kind: 'статья',
    rest: '21 Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных»',
    tracks: [],
    validFrom: '2006-07-27',
  },
  {
    id: 'RKN179',
    tag: 'РКН 179',
    kind: 'приказ',
    rest: 'Роскомнадзора от 28.10.2022 № 179 «Об утверждении Требований к подтверждению уничтожения персональных данных»',
    tracks: [],
    validFrom: '2023-03-01',
  },
];

export function actValue(act: Pick<LegalAct, 'kind' | 'rest'>): ActValue {
  const [genitive, dative, accusative, instrumental, prepositional] = KINDS[act.kind];
  const forms: Record<Case, string> = { genitive, dative, accusative, instrumental, prepositional };
  return { is: 'act', kind: act.kind, forms, rest: act.rest.replace(/№ /g, '№\u00a0') };
}

/** The record `право` of every paper. */
export const legalTags = (): TagRecord => Object.fromEntries(LEGAL_ACTS.map((act) => [act.tag, actValue(act)]));

/** Acts that an order on pairs of these programmes rests on, in the order of the catalogue. */
export const basesOf = (tracks: readonly Track[]): LegalAct[] =>
  LEGAL_ACTS.filter((act) => act.tracks.some((track) => tracks.includes(track)));

const isKind = (word: string): word is ActKind => Object.hasOwn(KINDS, word);

/** An act of the region or the municipality as the profile writes it; a kind that is not known stays as it is in every case. */
export const localActValue = (text: string): ActValue => {
  const [kind = '', ...rest] = text.trim().split(' ');
  if (isKind(kind)) return actValue({ kind, rest: rest.join(' ') });
  const forms: Record<Case, string> = {
    genitive: kind,
    dative: kind,
    accusative: kind,
    instrumental: kind,
    prepositional: kind,
  };
  return { is: 'act', kind, forms, rest: rest.join(' ') };
};
