// Sections of named items: parts of the site, deadlines, own acts, constants; an item may be renamed, switched off or added.
import { parseDay } from '../../domain/calendar/parseDay.ts';
import type { ProfileSection } from '../../schema/profile/profileNames.ts';
import type { Profile } from '../profile.ts';
import { type LineRecord, lineByKey, type ProfileRow, type Section } from './section.ts';

interface ItemSection<Item> {
  readonly section: ProfileSection;
  readonly items: (profile: Profile) => readonly Item[];
  readonly withItems: (profile: Profile, items: readonly Item[]) => Profile;
  readonly row: (item: Item) => Pick<ProfileRow, 'value' | 'note'> & { readonly key: string; readonly name: string };
  /** The item as a line says it, of a shipped one or anew; null when the line cannot be understood. */
  readonly item: (line: LineRecord, shipped: Item | undefined) => Item | null;
}

/** Codes a coordinator may give a new item. */
const CODE = /^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/u;

const itemSection = <Item>({ section, items, withItems, row, item }: ItemSection<Item>): Section => ({
  section,
  rows: (profile) => items(profile).map((one) => ({ section, on: true, ...row(one) })),
  merge: (profile, lines, complain) => {
    const said = lineByKey(lines, complain);
    const shipped = new Map(items(profile).map((one) => [row(one).key, one]));
    const order = [...shipped.keys(), ...[...said.keys()].filter((key) => !shipped.has(key))];
    const wanted = order.flatMap((key): Item[] => {
      const line = said.get(key);
      const known = shipped.get(key);
      if (line === undefined) return known === undefined ? [] : [known];
      if (line.record.on === false) return [];
      if (known === undefined && !(CODE.test(key) && line.record.name !== '')) {
        complain(line, 'profile_key_unknown', { key });
        return [];
      }
      const made = item(line.record, known);
      if (made !== null) return [made];
      complain(line, 'profile_value_wrong', { name: line.record.name, value: line.record.value });
      return known === undefined ? [] : [known];
    });
    return withItems(profile, wanted);
  },
});

const renamed = ({ name }: LineRecord, title: string | undefined): string => (name === '' ? (title ?? '') : name);

const siteSections = itemSection<Profile['siteSections'][number]>({
  section: 'siteSections',
  items: ({ siteSections: all }) => all,
  withItems: (profile, all) => ({ ...profile, siteSections: all }),
  row: ({ id, title, blocks }) => ({ key: id, name: title, value: (blocks ?? []).join('; ') }),
  item: (line, shipped) => {
    const blocks = line.value
      .split(';')
      .map((block) => block.trim())
      .filter((block) => block !== '');
    return {
      ...(shipped ?? { id: line.key, owner: 'organisation', kind: 'mentoring' }),
      title: renamed(line, shipped?.title),
      ...(blocks.length > 0 ? { blocks } : {}),
    };
  },
});

const deadlines = itemSection<Profile['deadlines'][number]>({
  section: 'deadlines',
  items: ({ deadlines: all }) => all,
  withItems: (profile, all) => ({ ...profile, deadlines: all }),
  row: ({ id, title, due }) => ({ key: id, name: title, value: due.type === 'date' ? due.date : '' }),
  item: (line, shipped) => {
    const date = line.value === '' ? null : parseDay(line.value);
    const due = date === null ? (line.value === '' ? shipped?.due : undefined) : ({ type: 'date', date } as const);
    return due === undefined ? null : { id: line.key, title: renamed(line, shipped?.title), due };
  },
});

const localBases = itemSection<Profile['localBases'][number]>({
  section: 'localBases',
  items: ({ localBases: all }) => all,
  withItems: (profile, all) => ({ ...profile, localBases: all }),
  row: ({ id, text }) => ({ key: id, name: text }),
  item: (line, shipped) => ({
    ...(shipped ?? { id: line.key, level: 'municipal' }),
    text: renamed(line, shipped?.text),
  }),
});

const constants = itemSection<Profile['constants'][number]>({
  section: 'constants',
  items: ({ constants: all }) => all,
  withItems: (profile, all) => ({ ...profile, constants: all }),
  row: ({ key, name }) => ({ key, name }),
  item: (line, shipped) => ({ key: line.key, name: renamed(line, shipped?.name) }),
});

export const ITEM_SECTIONS = { siteSections, deadlines, localBases, constants } as const;
