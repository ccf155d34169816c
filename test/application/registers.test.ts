// Registers of a profile: a line a pair, a mentor, a mentee or a curator, on a sheet that is rewritten and touches nothing else.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { getRegisters } from '../../src/application/registers/getRegisters.ts';
import { makeRegister } from '../../src/application/registers/makeRegister.ts';
import { currentWorld, fill, rows, school, value } from './registerSchool.ts';

describe('the base of mentors with eight columns', () => {
  test('a group is one line with its mentees, a draft and a finished pair are none', () => {
    school('znamensky_district', 'names');
    fill('names', { 'Важные для программы достижения': 'победитель конкурса' });
    expect(value(makeRegister(currentWorld().ports, 'mentor_base'))).toEqual({ title: 'База наставников', rows: 2 });
    expect(currentWorld().sheet('База наставников')).toEqual([
      [
        '№ п/п',
        'Ф.И.О. наставника',
        'Место работы',
        'Основные компетенции',
        'Важные для программы достижения',
        'Ф.И.О. наставляемого (наставляемых)',
        'Форма наставничества',
        'Место работы наставляемого',
      ],
      [
        1,
        'Берёзкина Вера Ильинична',
        'МБОУ СОШ № 101',
        'методика',
        'победитель конкурса',
        'Заозёрная Вера Ильинична; Ольховская Вера Ильинична',
        'педагог – педагог',
        'МБОУ СОШ № 101',
      ],
      [
        2,
        'Ручьёва Вера Ильинична',
        'МБОУ СОШ № 101',
        'методика',
        'победитель конкурса',
        'Лугина Вера Ильинична',
        'педагог – педагог',
        'МБОУ СОШ № 101',
      ],
    ]);
  });

  test('in the codes mode nobody has a name', () => {
    school('znamensky_district', 'codes');
    fill('codes');
    value(makeRegister(currentWorld().ports, 'mentor_base'));
    expect(rows('База наставников').map((row) => [row[1], row[5]])).toEqual([
      ['К-НСТ-0001', 'К-1; К-2'],
      ['К-НСТ-0002', 'К-3'],
    ]);
  });
});

test('the card of a mentor has thirteen columns, and only mentors appointed by an order', () => {
  school('novokuznetsk_city', 'names');
  fill('names', {
    Предмет: 'физика',
    'Квалификационная категория': 'высшая',
    'Педагогический стаж, лет': 21,
    'Наставнический стаж, лет': 5,
    'Направление деятельности': 'урок',
    Почта: 'mentor@example.org',
  });
  expect(value(makeRegister(currentWorld().ports, 'regional_base'))).toEqual({
    title: 'Региональная база наставников',
    rows: 2,
  });
  expect(currentWorld().sheet('Региональная база наставников')[0]).toHaveLength(13);
  expect(currentWorld().sheet('Региональная база наставников')[1]).toEqual([
    'Берёзкина Вера Ильинична',
    'Заречный муниципальный округ',
    'школа',
    'МБОУ СОШ № 101',
    '№\u00a096-Д от 02.09.2025 «О закреплении пар»',
    'учитель, физика',
    'педагог – педагог',
    'высшая',
    21,
    5,
    'урок',
    2,
    'mentor@example.org',
  ]);
});

describe('registers by people', () => {
  beforeEach(() => {
    school('kozelsk_school4', 'names');
    fill('names');
  });

  test('the sidebar offers those of the profile', () => {
    expect(value(getRegisters(currentWorld().ports)).registers.map(({ code }) => code)).toEqual([
      'mentees_pedagogs',
      'mentees_pupils',
      'mentors_pedagogs',
      'mentors_pupils',
      'unmatched',
    ]);
  });

  test.each([
    { register: 'mentors_pedagogs', title: 'Наставники педагоги', names: ['Берёзкина', 'Ручьёва', 'Полевая'] },
    { register: 'mentors_pupils', title: 'Наставники обучающиеся', names: [] },
    {
      register: 'mentees_pedagogs',
      title: 'Наставляемые педагоги',
      names: ['Заозёрная', 'Ольховская', 'Лугина', 'Дубравина'],
    },
    { register: 'unmatched', title: 'Не вошли в пары', names: [] },
  ])('$title: $names', ({ register, title, names }) => {
    value(makeRegister(currentWorld().ports, register));
    expect(rows(title).map((row) => String(row[1]).split(' ')[0])).toEqual(names);
  });

  test('who is left without a pair', () => {
    currentWorld().sheet('Пары').splice(3, 1);
    value(makeRegister(currentWorld().ports, 'unmatched'));
    expect(rows('Не вошли в пары').map((row) => row[1])).toEqual(['Дубравина Вера Ильинична']);
  });
});

describe('the sheet of a register', () => {
  beforeEach(() => {
    school('znamensky_district', 'names');
    fill('names');
    value(makeRegister(currentWorld().ports, 'mentor_base'));
  });

  test('made again, it is rewritten: no line of yesterday stays, no other sheet changes', () => {
    currentWorld().sheet('Пары').splice(1, 1);
    const before = structuredClone(currentWorld().books.get('book-2'));
    value(makeRegister(currentWorld().ports, 'mentor_base'));
    expect(rows('База наставников').map((row) => row[1])).toEqual(['Ручьёва Вера Ильинична']);
    const after = new Map(currentWorld().books.get('book-2'));
    for (const book of [before, after]) book?.delete('База наставников');
    expect(after).toEqual(before);
  });

  test('somebody’s own sheet of that name is left alone', () => {
    currentWorld()
      .books.get('book-2')
      ?.set('Кураторы ОО', [['Мой список'], ['важное']]);
    const refused = makeRegister(currentWorld().ports, 'curators');
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'register_title_taken' }] });
    expect(currentWorld().sheet('Кураторы ОО')).toEqual([['Мой список'], ['важное']]);
  });

  test('a register the profile does not have is refused', () => {
    expect(makeRegister(currentWorld().ports, 'regional_base')).toMatchObject({
      problems: [{ code: 'register_unknown' }],
    });
  });
});
