// A school whose curator has typed a few people, and the pairs made of them through the sidebar.
import type { Workspace } from '../../../local/contract.ts';
import { ask } from './asking.ts';
import { sheetOf, typeInto } from './cells.ts';
import { municipalityOf } from './municipality.ts';
import { TABS } from './names.ts';

export interface PersonChoice {
  readonly id: string;
  readonly label: string;
}

export interface Pairs {
  readonly pairs: readonly {
    readonly id: string;
    readonly state: string;
    readonly mentor: string;
    readonly mentees: string;
  }[];
  readonly mentors: readonly PersonChoice[];
  readonly mentees: readonly PersonChoice[];
}

/** Surnames that the scenarios type, to be looked for where no name may stand. */
export const SURNAMES = ['Ольховская', 'Заозёрная'] as const;

/** Written by hand before anything has given codes, so that a parent can be written down with the child. */
const menteeCode = (number: number): string => `НСМ-${String(number).padStart(4, '0')}`;

/** `count` mentors, as many mentees, and what a consent needs to know of the organisation. */
export const typePeople = (workspace: Workspace, bookId: string, count: number): void => {
  const code = sheetOf(workspace, bookId, TABS.organisation).rows[1]?.[0]?.text ?? '';
  typeInto(workspace, bookId, TABS.organisation, ['Код ОО', code], {
    'Полное наименование': 'Муниципальное бюджетное общеобразовательное учреждение «Школа»',
    ИНН: '0000000032',
    Адрес: 'Тестовская область, г. Заречный, ул. Полевая, д. 1',
    'Место издания': 'г. Заречный',
    'Должность руководителя': 'директор',
    Руководитель: 'Ольховский Пётр Ильич',
  });
  workspace.typeRows(bookId, TABS.curators, [{ Куратор: 'Берёзкина Анна Львовна', Роль: 'куратор' }]);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  workspace.typeRows(
    bookId,
    TABS.mentors,
    numbers.map((number) => ({
      Фамилия: SURNAMES[0],
      Имя: 'Вера',
      Отчество: 'Ильинична',
      'Категория участника': 'педагогический работник',
      'Должность или класс': `учитель, кабинет ${number}`,
      'Согласие подписано': '01.09.2025',
      Состояние: 'согласие получено',
    })),
  );
  workspace.typeRows(
    bookId,
    TABS.mentees,
    numbers.map((number) => ({
      'Код записи': menteeCode(number),
      Фамилия: SURNAMES[1],
      Имя: 'Мария',
      Отчество: 'Львовна',
      'Категория участника': 'обучающийся',
      'Дата рождения': '05.05.2012',
      'Должность или класс': `${number} «А»`,
    })),
  );
  workspace.typeRows(
    bookId,
    TABS.representatives,
    numbers.map((number) => ({
      'Код записи': menteeCode(number),
      'Законный представитель': 'Заозёрный Лев Ильич',
    })),
  );
};

export const PAIR = {
  form: 'teacher_pupil',
  kinds: ['traditional'],
  startDate: '2025-09-15',
  endDate: '2026-05-31',
  goal: 'учебный проект',
} as const;

/** Pairs the typed people one to one. Returns the codes of the pairs. */
export const makePairs = async (workspace: Workspace, bookId: string, count: number): Promise<string[]> => {
  const { mentors, mentees } = await ask<Pairs>(workspace, bookId, 'rpcGetPairs');
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const choice = { ...PAIR, mentorId: mentors[index]?.id, menteeIds: [mentees[index]?.id] };
    ids.push((await ask<{ pairId: string }>(workspace, bookId, 'rpcCreatePair', choice)).pairId);
  }
  return ids;
};

/** A municipality with one school where `count` pairs wait for their papers. `bookId` is the workbook of the school. */
export const schoolWithPairs = async (workspace: Workspace, count: number) => {
  const { schoolBooks } = await municipalityOf(workspace, 1);
  const bookId = schoolBooks[0] ?? '';
  typePeople(workspace, bookId, count);
  return { bookId, pairIds: await makePairs(workspace, bookId, count) };
};

/** The numbers a school reports, small and different for each `number`; `asOf` as people type a day. */
export const typeContingent = (workspace: Workspace, bookId: string, number: number, asOf = '01.10.2025'): void =>
  workspace.typeRows(bookId, TABS.contingent, [
    {
      'На дату': asOf,
      'Обучающихся всего': String(100 * number),
      'Детей с ОВЗ': String(10 + number),
      'Из них охвачено наставничеством (ОВЗ)': String(number),
      'Детей на учёте (СОП)': String(3 * number),
      'Из них охвачено наставничеством (СОП)': String(number),
      'Учителей – молодых специалистов': String(2 * number),
    },
  ]);
