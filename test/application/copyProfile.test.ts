// «Новый профиль»: a shipped profile under a new name, edited line by line; nothing that was typed is lost.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { getPanel } from '../../src/application/getPanel.ts';
import { continueSchoolBooks } from '../../src/application/jobs/schoolBooks.ts';
import { startUpdateBooks } from '../../src/application/jobs/updateBooks.ts';
import { addOrganisations } from '../../src/application/municipality/addOrganisations.ts';
import { copyProfile, getProfile } from '../../src/application/municipality/copyProfile.ts';
import { setUpMunicipality } from '../../src/application/municipality/setUpMunicipality.ts';
import { updateOwnBook } from '../../src/application/versions/updateOwnBook.ts';
import type { Outcome } from '../../src/domain/problem.ts';
import { type MemoryWorld, memoryWorld } from '../kit/memoryPorts.ts';

const TAB = 'Настройки профиля';
let world: MemoryWorld;

const value = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join('; '));
  return outcome.value;
};

const copy = (replace: boolean, profile = 'znamensky_district') =>
  copyProfile(world.ports, { profile, name: 'Заречный, педагоги', replace });

beforeEach(() => {
  world = memoryWorld();
  value(
    setUpMunicipality(world.ports, {
      profile: 'artemovsky_go',
      municipality: 'Заречный муниципальный округ',
      authority: 'Управление образования',
      place: 'г. Заречный',
      firstYear: 2021,
      coordinatorEmail: '',
      pdMode: 'names',
    }),
  );
});

describe('copying', () => {
  test('without consent nothing is replaced', () => {
    const before = structuredClone(world.books);
    expect(copy(false)).toMatchObject({ ok: false, problems: [{ code: 'profile_rows_present' }] });
    expect(world.books).toEqual(before);
  });

  test('with consent the new lines are in force, and the old ones stay below as they were typed', () => {
    const sheet = world.sheet(TAB);
    const at = sheet.findIndex((row) => row[1] === 'ART-07');
    (sheet[at] as unknown[])[4] = 'семьдесят пять';
    const before = structuredClone(sheet.slice(1));
    const { rows, kept } = value(copy(true));
    expect(kept).toBe(before.length);
    const view = value(getProfile(world.ports));
    expect(view).toMatchObject({ name: 'Заречный, педагоги', lines: rows, problems: [] });
    const below = world
      .sheet(TAB)
      .slice(rows + 2)
      .map((row) => row.slice(0, 7));
    const wide = (row: readonly unknown[]) => Array.from({ length: 7 }, (_, index) => row[index] ?? '');
    expect(below).toEqual(before.map(wide));
    expect(world.sheet(TAB)[rows + 1]?.join(' ')).toContain('Артемовский');
  });

  test('the forms of the panel are those of the new profile', () => {
    value(copy(true));
    expect(value(getPanel(world.ports, {}))).toMatchObject({
      orgTypes: [{ code: 'school' }, { code: 'udo' }, { code: 'dou' }],
    });
  });

  test('constants the new profile asks for are added once, numbers stay', () => {
    world.sheet('Константы')[1]?.splice(2, 1, 40);
    const before = structuredClone(world.sheet('Константы'));
    value(copy(true, 'derbent_city'));
    expect(world.sheet('Константы')).toEqual(before);
  });
});

test('a column switched off in the lines leaves the workbook at the next update, and comes back', () => {
  const line = world.sheet(TAB).find((row) => row[1] === 'organisations.siteUrl') as (string | number)[];
  const setting = () => world.sheet('Настройки').find((row) => row[0] === 'columnsOff')?.[2];
  line[3] = 'нет';
  value(updateOwnBook(world.ports));
  expect(setting()).toBe('organisations.siteUrl');
  line[3] = 'да';
  value(updateOwnBook(world.ports));
  expect(setting()).toBe('');
});

describe('the schools', () => {
  const forms = () => {
    const view = value(getPanel(world.ports, {}));
    return view.role === 'school' ? view.forms.map(({ code }) => code) : [];
  };
  const inSchool = <Result>(look: () => Result): Result => {
    world.enter('book-2');
    const result = look();
    world.enter('book-0');
    return result;
  };

  beforeEach(() => {
    value(addOrganisations(world.ports, [{ name: 'МБОУ СОШ № 101', orgType: 'school', source: 'workbook' }]));
    const line = world.sheet(TAB).find((row) => row[1] === 'partner_pedagog') as (string | number)[];
    line[3] = 'да';
    value(continueSchoolBooks(world.ports));
  });

  test('a new workbook has the profile as its coordinator has changed it', () => {
    expect(inSchool(forms)).toContain('partner_pedagog');
  });

  test('«Обновить книги» brings a later profile, a shorter copy leaves nothing in force, and does nothing twice', () => {
    value(copy(true));
    value(startUpdateBooks(world.ports));
    expect(inSchool(forms)).toEqual([
      'pedagog_pedagog',
      'head_pedagog',
      'employer_ped_student',
      'teacher_teacher',
      'other',
    ]);
    const before = structuredClone(world.books);
    value(startUpdateBooks(world.ports));
    expect(world.books).toEqual(before);
  });
});
