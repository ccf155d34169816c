// Why two people suit each other and what keeps them apart, in the words of the panel and of the sheet «Подбор».
import type { NounForms } from '../domain/nounAfter.ts';
import { plural } from './plural.ts';

const YEARS: NounForms = ['год', 'года', 'лет'];
const PLACES = ['первым', 'вторым', 'третьим'] as const;
const quoted = (words: readonly string[]): string => words.map((word) => `«${word}»`).join(', ');

interface ReasonData {
  readonly words?: readonly string[];
  readonly place?: number;
  readonly free?: number;
  readonly of?: number;
  readonly years?: number;
}

const wishedPlace = ({ place = 0 }: ReasonData): string =>
  PLACES[place - 1] === undefined ? 'среди прочих' : (PLACES[place - 1] as string);

export const reasonTexts = {
  wished_mutual: () => 'выбрали друг друга после общей встречи',
  wished_by_mentee: (reason: ReasonData) => `наставляемый назвал ${wishedPlace(reason)} после общей встречи`,
  wished_by_mentor: () => 'наставник назвал после общей встречи',
  subject: ({ words = [] }: ReasonData) => `предмет: ${words.join(', ')}`,
  request: ({ words = [] }: ReasonData) => `запрос совпадает: ${quoted(words)}`,
  form: () => 'эту форму наставник выбрал сам',
  experience: ({ years = 0 }: ReasonData) => `опыт наставника ${plural(years, YEARS)}`,
  free: ({ free = 0, of = 0 }: ReasonData) => `свободно мест: ${free} из ${of}`,
} as const;

export const exclusionTexts = {
  mentor_out: 'наставник не участвует или отозвал согласие',
  mentee_out: 'наставляемый вышел или отозвал согласие',
  same_person: 'это один и тот же человек',
  relative: 'наставник – законный представитель наставляемого',
  refused: 'уже отказались друг от друга',
  same_form: 'такая пара у наставляемого уже есть',
  form: 'нет общей формы наставничества',
  minor_mentor: 'несовершеннолетний не может быть наставником взрослого',
  no_place: 'у наставника нет свободного места',
  unknown: 'одного из них больше нет в реестре',
} as const;
