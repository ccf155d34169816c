// Sections of single values: name and calendar of the profile, rules of counting, days of monitoring.
import { DEFAULT_PARAMETERS } from '../../domain/indicator/parameters.ts';
import type { Column } from '../../schema/column.ts';
import { formatCell, parseCell } from '../../schema/derive/cell.ts';
import {
  ageReferenceNames,
  calendarNames,
  childDenominatorNames,
  homeOrganisationNames,
  identityNames,
  implementedRuleNames,
  type ProfileSection,
  valueTitles,
  windowNames,
} from '../../schema/profile/profileNames.ts';
import type { Profile } from '../profile.ts';
import { lineByKey, type Section } from './section.ts';

type Values = Readonly<Record<string, unknown>>;

interface ValueSection {
  readonly section: ProfileSection;
  readonly columns: Readonly<Record<string, Column>>;
  /** Keys that may stand empty. */
  readonly optional?: readonly string[];
  /** What the kind of the cell does not say. */
  readonly isGood?: (key: string, value: unknown) => boolean;
  readonly of: (profile: Profile) => Values;
  readonly withValues: (profile: Profile, values: Values) => Profile;
}

const isBlank = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

const valueSection = ({
  section,
  columns,
  optional = [],
  isGood = () => true,
  of,
  withValues,
}: ValueSection): Section => ({
  section,
  rows: (profile) =>
    Object.entries(columns).map(([key, column]) => ({
      section,
      key,
      name: column.title,
      value: String(formatCell(column, of(profile)[key] ?? null) ?? ''),
    })),
  merge: (profile, lines, complain) => {
    const values: Record<string, unknown> = { ...of(profile) };
    for (const [key, line] of lineByKey(lines, complain)) {
      const column = columns[key];
      if (column === undefined) {
        complain(line, 'profile_key_unknown', { key });
        continue;
      }
      const parsed = parseCell(column, line.record.value);
      const isMissing = parsed.ok && isBlank(parsed.value) && !optional.includes(key);
      if (!parsed.ok || isMissing || !isGood(key, parsed.value))
        complain(line, 'profile_value_wrong', { name: column.title, value: line.record.value });
      else values[key] = parsed.value;
    }
    return withValues(profile, values);
  },
});

/** Days from a deadline are typed as whole numbers, `-7; 1`. */
const areDays = (value: unknown): boolean =>
  (value as readonly string[]).every((day) => /^-?\d{1,2}$/u.test(day) && Math.abs(Number(day)) <= 60);

const titles = valueTitles;

const identity = valueSection({
  section: 'profile',
  columns: {
    name: { kind: 'text', title: titles.name },
    calendar: { kind: 'choice', title: titles.calendar, names: calendarNames },
  },
  of: ({ name, calendar }) => ({ name, calendar }),
  withValues: (profile, { name, calendar }) => ({
    ...profile,
    name: String(name),
    calendar: calendar as Profile['calendar'],
  }),
});

const parameters = valueSection({
  section: 'parameters',
  columns: {
    youngSpecialistMaxYears: { kind: 'integer', title: titles.youngSpecialistMaxYears, min: 1, max: 10 },
    youngSpecialistMaxAge: { kind: 'integer', title: titles.youngSpecialistMaxAge, min: 18, max: 60 },
    youngSpecialistPositions: { kind: 'list', title: titles.youngSpecialistPositions },
    childDenominator: { kind: 'choice', title: titles.childDenominator, names: childDenominatorNames },
    implementedRule: { kind: 'choice', title: titles.implementedRule, names: implementedRuleNames },
    requirePersonConsents: { kind: 'flag', title: titles.requirePersonConsents },
    assessmentValidYears: { kind: 'integer', title: titles.assessmentValidYears, min: 1, max: 10 },
    window: { kind: 'choice', title: titles.window, names: windowNames },
    ageReference: { kind: 'choice', title: titles.ageReference, names: ageReferenceNames },
    identity: { kind: 'choice', title: titles.identity, names: identityNames },
    homeOrganisation: { kind: 'choice', title: titles.homeOrganisation, names: homeOrganisationNames },
    percentDecimals: { kind: 'integer', title: titles.percentDecimals, min: 0, max: 3 },
    smallPercentDecimals: { kind: 'integer', title: titles.smallPercentDecimals, min: 0, max: 3 },
    satisfiedFrom: { kind: 'integer', title: titles.satisfiedFrom, min: 1, max: 10 },
    minResponsePercent: { kind: 'integer', title: titles.minResponsePercent, min: 0, max: 100 },
    siteCheckDays: { kind: 'integer', title: titles.siteCheckDays, min: 1, max: 1000 },
    quietDays: { kind: 'integer', title: titles.quietDays, min: 7, max: 365 },
    countEducationPartners: { kind: 'flag', title: titles.countEducationPartners },
  },
  optional: ['youngSpecialistMaxAge'],
  of: (profile) => ({ ...DEFAULT_PARAMETERS, ...profile.parameters }),
  withValues: (profile, values) => ({ ...profile, parameters: values as Profile['parameters'] }),
});

const monitoring = valueSection({
  section: 'monitoring',
  columns: {
    submitWorkingDay: { kind: 'integer', title: titles.submitWorkingDay, min: 1, max: 20 },
    freezeDay: { kind: 'integer', title: titles.freezeDay, min: 1, max: 28 },
    reminderDays: { kind: 'list', title: titles.reminderDays },
  },
  optional: ['reminderDays'],
  isGood: (key, value) => key !== 'reminderDays' || areDays(value),
  of: ({ monitoring: { reminderDays, ...days } }) => ({ ...days, reminderDays: reminderDays.map(String) }),
  withValues: (profile, values) => ({
    ...profile,
    monitoring: {
      submitWorkingDay: Number(values['submitWorkingDay']),
      freezeDay: Number(values['freezeDay']),
      reminderDays: (values['reminderDays'] as readonly string[]).map(Number),
    },
  }),
});

export const VALUE_SECTIONS = { profile: identity, parameters, monitoring } as const;
