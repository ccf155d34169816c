// Checks the tags of a template against the data before anything is filled, and tells all that is wrong at once.
import type { Problem, TemplatePlace } from '../../../domain/problem.ts';
import { IN_WORDS, NOUN_ALONE, WITH_NOUN } from '../filters.ts';
import { parseTag, type Tag } from '../parseTag.ts';
import { COUNTERS } from '../scope.ts';
import { checkFilter } from './checkFilter.ts';
import { nearestPath } from './nearest.ts';
import { knownPaths, lookUpShape, loopsTo, type Shape } from './shape.ts';

/** A tag where it stands: `open` is {{#x}} or {{^x}}, `close` is {{/x}}. */
export interface PlacedTag {
  /** Between the braces as typed; of a section the tag key after its mark. */
  readonly raw: string;
  readonly role: 'value' | 'open' | 'close';
  readonly inverted: boolean;
  /** Of a section: what stands after a bar, where nothing may stand. */
  readonly filters: string;
  /** Innermost table or text box it stands in; 0 outside of both. */
  readonly container: number;
  readonly place: TemplatePlace;
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
 * Problems of the tags of one part of the document, each with its place, in document order:
 * `template_unknown_tag` {tag, suggestion}, `template_tag_in_loop` {tag, loop}, `template_tag_is_list` {tag}, the codes of checkFilter.ts; of sections
 * `template_section_unclosed` {tag} and `…_unopened` {tag}, `template_section_mismatch` {tag, closing}, and
 * `template_section_misplaced` {tag} when it begins in a table or a text box and ends outside (docxtemplater lets some of
 * these pass and writes a broken file) or crosses another section.
 */
export function checkTags(tags: readonly PlacedTag[], data: Shape): Problem[] {
  const levels: Level[] = [{ opening: null, scope: data, opaque: false }];
  const problems: Problem[] = [];
  const crossed: string[] = [];
  for (const [at, placed] of tags.entries()) {
    if (placed.role === 'close') {
      const isLater = (name: string): boolean =>
        tags.slice(at).some(({ role, raw }) => role === 'close' && raw === name);
      problems.push(...closed(levels, placed, crossed, isLater));
      continue;
    }
    const tag = parseTag(placed.raw);
    const scopes = levels.flatMap(({ scope }) => scope ?? []);
    const shape = lookUpShape(tag.path, scopes);
    const isOpaque = levels.some(({ opaque }) => opaque);
    const isKnown = shape !== undefined || isOpaque || (placed.role === 'value' && isCounter(tag));
    const wrong = [
      ...(isKnown ? [] : [unknownTag(tag, scopes)]),
      // An item of an empty list may have the name too, and then it is the item's.
      ...(placed.role === 'value' ? checkValue(tag, isOpaque ? undefined : shape) : []),
      ...(placed.filters === '' ? [] : [sectionFilter(placed)]),
      ...(placed.place.part === 'box' && isCounter(tag) ? [countedTwice(tag)] : []),
    ];
    problems.push(...wrong.map((problem) => ({ ...problem, templatePlace: placed.place })));
    if (placed.role === 'open') levels.push(opened(shape, placed));
  }
  const unclosed = levels.flatMap(({ opening }) => opening ?? []);
  return [...problems, ...unclosed.map((opening) => sectionProblem('template_section_unclosed', opening))];
}

/** Takes the section that `placed` closes off the levels; `crossed` are names whose closing mark is told of already. */
function closed(levels: Level[], placed: PlacedTag, crossed: string[], isLater: (name: string) => boolean): Problem[] {
  const { raw, container } = placed;
  if (crossed.includes(raw)) {
    crossed.splice(crossed.indexOf(raw), 1);
    return [];
  }
  const innermost = levels.at(-1)?.opening ?? null;
  if (innermost === null) return [sectionProblem('template_section_unopened', placed)];
  if (levels.every(({ opening }) => opening?.raw !== raw)) {
    levels.pop();
    return [sectionProblem('template_section_mismatch', innermost, raw)];
  }
  const problems: Problem[] = [];
  for (let opening = levels.pop()?.opening; opening; opening = levels.pop()?.opening) {
    if (opening.raw === raw) {
      if (opening.container !== container) problems.push(sectionProblem('template_section_misplaced', opening));
      break;
    }
    const isCrossed = isLater(opening.raw);
    if (isCrossed) crossed.push(opening.raw);
    problems.push(sectionProblem(isCrossed ? 'template_section_misplaced' : 'template_section_unclosed', opening));
  }
  return problems;
}

function opened(shape: Shape | undefined, opening: PlacedTag): Level {
  if (shape === undefined) return { opening, scope: null, opaque: true };
  if (opening.inverted) return { opening, scope: null, opaque: false };
  if (shape.isList) return { opening, scope: shape.item, opaque: shape.item === null };
  // A value that is always empty may be a record that is not known this time.
  return {
    opening,
    scope: shape.fields === null ? null : shape,
    opaque: shape.kinds.has('none') && shape.kinds.size === 1 && shape.fields === null,
  };
}

function checkValue(tag: Tag, shape: Shape | undefined): Problem[] {
  return shape === undefined || isPrinted(tag, shape)
    ? tag.filters.flatMap((filter) => checkFilter(tag, filter, shape) ?? [])
    : [{ code: 'template_tag_is_list', data: { tag: tag.raw } }];
}

/** A list prints nothing but the number of its items. */
const isPrinted = (tag: Tag, shape: Shape): boolean =>
  shape.isList ? tag.filters.some(({ name }) => COUNTS.includes(name)) : shape.fields === null;

const COUNTS: readonly string[] = [WITH_NOUN, NOUN_ALONE, IN_WORDS];

const isCounter = (tag: Tag): boolean => tag.path.length === 1 && COUNTERS.some(({ name }) => name === tag.path[0]);

const sectionProblem = (code: string, { raw: tag, place }: PlacedTag, closing = ''): Problem => ({
  code,
  data: { tag, closing },
  templatePlace: place,
});

/** A text box is in the file twice, and the counter would go on twice. */
const countedTwice = ({ raw }: Tag): Problem => ({ code: 'template_tag_out_of_reach', data: { tag: raw } });

const sectionFilter = ({ raw, filters }: PlacedTag): Problem => ({
  code: 'template_filter_not_applicable',
  data: { tag: raw, filter: filters },
});

/** Known in a loop that is not open here, or nowhere. */
const unknownTag = (tag: Tag, scopes: readonly Shape[]): Problem => {
  const loops = scopes.map((scope) => loopsTo(tag.path, scope)).find((found) => found !== null);
  return loops
    ? { code: 'template_tag_in_loop', data: { tag: tag.raw, loop: loops.join(' → ') } }
    : {
        code: 'template_unknown_tag',
        data: { tag: tag.raw, suggestion: nearestPath(tag.path.join('.'), knownPaths(scopes)) },
      };
};
