// Sections that switch codes of a closed list on and off: forms, kinds, documents, questions, columns, operational indicators.
import { once } from '../../domain/once.ts';
import type { Dictionary } from '../../schema/column.ts';
import type { ProfileSection } from '../../schema/profile/profileNames.ts';
import { profileVocabulary } from '../../schema/profile/profileVocabulary.ts';
import type { Profile } from '../profile.ts';
import { type Line, lineByKey, type Section } from './section.ts';

interface ListSection {
  readonly section: ProfileSection;
  readonly names: (profile: Profile) => Dictionary;
  /** Codes that are on, in the order of the profile. */
  readonly on: (profile: Profile) => readonly string[];
  readonly withOn: (profile: Profile, codes: readonly string[]) => Profile;
  /** The product cannot work with none. */
  readonly needed?: true;
}

const restOf = (names: Dictionary, on: readonly string[]): string[] => {
  const known = new Set(on);
  return Object.keys(names).filter((code) => !known.has(code));
};

const listSection = ({ section, names, on, withOn, needed }: ListSection): Section => ({
  section,
  rows: (profile) => {
    const known = names(profile);
    const first = on(profile);
    const isOn = new Set(first);
    return [...first, ...restOf(known, first)].map((key) => ({
      section,
      key,
      name: known[key] ?? key,
      on: isOn.has(key),
    }));
  },
  merge: (profile, lines, complain) => {
    const known = names(profile);
    const base = on(profile);
    const said = lineByKey(lines, complain);
    for (const [key, line] of said) if (!Object.hasOwn(known, key)) complain(line, 'profile_key_unknown', { key });
    const isOn = new Set(base);
    const wanted = [...base, ...restOf(known, base)].filter((code) => said.get(code)?.record.on ?? isOn.has(code));
    const last: Line | undefined = lines.at(-1);
    if (needed && wanted.length === 0 && last !== undefined) {
      complain(last, 'profile_list_empty');
      return profile;
    }
    return withOn(profile, wanted);
  },
});

type ListField = 'tracks' | 'orgTypes' | 'forms' | 'kinds' | 'mentorForm' | 'otherForms' | 'documents' | 'legalBases';

const field = (section: ListField, list: string, needed?: true): Section =>
  listSection({
    section,
    names: () => profileVocabulary().lists[list] ?? {},
    on: (profile) => profile[section],
    withOn: (profile, codes) => ({ ...profile, [section]: codes }),
    ...(needed ? { needed } : {}),
  });

const columnNames = once(
  (): Dictionary =>
    Object.fromEntries(
      Object.entries(profileVocabulary().columns).flatMap(([sheet, { title, columns }]) =>
        Object.entries(columns).map(([key, name]) => [`${sheet}.${key}`, `${title}: ${name}`]),
      ),
    ),
);

/** `sheet.column` of every column the profile leaves out. */
export const columnsOffOf = ({ columnsOff }: Profile): ReadonlySet<string> =>
  new Set(Object.entries(columnsOff).flatMap(([sheet, keys]) => keys.map((key) => `${sheet}.${key}`)));

const columns: Section = listSection({
  section: 'columns',
  names: columnNames,
  on: (profile) => {
    const off = columnsOffOf(profile);
    return Object.keys(columnNames()).filter((key) => !off.has(key));
  },
  withOn: (profile, on) => {
    const columnsOff: Record<string, string[]> = {};
    for (const key of restOf(columnNames(), on)) {
      const [sheet = '', column = ''] = key.split('.');
      columnsOff[sheet] = [...(columnsOff[sheet] ?? []), column];
    }
    return { ...profile, columnsOff };
  },
});

const operational: Section = listSection({
  section: 'operational',
  names: (profile) => Object.fromEntries(profile.operational.map(({ id, name }) => [id, name])),
  on: (profile) => profile.operational.filter(({ on }) => on).map(({ id }) => id),
  withOn: (profile, codes) => ({
    ...profile,
    operational: profile.operational.map((metric) => ({ ...metric, on: codes.includes(metric.id) })),
  }),
});

export const LIST_SECTIONS = {
  operational,
  tracks: field('tracks', 'track', true),
  orgTypes: field('orgTypes', 'orgType', true),
  forms: field('forms', 'form', true),
  kinds: field('kinds', 'kind', true),
  columns,
  mentorForm: field('mentorForm', 'mentorFormField', true),
  otherForms: field('otherForms', 'otherForm'),
  documents: field('documents', 'documentType'),
  legalBases: field('legalBases', 'legalBasis'),
} as const;
