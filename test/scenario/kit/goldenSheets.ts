// The golden example kept in sheets of the municipal workbook: the same people, pairs and acts, a row a mentor with a mentee.
import type { Workspace } from '../../../local/contract.ts';
import type { Day } from '../../../src/domain/calendar/day.ts';
import type { Consent, ConsentKind } from '../../../src/domain/consent/consent.ts';
import type { SchoolRegister } from '../../../src/domain/register/organisation.ts';
import { typeInto } from './cells.ts';
import { NAMES } from './names.ts';

const shown = (day: Day | null | undefined): string => (day ? day.split('-').reverse().join('.') : '');

const givenOn = (consents: readonly Consent[], personId: string, kinds: readonly ConsentKind[]): string =>
  shown(consents.find((one) => one.personId === personId && kinds.includes(one.kind))?.givenOn);

const TAKING = ['mentor_work', 'mentee_participation'] as const;

const filled = (row: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(row).filter(([, text]) => text !== ''));

/** The rows about people. A pair that is only a draft has no order yet. */
export const sheetRows = ({ pairs, members, mentors, mentees, partners, orders, consents }: SchoolRegister) =>
  pairs.flatMap((pair) => {
    const of = (role: 'mentor' | 'mentee') => members.filter((one) => one.pairId === pair.id && one.role === role);
    const mentor = mentors.find(({ id }) => id === of('mentor')[0]?.personId);
    const order = orders.find(({ id }) => id === pair.orderId);
    const partner = partners.find(({ id }) => id === mentor?.partnerId);
    const name = (one: { lastName: string; firstName: string; patronymic: string } | undefined) =>
      [one?.lastName, one?.firstName, one?.patronymic].join(' ');
    return of('mentee').map(({ personId }) => {
      const mentee = mentees.find(({ id }) => id === personId);
      return filled({
        '№ пары': of('mentee').length > 1 ? pair.id : '',
        Наставник: name(mentor),
        'Категория наставника': NAMES[mentor?.category ?? ''] ?? '',
        'Должность наставника': mentor?.position ?? '',
        'Дата рождения наставника': shown(mentor?.birthDate),
        Партнёр: partner?.name ?? '',
        'ИНН партнёра': partner?.inn ?? '',
        Наставляемый: name(mentee),
        'Категория наставляемого': NAMES[mentee?.category ?? ''] ?? '',
        'Должность или класс': mentee?.position ?? '',
        'Дата рождения наставляемого': shown(mentee?.birthDate),
        'Педагогическая работа с': shown(mentee?.teachingSince),
        'Основная организация': (mentee?.primaryOrgId ?? '').replace(/^O(\d)$/u, 'ОО-000$1'),
        'Форма наставничества': NAMES[pair.form] ?? '',
        'Вид наставничества': pair.kinds.map((kind) => NAMES[kind]).join('; '),
        Начало: shown(pair.startDate),
        Окончание: shown(pair.endDate),
        'Прекращена досрочно': shown(pair.terminatedOn),
        'Приказ о закреплении, №': order?.number ?? '',
        'Дата приказа': shown(order?.date),
        'Согласие наставника': givenOn(consents, mentor?.id ?? '', TAKING),
        'Согласие наставника на обработку данных': givenOn(consents, mentor?.id ?? '', ['pd_processing']),
        'Согласие наставляемого': givenOn(consents, personId, TAKING),
        'Согласие наставляемого на обработку данных': givenOn(consents, personId, ['pd_processing']),
      });
    });
  });

/** Number and day of each line about the organisation. */
const factsOf = ({ organisation, orders, contingent }: SchoolRegister): [string, string, string][] => {
  const act = (fact: string, type: string): [string, string, string][] =>
    orders.flatMap((order) => (order.type === type ? [[fact, order.number, shown(order.date)]] : []));
  const last = contingent.at(-1);
  const count = (fact: string, value: number | null | undefined): [string, string, string] => [
    fact,
    String(value ?? ''),
    shown(last?.asOf),
  ];
  return [
    ...act('Приказ о внедрении модели', 'order_introduce'),
    ...act('Приказ об утверждении Положения', 'order_approve_regulation'),
    ...act('Приказ о назначении куратора', 'order_appoint_curator'),
    ['Дорожная карта утверждена', '', shown(organisation.roadmapApprovedOn)],
    ['Раздел «Ресурсный центр» на сайте', organisation.hasResourceCentre ? 'да' : 'нет', ''],
    ['Независимая оценка', '', shown(organisation.lastAssessmentOn)],
    count('Детей с ОВЗ', last?.ovzTotal),
    count('Из них охвачено (ОВЗ)', last?.ovzCovered),
    count('Детей на учёте (СОП)', last?.sopTotal),
    count('Из них охвачено (СОП)', last?.sopCovered),
    count('Учителей – молодых специалистов', last?.youngTeachersTotal),
  ];
};

/** Types the register into the sheet of its organisation. */
export const typeSheet = (workspace: Workspace, bookId: string, tab: string, register: SchoolRegister): void => {
  for (const [fact, value, on] of factsOf(register))
    typeInto(workspace, bookId, tab, ['Об организации', fact], filled({ 'Номер или число': value, Дата: on }));
  workspace.typeRows(bookId, tab, sheetRows(register));
};
