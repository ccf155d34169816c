// `profile`: the shipped profiles pass, and a broken one is answered with place, fault and way out.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { documentOf, run } from './kit/commandLine.ts';

const profiles = path.resolve(import.meta.dirname, '../../profiles');
const place = mkdtempSync(path.join(tmpdir(), 'nastavnik-profile-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

// biome-ignore lint/suspicious/noExplicitAny: a profile is broken here on purpose, also in its types
type Json = Record<string, any>;
const good: Json = JSON.parse(readFileSync(path.join(profiles, 'novokuznetsk_city.json'), 'utf8'));

interface Remark {
  readonly path: string;
  readonly place: string;
  readonly what: string;
  readonly wayOut: string;
}

const check = async (change: (profile: Json) => void) => {
  const profile = structuredClone(good);
  change(profile);
  const file = path.join(place, 'a.json');
  writeFileSync(file, JSON.stringify(profile));
  const ran = await run(['profile', 'check', file, '--json'], { profiles });
  return { code: ran.code, problems: documentOf(ran)['problems'] as Remark[] };
};

test('list names the five municipalities, and none has a remark', async () => {
  const ran = await run(['profile', 'list', '--json'], { profiles });
  expect(documentOf(ran)['profiles']).toEqual(
    ['artemovsky_go', 'derbent_city', 'kozelsk_school4', 'novokuznetsk_city', 'znamensky_district'].map((id) => ({
      id,
      name: expect.any(String),
      problems: 0,
    })),
  );
});

test('a shipped profile is checked by its code', async () => {
  const ran = await run(['profile', 'check', 'znamensky_district'], { profiles });
  expect(ran).toMatchObject({ code: 0, out: expect.stringContaining('замечаний нет') });
});

describe('a broken profile', () => {
  test.each<{ why: string; change: (profile: Json) => void; path: string; place: string; names: string }>([
    {
      why: 'a measure with a slip',
      change: (profile) => (profile['indicators'][2].measure = 'M_CHILD_MENTER'),
      path: 'indicators/2/measure',
      place: 'показатели, 3-я запись (NVK-03), мера',
      names: 'M_CHILD_MENTEE',
    },
    {
      why: 'a target below nought',
      change: (profile) => (profile['indicators'][0].targets[0].value = -1),
      path: 'indicators/0/targets/0/value',
      place: 'показатели, 1-я запись (NVK-01), цели по годам, 1-я запись, значение',
      names: '-1',
    },
    {
      why: 'two targets of one year',
      change: (profile) => profile['indicators'][0].targets.push({ fromYear: 2024, value: 90 }),
      path: 'indicators/0/targets/1/fromYear',
      place: 'показатели, 1-я запись (NVK-01), цели по годам, 2-я запись, с года',
      names: '2024',
    },
    {
      why: 'ages the wrong way round',
      change: (profile) => Object.assign(profile['indicators'][1], { ageMin: 19, ageMax: 10 }),
      path: 'indicators/1/ageMax',
      place: 'показатели, 2-я запись (NVK-02), возраст до',
      names: '19',
    },
    {
      why: 'an indicator about organisations the profile does not have',
      change: (profile) => (profile['indicators'][0].orgTypes = ['spo']),
      path: 'indicators/0/orgTypes/0',
      place: 'показатели, 1-я запись (NVK-01), типы организаций, 1-я запись',
      names: 'spo',
    },
    {
      why: 'two indicators of one code',
      change: (profile) => (profile['indicators'][1].id = 'NVK-01'),
      path: 'indicators/1/id',
      place: 'показатели, 2-я запись (NVK-01), код',
      names: 'NVK-01',
    },
    {
      why: 'a column the sheet does not have',
      change: (profile) => (profile['columnsOff'] = { mentors: ['competence'] }),
      path: 'columnsOff/mentors/0',
      place: 'выключенные столбцы, Наставники, 1-я запись',
      names: 'competences',
    },
    {
      why: 'a required column cannot be left out',
      change: (profile) => (profile['columnsOff'] = { mentors: ['status'] }),
      path: 'columnsOff/mentors/0',
      place: 'выключенные столбцы, Наставники, 1-я запись',
      names: 'status',
    },
    {
      why: 'a sheet that does not exist',
      change: (profile) => (profile['columnsOff'] = { mentros: [] }),
      path: 'columnsOff',
      place: 'выключенные столбцы',
      names: 'mentors',
    },
    {
      why: 'a question whose column is off',
      change: (profile) => (profile['columnsOff'] = { mentors: ['employer'] }),
      path: `mentorForm/${good['mentorForm'].indexOf('employer')}`,
      place: `поля анкеты наставника, ${good['mentorForm'].indexOf('employer') + 1}-я запись`,
      names: 'employer',
    },
    {
      why: 'a register that shows a column that is off',
      change: (profile) => {
        profile['columnsOff'] = { mentors: ['competences'] };
        profile['mentorForm'] = ['position'];
        profile['registers'][0].columns.push({ title: 'Компетенции', field: 'mentorCompetences' });
      },
      path: 'registers/0/columns/13/field',
      place: 'реестры, 1-я запись (regional_base), столбцы, 14-я запись, что показать',
      names: 'competences',
    },
    {
      why: 'a field no register can show',
      change: (profile) => (profile['registers'][0].columns[0].field = 'passport'),
      path: 'registers/0/columns/0/field',
      place: 'реестры, 1-я запись (regional_base), столбцы, 1-я запись, что показать',
      names: 'passport',
    },
    {
      why: 'a task of a section that is not there',
      change: (profile) => (profile['roadmap'].tasks[0].section = 'nowhere'),
      path: 'roadmap/tasks/0/section',
      place: 'дорожная карта, задачи, 1-я запись (NVK-R01), раздел',
      names: 'monitor',
    },
    {
      why: 'a fifth quarter',
      change: (profile) => (profile['roadmap'].tasks[0].due = { type: 'quarter', year: 2024, quarter: 5 }),
      path: 'roadmap/tasks/0/due/quarter',
      place: 'дорожная карта, задачи, 1-я запись (NVK-R01), срок, номер квартала',
      names: '5',
    },
    {
      why: 'a day that does not exist',
      change: (profile) => (profile['roadmap'].tasks[0].due = { type: 'date', date: '2024-02-30' }),
      path: 'roadmap/tasks/0/due/date',
      place: 'дорожная карта, задачи, 1-я запись (NVK-R01), срок, день',
      names: '2024-02-30',
    },
    {
      why: 'a rule without its day',
      change: (profile) => (profile['roadmap'].tasks[0].due = { type: 'date' }),
      path: 'roadmap/tasks/0/due/date',
      place: 'дорожная карта, задачи, 1-я запись (NVK-R01), срок, день',
      names: 'поля нет',
    },
    {
      why: 'a document that is off',
      change: (profile) => (profile['roadmap'].tasks[0].documents = ['minutes']),
      path: 'roadmap/tasks/0/documents/0',
      place: 'дорожная карта, задачи, 1-я запись (NVK-R01), документы, 1-я запись',
      names: 'minutes',
    },
    {
      why: 'no name',
      change: (profile) => delete profile['name'],
      path: 'name',
      place: 'название',
      names: 'поля нет',
    },
    {
      why: 'a list of another set',
      change: (profile) => (profile['operational'] = ['OP-13']),
      path: 'operational/0',
      place: 'оперативные показатели, 1-я запись',
      names: 'OP-12',
    },
  ])('$why: $place', async ({ change, names, ...where }) => {
    const { code, problems } = await check(change);
    expect(code).toBe(1);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path: where.path, place: where.place });
    expect(`${problems[0]?.what} ${problems[0]?.wayOut}`).toContain(names);
    expect(problems[0]?.wayOut).toMatch(/[а-яё].*[.?]$/u);
  });

  test('every remark comes at once', async () => {
    const { problems } = await check((profile) => {
      profile['tracks'] = [];
      profile['forms'].push(profile['forms'][0]);
    });
    expect(problems.map(({ path: at }) => at)).toEqual(['tracks', 'forms']);
  });

  test.each([
    { text: '{"id": ', said: 'это не JSON', why: 'cut off' },
    { text: '[]', said: null, why: 'another kind of JSON' },
    { text: 'null', said: null, why: 'nothing' },
  ])('$why is refused, not thrown', async ({ text, said }) => {
    const file = path.join(place, 'b.json');
    writeFileSync(file, text);
    const ran = await run(['profile', 'check', file], { profiles });
    expect(ran.code).toBe(1);
    if (said !== null) expect(ran.err).toContain(said);
    expect(ran.err).not.toContain('Сбой');
  });

  test('a file that is not there names the profiles there are', async () => {
    const ran = await run(['profile', 'check', 'nowhere'], { profiles });
    expect(ran).toMatchObject({ code: 1, err: expect.stringContaining('derbent_city') });
  });
});
