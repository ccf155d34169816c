// What every declared sheet must keep to, whatever it is about.
import { describe, expect, test } from '@jest/globals';
import { planSheet } from '../../src/schema/derive/structure.ts';
import { fullLayout } from '../../src/schema/layout.ts';
import { type Role, sheetsOf } from '../../src/schema/roles.ts';
import type { SheetSchema } from '../../src/schema/sheet.ts';

const ROLES: readonly Role[] = ['school', 'municipality'];
const ALL: readonly SheetSchema[] = [...new Set(ROLES.flatMap((role) => [...sheetsOf(role)]))];
const columnsOf = (schema: SheetSchema) => Object.entries(schema.columns);
const twice = (items: readonly string[]) => items.filter((item, index) => items.indexOf(item) !== index);

/** Sheets of domain reference §3.17 that a workbook of each role must have. */
const FIELD: Readonly<Record<Role, readonly string[]>> = {
  school: (
    'Настройки, Организация, Контингент, Кураторы, Наставники, Наставляемые, Представители, Партнёры, Пары, Участники пар, ' +
    'Программы, План программ, Согласия, Приказы, Дорожная карта, Мероприятия, Встречи, Анкеты, Поощрения, Практики, ' +
    'Готовность, Сайт, Отправка, Проверки'
  ).split(', '),
  municipality: (
    'Настройки профиля, Реестр ОО, Константы, Кураторы, Свод по ОО, Показатели, Снимки, Дорожная карта, Исполнение, ' +
    'База наставников (муниципальная), Партнёры, Мероприятия, Практики, Основания, Шаблоны, Качество данных'
  ).split(', '),
};

describe('the workbook', () => {
  test.each(ROLES)('of a %s has every sheet of the field, each title once', (role) => {
    const titles = sheetsOf(role).map(({ title }) => title);
    expect(FIELD[role].filter((title) => !titles.includes(title))).toEqual([]);
    expect(twice(titles)).toEqual([]);
  });

  test('no two sheets share a key, no two registers of one workbook a prefix of codes', () => {
    expect(twice(ALL.map(({ key }) => key))).toEqual([]);
    for (const role of ROLES) expect(twice(sheetsOf(role).flatMap(({ idPrefix }) => idPrefix ?? []))).toEqual([]);
  });

  test('a code refers to a sheet that is there', () => {
    const keys = new Set(ALL.map(({ key }) => key));
    const astray = ALL.flatMap((schema) =>
      columnsOf(schema).flatMap(([key, { refersTo = [] }]) =>
        refersTo.filter((target) => !keys.has(target)).map((target) => `${schema.key}.${key} → ${target}`),
      ),
    );
    expect(astray).toEqual([]);
  });
});

describe('a sheet', () => {
  test.each(ALL.map((schema) => ({ schema, title: schema.title })))('«$title» has each header once', ({ schema }) => {
    expect(twice(columnsOf(schema).map(([, { title }]) => title))).toEqual([]);
  });

  test('shows every word of its headers whole, however narrow it was declared', () => {
    const narrow = ALL.flatMap((schema) =>
      planSheet(schema, fullLayout('names'))
        .columns.filter(({ title, width }) => title.split(/\s/u).some((word) => word.length * 8 > width))
        .map(({ title }) => `${schema.key}: ${title}`),
    );
    expect(narrow).toEqual([]);
  });

  test('cuts addresses at the edge of their cells, so that they make no row tall, and nothing else', () => {
    const cut = ALL.flatMap((schema) => {
      const kinds = new Map(columnsOf(schema).map(([, { title, kind }]) => [title, kind]));
      return planSheet(schema, fullLayout('names')).columns.map(({ title, wraps }) => [kinds.get(title), wraps]);
    });
    expect(cut.filter(([kind, wraps]) => (kind === 'url') === wraps)).toEqual([]);
    expect(cut.some(([, wraps]) => !wraps)).toBe(true);
  });

  test('asks for nothing that is never stored: passport, СНИЛС, home address, health', () => {
    const asked = ALL.flatMap((schema) => columnsOf(schema).map(([, { title }]) => title.toLowerCase()));
    expect(asked.filter((title) => /паспорт|снилс|домашн|диагноз|справка о здоровье/u.test(title))).toEqual([]);
  });

  test('keeps names and contacts out of the codes mode', () => {
    const named = ['mentors', 'mentees', 'representatives', 'mentorBase'];
    const personal = /^(Фамилия|Имя|Отчество|ФИО|Почта$|Телефон$|Законный представитель|Наставник$)/u;
    const open = ALL.filter(({ key }) => named.includes(key)).flatMap((schema) =>
      columnsOf(schema)
        .filter(([, { title, only }]) => personal.test(title) && only !== 'names')
        .map(([key]) => `${schema.key}.${key}`),
    );
    expect(open).toEqual([]);
  });
});
