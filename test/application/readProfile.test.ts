// «Настройки профиля»: what is written comes back as it was, and a changed line counts.
import { describe, expect, test } from '@jest/globals';
import { PROFILE_IDS, type Profile } from '../../src/application/profile.ts';
import { suggestionsOf } from '../../src/application/profiles/dictionarySection.ts';
import { completeParameters } from '../../src/domain/indicator/parameters.ts';
import { ART, changed, type Line, read, shipped, target, written } from './profileLines.ts';

const plain = (profile: Profile) => ({
  ...profile,
  parameters: completeParameters(profile.parameters),
  columnsOff: Object.fromEntries(
    Object.entries(profile.columnsOff)
      .map(([sheet, keys]) => [sheet, [...keys].sort()] as const)
      .sort(),
  ),
  indicators: profile.indicators.map((one) => ({ ...one, on: one.on !== false })),
});

describe('a profile as lines', () => {
  test.each(PROFILE_IDS.map((id) => ({ id })))('$id comes back as it was', ({ id }) => {
    const profile = shipped(id);
    const back = read(profile, written(profile));
    expect(back.problems).toEqual([]);
    const { dictionaries, ...rest } = plain(back.profile);
    const { dictionaries: before, ...expected } = plain(profile);
    expect(rest).toEqual(expected);
    expect(suggestionsOf(back.profile)).toEqual(suggestionsOf(profile));
    expect(Object.keys(dictionaries)).toEqual(Object.keys(before));
  });

  test('an empty sheet is the shipped profile', () => {
    expect(plain(read(ART, []).profile)).toEqual(plain(ART));
  });
});

describe('a changed line', () => {
  test.each<{ why: string; lines: Line[]; see: (profile: Profile) => unknown; is: unknown }>([
    {
      why: 'another value of a target',
      lines: [{ section: 'Показатели', key: 'ART-07', value: '75,5' }],
      see: (profile) => target(profile, 'ART-07'),
      is: [{ fromYear: 2024, value: 75.5 }],
    },
    {
      why: 'an indicator is switched off',
      lines: [{ section: 'Показатели', key: 'ART-15', on: 'нет' }],
      see: (profile) => profile.indicators.find(({ id }) => id === 'ART-15')?.on,
      is: false,
    },
    {
      why: 'the federal set is switched on',
      lines: [{ section: 'Показатели', key: 'FED-01', on: 'да' }],
      see: (profile) => profile.indicators.find(({ id }) => id === 'FED-01')?.on,
      is: true,
    },
    {
      why: 'a new indicator made like another',
      lines: [{ section: 'Показатели', key: 'ART-01/1', name: 'Доля садов', on: 'да', value: 50, fromYear: 2026 }],
      see: (profile) => profile.indicators.find(({ id }) => id === 'ART-01/1'),
      is: {
        id: 'ART-01/1',
        name: 'Доля садов',
        measure: 'M_ORG_IMPLEMENTED',
        unit: '%',
        targets: [{ fromYear: 2026, value: 50 }],
        orgTypes: ['school'],
        on: true,
      },
    },
    {
      why: 'a form of mentoring more',
      lines: [{ section: 'Формы наставничества', key: 'partner_pedagog', on: 'да' }],
      see: (profile) => profile.forms.slice(-1),
      is: ['partner_pedagog'],
    },
    {
      why: 'a column left out',
      lines: [{ section: 'Столбцы', key: 'mentors.subject', on: 'нет' }],
      see: ({ columnsOff }) => columnsOff,
      is: { mentors: ['subject'] },
    },
    {
      why: 'a question less',
      lines: [{ section: 'Поля анкеты наставника', key: 'employerInn', on: 'нет' }],
      see: ({ mentorForm }) => mentorForm.includes('employerInn'),
      is: false,
    },
    {
      why: 'a word of a list',
      lines: [
        { section: 'Списки', key: 'subjects/new', value: '' },
        { section: 'Списки', key: 'kinships', value: 'тётя' },
      ],
      see: (profile) => suggestionsOf(profile).kinships.includes('тётя'),
      is: true,
    },
    {
      why: 'a rule of counting',
      lines: [{ section: 'Правила подсчёта', key: 'youngSpecialistMaxAge', value: 35 }],
      see: ({ parameters }) => parameters.youngSpecialistMaxAge,
      is: 35,
    },
    {
      why: 'days of reminders',
      lines: [{ section: 'Порядок мониторинга', key: 'reminderDays', value: '-3; 2' }],
      see: ({ monitoring }) => monitoring.reminderDays,
      is: [-3, 2],
    },
    {
      why: 'a deadline of its own',
      lines: [{ section: 'Сроки', key: 'forum', name: 'Форум', on: 'да', value: '01.10.2026' }],
      see: ({ deadlines }) => deadlines,
      is: [{ id: 'forum', title: 'Форум', due: { type: 'date', date: '2026-10-01' } }],
    },
    {
      why: 'a register without a column, another one renamed',
      lines: [
        { section: 'Реестры', key: 'enterprise_mentors.form', on: 'нет' },
        { section: 'Реестры', key: 'enterprise_mentors.mentor', name: 'Кто' },
      ],
      see: ({ registers }) => registers[1]?.columns.map(({ title }) => title),
      is: ['№ п/п', 'Кто', 'Предприятие', 'Количество наставляемых'],
    },
    {
      why: 'a column more in a register',
      lines: [{ section: 'Реестры', key: 'enterprise_mentors.direction', name: 'Направление', on: 'да' }],
      see: ({ registers }) => registers[1]?.columns.at(-1),
      is: { title: 'Направление', field: 'direction' },
    },
    {
      why: 'a constant more',
      lines: [{ section: 'Константы', key: 'parks_total', name: 'Парков', on: 'да' }],
      see: ({ constants }) => constants.at(-1),
      is: { key: 'parks_total', name: 'Парков' },
    },
  ])('$why', ({ lines, see, is }) => {
    expect(see(changed(lines).profile)).toEqual(is);
  });

  test('targets of several years are several lines', () => {
    const cells = written(ART);
    cells.push(['Показатели', 'ART-07', '', '', '80', 2027, ''], ['Показатели', 'ART-07', '', '', '', 2028, '']);
    const { profile, problems } = read(ART, cells);
    expect(problems).toEqual([]);
    expect(target(profile, 'ART-07')).toEqual([
      { fromYear: 2024, value: 70 },
      { fromYear: 2027, value: 80 },
      { fromYear: 2028, value: null },
    ]);
  });
});
