// What is wrong with one filter of a tag: its name, what it takes, whether it fits the value.
import type { Problem } from '../../../domain/problem.ts';
import { genderForms } from '../../words/agreed.ts';
import { knownNouns, namedNoun } from '../../words/nouns.ts';
import {
  BLANK,
  BY_GENDER,
  filterApplies,
  IN_WORDS,
  isFilter,
  NOUN_ALONE,
  nearestFilter,
  WITH_NOUN,
} from '../filters.ts';
import type { Tag, TagFilter } from '../parseTag.ts';
import { nearest } from './nearest.ts';
import type { Shape } from './shape.ts';

/**
 * `template_unknown_filter` {tag, filter, suggestion}, `template_filter_extra` {tag, filter, extra} when a bar was left
 * out, `template_unknown_word` {tag, filter, word, suggestion} for a noun without known forms, `template_filter_forms`
 * {tag, filter} for words to choose from that are fewer than two, `template_filter_not_applicable` {tag, filter};
 * null when all is well. `shape` is undefined where the value of the tag is not known.
 */
export function checkFilter(tag: Tag, filter: TagFilter, shape: Shape | undefined): Problem | null {
  const { name, argument } = filter;
  const data = { tag: tag.raw, filter: name };
  if (!isFilter(name)) {
    return { code: 'template_unknown_filter', data: { ...data, suggestion: nearestFilter(name) } };
  }
  const wrong = wrongArgument(name, argument);
  if (wrong !== null) return { code: wrong.code, data: { ...data, ...wrong.data } };
  const kinds = shape?.isList ? ['list' as const] : [...(shape?.kinds ?? [])];
  const clash = name === IN_WORDS && tag.filters.some((other) => other.name === 'родительный');
  return shape !== undefined && (clash || !kinds.some((kind) => filterApplies(name, kind)))
    ? { code: 'template_filter_not_applicable', data }
    : null;
}

function wrongArgument(name: string, argument: string): Problem | null {
  if (name === BY_GENDER) return genderForms(argument) === null ? { code: 'template_filter_forms' } : null;
  if (name === WITH_NOUN || name === NOUN_ALONE || (name === IN_WORDS && argument !== '')) {
    if (namedNoun(argument) !== null) return null;
    const suggestion = nearest(argument, knownNouns());
    return { code: 'template_unknown_word', data: { word: argument, suggestion } };
  }
  const takesNumber = name === BLANK && /^\d{1,3}$/.test(argument);
  return argument === '' || takesNumber ? null : { code: 'template_filter_extra', data: { extra: argument } };
}
