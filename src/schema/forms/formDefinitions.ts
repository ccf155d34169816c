// Every form of a school workbook: where its answers land, who answers, what is asked; questions of registers stand with their columns.
import type { FormKey, SurveyKey } from '../../domain/programme/formKey.ts';
import type { respondentNames } from '../activityDictionaries.ts';
import { otherFormNames } from '../profile/profileNames.ts';
import type { SheetSchema } from '../sheet.ts';
import { menteesSheet, mentorsSheet } from '../sheets/people.ts';
import { answersSheet } from '../sheets/survey.ts';

export const formKeyNames: Readonly<Record<FormKey, string>> = {
  registration: 'регистрация наставников',
  ...otherFormNames,
};

type AnswerColumn = keyof (typeof answersSheet)['columns'];
type Respondent = keyof typeof respondentNames;

/** A question of a questionnaire, worded for it; its answer lands in a column of «Ответы анкет». */
export interface SurveyQuestion {
  readonly column: AnswerColumn;
  readonly title: string;
  readonly help?: string;
  readonly required?: true;
}

export interface FormDefinition {
  readonly key: FormKey;
  readonly sheet: SheetSchema;
  /** Heading of the section that follows the branches. */
  readonly restTitle: string;
  /** Null for a register, whose columns say what is asked. */
  readonly survey: {
    readonly respondents: readonly Respondent[];
    readonly questions: readonly SurveyQuestion[];
  } | null;
}

/** The key links a person's answers before and after; it must not tell who the person is. */
const KEY: SurveyQuestion = {
  column: 'respondentKey',
  title: 'Ваш ключ',
  help: 'Ключ выдаёт куратор. Если его нет, придумайте сами: две любые буквы и две цифры, например КМ07. Запишите его: тот же ключ понадобится в следующих анкетах. Имя, фамилию и инициалы не пишите.',
  required: true,
};
const WHO: SurveyQuestion = { column: 'respondent', title: 'Кто вы в программе', required: true };
const PAIR: SurveyQuestion = { column: 'pairId', title: 'Код пары', help: 'Если куратор его назвал.' };

const scored = (column: AnswerColumn, title: string): SurveyQuestion => ({
  column,
  title,
  help: '1 – совсем нет, 10 – полностью.',
  required: true,
});
const words = (title: string): SurveyQuestion => ({
  column: 'comment',
  title,
  help: 'Без имён, телефонов и адресов.',
});

const survey = (
  key: SurveyKey,
  respondents: readonly Respondent[],
  questions: readonly SurveyQuestion[],
): FormDefinition => ({ key, sheet: answersSheet, restTitle: '', survey: { respondents, questions } });

const register = (key: FormKey, sheet: SheetSchema, restTitle: string): FormDefinition => ({
  key,
  sheet,
  restTitle,
  survey: null,
});

/** Neutral items (domain reference §3.12): the questionnaires of the methodical papers are not public. */
export const FORM_DEFINITIONS: Readonly<Record<FormKey, FormDefinition>> = {
  registration: register('registration', mentorsSheet, 'О наставничестве'),
  mentee_request: register('mentee_request', menteesSheet, 'О запросе'),
  selection_mentor: survey(
    'selection_mentor',
    ['mentor'],
    [
      KEY,
      scored('benefit', 'Наставничество будет полезно и мне'),
      scored('comfort', 'Мне легко общаться с теми, кому нужна помощь'),
      scored('clarity', 'Я понимаю, что должен делать наставник'),
      scored('readiness', 'Я готов уделять этому время каждую неделю'),
      words('Почему вы хотите стать наставником'),
    ],
  ),
  selection_mentee: survey(
    'selection_mentee',
    ['mentee'],
    [
      KEY,
      scored('benefit', 'Помощь наставника мне нужна'),
      scored('clarity', 'Я понимаю, чему хочу научиться'),
      scored('readiness', 'Я готов встречаться с наставником'),
      words('Чего вы ждёте от наставника'),
    ],
  ),
  preference_after_group_meeting: survey(
    'preference_after_group_meeting',
    ['mentor', 'mentee'],
    [
      WHO,
      {
        column: 'respondentKey',
        title: 'Ваш код',
        help: 'Код с вашей карточки участника встречи. По нему куратор учтёт ваше пожелание. Имя и фамилию не пишите.',
        required: true,
      },
      {
        column: 'wishes',
        title: 'С кем вы хотели бы работать',
        help: 'Коды с карточек участников встречи, через точку с запятой, сначала самый желанный. Имён не пишите.',
        required: true,
      },
      words('Что важно учесть при подборе пары'),
    ],
  ),
  pre: survey(
    'pre',
    ['mentor', 'mentee'],
    [
      WHO,
      KEY,
      scored('benefit', 'Я жду от программы пользы'),
      scored('comfort', 'Мне спокойно идти на встречи'),
      scored('clarity', 'Мне понятны цели программы'),
      scored('readiness', 'Я готов участвовать до конца'),
      words('Чего вы ждёте от программы'),
    ],
  ),
  interim: survey(
    'interim',
    ['mentor', 'mentee'],
    [
      WHO,
      KEY,
      PAIR,
      scored('comfort', 'На встречах мне комфортно'),
      scored('usefulness', 'Встречи полезны'),
      scored('readiness', 'Я готов продолжать'),
      words('Что стоит изменить'),
    ],
  ),
  post: survey(
    'post',
    ['mentor', 'mentee'],
    [
      WHO,
      KEY,
      PAIR,
      scored('benefit', 'Программа принесла мне пользу'),
      scored('comfort', 'На встречах мне было комфортно'),
      scored('clarity', 'Цели программы были понятны'),
      scored('usefulness', 'Встречи были полезны'),
      scored('readiness', 'Я готов продолжать'),
      scored('overall', 'Общая оценка программы'),
      words('Что запомнилось больше всего'),
    ],
  ),
  satisfaction: survey(
    'satisfaction',
    ['mentor', 'mentee', 'parent'],
    [
      WHO,
      KEY,
      scored('overall', 'Я доволен участием в программе'),
      scored('usefulness', 'Встречи были полезны'),
      words('Что вам понравилось, а что нет'),
    ],
  ),
  quality: survey(
    'quality',
    ['curator'],
    [
      PAIR,
      scored('clarity', 'Цели программ были понятны участникам'),
      scored('usefulness', 'Встречи проходили по плану'),
      scored('overall', 'Общая оценка процесса'),
      words('Сильные и слабые стороны, возможности и риски'),
    ],
  ),
};
