// The shipped profiles and their published schema: nothing of the five municipalities is lost, no code is typed twice.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { PROFILE_IDS, type Profile } from '../../src/application/profile.ts';
import { occurrences } from '../../src/domain/roadmap/occurrences.ts';
import { profileVocabulary } from '../../src/schema/profile/profileVocabulary.ts';
import { withVocabulary } from '../../tools/bundle/vocabulary.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const json = (file: string) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));
const profiles: Profile[] = PROFILE_IDS.map((id) => json(`build/profile-${id}.html`));
const profileOf = (id: string) => profiles.find((profile) => profile.id === id) as Profile;

const numbered = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1).padStart(2, '0')}`);

test('the published schema has the codes of the workbook: node tools/profileSchema.mjs', () => {
  const schema = json('profiles/profile.schema.json');
  expect(schema).toEqual(withVocabulary(schema, profileVocabulary()));
});

describe('nothing is lost', () => {
  test('27 indicators: those of the profiles, and six federal ones that are off everywhere', () => {
    const own = profiles.flatMap(({ indicators }) => indicators.filter(({ on }) => on !== false).map(({ id }) => id));
    expect(own.sort()).toEqual([...numbered('ART-', 15), ...numbered('NVK-', 5), 'ZNM-01']);
    for (const { indicators } of profiles)
      expect(indicators.filter(({ on }) => on === false).map(({ id }) => id)).toEqual(numbered('FED-', 6));
  });

  test('twelve operational indicators, each watched somewhere', () => {
    for (const { operational } of profiles) expect(operational.map(({ id }) => id)).toEqual(numbered('OP-', 12));
    const on = profiles.flatMap(({ operational }) => operational.filter((one) => one.on).map(({ id }) => id));
    expect([...new Set(on)].sort()).toEqual(numbered('OP-', 12));
  });

  test.each([
    { id: 'artemovsky_go', prefix: 'ART-R', tasks: 23 },
    { id: 'znamensky_district', prefix: 'ZNM-R', tasks: 13 },
    { id: 'derbent_city', prefix: 'DRB-R', tasks: 41 },
    { id: 'kozelsk_school4', prefix: 'KOZ-R', tasks: 19 },
    { id: 'novokuznetsk_city', prefix: 'NVK-R', tasks: 5 },
  ])('$id has $tasks tasks, and each has its days', ({ id, prefix, tasks }) => {
    const { roadmap, calendar } = profileOf(id);
    expect(roadmap.tasks.map((task) => task.id)).toEqual(numbered(prefix, tasks));
    const plan = { from: '2025-09-01', to: '2026-08-31', calendar } as const;
    expect(roadmap.tasks.filter((task) => occurrences(task, { ...plan, reused: true }).length === 0)).toEqual([]);
  });

  test.each([
    {
      id: 'znamensky_district',
      register: 'mentor_base',
      titles: [
        '№ п/п',
        'Ф.И.О. наставника',
        'Место работы',
        'Основные компетенции',
        'Важные для программы достижения',
        'Ф.И.О. наставляемого (наставляемых)',
        'Форма наставничества',
        'Место работы наставляемого',
      ],
    },
    {
      id: 'novokuznetsk_city',
      register: 'regional_base',
      titles: [
        'Фамилия Имя Отчество',
        'Муниципальное образование',
        'Тип образовательной организации',
        'Образовательная организация',
        'Приказ о закреплении наставнических пар/групп',
        'Должность',
        'Форма взаимодействия',
        'Квалификационная категория',
        'Стаж педагогической деятельности',
        'Стаж наставнической деятельности',
        'Направление деятельности',
        'Количество наставляемых',
        'E-mail',
      ],
    },
  ])('$register of $id has exactly its columns in order', ({ id, register, titles }) => {
    const view = profileOf(id).registers.find((one) => one.id === register);
    expect(view?.columns.map(({ title }) => title)).toEqual(titles);
  });
});
