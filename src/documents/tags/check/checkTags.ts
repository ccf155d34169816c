// Checks the tags of a template against the data before anything is filled, and tells all that is wrong at once.
import type { Problem } from '../../../domain/problem.ts';
import { IN_WORDS, NOUN_ALONE, WITH_NOUN } from '../filters.ts';
import { parseTag, type Tag } from '../parseTag.ts';
import { ITEM, SUB_ITEM } from '../scope.ts';
import { checkFilter } from './checkFilter.ts';
import { nearest } from './nearest.ts';
import { knownPaths, lookUpShape, type Shape } from './shape.ts';

/** A tag where it stands: `open` is {{#x}} or {{^x}}, `close` is {{/x}}. */
export interface PlacedTag {
  readonly raw: string;
  readonly role: 'value' | 'open' | 'close';
  readonly inverted: boolean;
  /** Which table it stands in, innermost; null outside of tables. */
  readonly table: number | null;
}

/** A loop that is open while its contents are checked. */
interface Level {
  readonly opening: PlacedTag | null;
  /** What the names inside refer to; null for a condition, which changes nothing. */
  readonly scope: Shape | null;
  /** The section itself is wrong or has no value this time, so nothing can be said about what stands in it. */
  readonly opaque: boolean;
}

/**
 * Problems of the tags of one part of the document, in document order:
 * `template_unknown_tag` {tag, suggestion}, `template_tag_is_list` {tag}, the codes of checkFilter.ts, and for a section that begins in a
 * table and ends outside of it (docxtemplater lets some of these pass and writes a broken file)
 * `template_section_misplaced` {tag, closing}.
 */
export function checkTags(tags: readonly PlacedTag[], data: Shape): Problem[] {
  const levels: Level[] = [{ opening: null, scope: data, opaque: false }];
  const problems: Problem[] = [];
  for (const placed of tags) {
    const { raw, role, table } = placed;
    const scopes = levels.flatMap(({ scope }) => scope ?? []);
    const opaque = levels.some((level) => level.opaque);
    if (role === 'close') {
      const opening = levels.length > 1 ? levels.pop()?.opening : null;
      if (opening && opening.table !== table) problems.push(misplaced(opening.raw));
      continue;
    }
    // What docxtemplater leaves of a }} without {{, which it reports itself.
    if (raw === '') continue;
    const tag = parseTag(raw);
    const shape = lookUpShape(tag.path, scopes);
    if (role === 'open') {
      levels.push(opened(shape, placed));
      if (shape === undefined && !opaque) problems.push(unknownTag(tag, scopes));
    } else if (shape === undefined && !opaque && !isCounter(tag)) problems.push(unknownTag(tag, scopes));
    if (role === 'value' && shape !== undefined && !isPrinted(tag, shape)) {
      problems.push({ code: 'template_tag_is_list', data: { tag: tag.raw } });
    } else {
      const value = role === 'value' ? shape : undefined;
      problems.push(...tag.filters.flatMap((filter) => checkFilter(tag, filter, value) ?? []));
    }
  }
  return problems;
}

function opened(shape: Shape | undefined, opening: PlacedTag): Level {
  if (shape === undefined) return { opening, scope: null, opaque: true };
  if (opening.inverted) return { opening, scope: null, opaque: false };
  if (shape.isList) return { opening, scope: shape.item, opaque: shape.item === null };
  // An empty value may be a record that is not known this time.
  return {
    opening,
    scope: shape.fields === null ? null : shape,
    opaque: shape.kinds.has('none') && shape.fields === null,
  };
}

/** A list prints nothing but the number of its items. */
const isPrinted = (tag: Tag, shape: Shape): boolean =>
  shape.isList ? tag.filters.some(({ name }) => COUNTS.includes(name)) : shape.fields === null;

const COUNTS: readonly string[] = [WITH_NOUN, NOUN_ALONE, IN_WORDS];

const isCounter = (tag: Tag): boolean => tag.path.length === 1 && [ITEM, SUB_ITEM].includes(tag.path[0] ?? '');

const misplaced = (tag: string): Problem => ({ code: 'template_section_misplaced', data: { tag, closing: '' } });

const unknownTag = (tag: Tag, scopes: readonly Shape[]): Problem => ({
  code: 'template_unknown_tag',
  data: { tag: tag.raw, suggestion: nearest(tag.path.join('.'), knownPaths(scopes)) },
});
