// The section of open lists: a line a word; a word switched off is not offered, one that is typed anew is.
import { openListNames } from '../../schema/profile/profileNames.ts';
import { type SuggestedList, type Suggestions, suggestedLists } from '../../schema/suggestedLists.ts';
import type { Profile } from '../profile.ts';
import type { Section } from './section.ts';

const LISTS = Object.keys(openListNames) as SuggestedList[];

const isList = (key: string): key is SuggestedList => Object.hasOwn(openListNames, key);

/** The open lists as the profile has them. */
export const suggestionsOf = ({ dictionaries }: Profile): Suggestions =>
  Object.fromEntries(
    LISTS.map((list): [SuggestedList, readonly string[]] => {
      const { add = [], remove = [] } = dictionaries[list] ?? {};
      return [list, [...suggestedLists[list].filter((word) => !remove.includes(word)), ...add]];
    }),
  ) as Record<SuggestedList, readonly string[]>;

export const dictionarySection: Section = {
  section: 'dictionaries',
  rows: (profile) =>
    LISTS.flatMap((key) => {
      const line = (value: string, on: boolean) =>
        ({ section: 'dictionaries', key, name: openListNames[key], on, value }) as const;
      return [
        ...suggestionsOf(profile)[key].map((word) => line(word, true)),
        ...(profile.dictionaries[key]?.remove ?? []).map((word) => line(word, false)),
      ];
    }),
  merge: (profile, lines, complain) => {
    const offered = Object.fromEntries(LISTS.map((list) => [list, new Set(suggestionsOf(profile)[list])]));
    for (const line of lines) {
      const { key, value, on } = line.record;
      if (!isList(key)) complain(line, 'profile_key_unknown', { key });
      else if (value === '') complain(line, 'profile_value_wrong', { name: openListNames[key], value });
      else if (on === false) offered[key]?.delete(value);
      else offered[key]?.add(value);
    }
    const dictionaries = Object.fromEntries(
      LISTS.flatMap((list) => {
        const words = offered[list] ?? new Set<string>();
        const shipped: readonly string[] = suggestedLists[list];
        const add = [...words].filter((word) => !shipped.includes(word));
        const remove = shipped.filter((word) => !words.has(word));
        return add.length + remove.length === 0 ? [] : [[list, { add, remove }]];
      }),
    );
    return { ...profile, dictionaries };
  },
};
