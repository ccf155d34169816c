// The tags a kind of paper has, worked out from sample data: each with what it prints and with the forms that fit it.
import type { DocumentLibraries } from '../libraries.ts';
import { type Kind, sampleFilters } from '../tags/filters.ts';
import { parseTag } from '../tags/parseTag.ts';
import { renderValue } from '../tags/renderValue.ts';
import { COUNTERS } from '../tags/scope.ts';
import { isList, isRecord, isWord, type TagRecord, type TagValue } from '../tags/value.ts';

export interface TagForm {
  /** As it is typed: `{{наставник.фио | дательный}}`. */
  readonly tag: string;
  /** «Петровой Анне Сергеевне»; '' for what prints nothing by itself. */
  readonly example: string;
}

export interface TagExample extends TagForm {
  readonly kind: Kind;
  /** The same tag with each filter that fits. */
  readonly forms: readonly TagForm[];
}

export interface TagGroup {
  /** Name of the record or the list; '' for tags of the paper itself. */
  readonly title: string;
  /** Lists whose loops go round these tags, the outermost first. */
  readonly loops: readonly string[];
  readonly tags: readonly TagExample[];
}

/**
 * Groups of tags for `data`, a sample of what fills the paper: the paper itself first, then its records and lists in the
 * order of the data, a list inside of a list after it. Names stand as the data spells them.
 */
export function tagGroups({ declension }: Pick<DocumentLibraries, 'declension'>, data: TagRecord): TagGroup[] {
  const groupsOf = (value: TagRecord, loops: readonly string[], title: string): TagGroup[] => {
    const own: TagExample[] = [];
    const others: TagGroup[] = [];
    const walk = (record: TagRecord, prefix: string): void => {
      for (const [key, inner] of Object.entries(record)) {
        const name = prefix + key;
        if (isList(inner)) {
          own.push(example(name, inner));
          others.push(...groupsOf(sampleOf(inner), [...loops, name], name));
        } else if (!isRecord(inner)) own.push(example(name, inner));
        else if (loops.length === 0 && prefix === '' && title === '')
          others.push(...groupsOf({ [key]: inner }, loops, key));
        else walk(inner, `${name}.`);
      }
    };
    walk(value, '');
    return own.length === 0 ? others : [{ title, loops, tags: own }, ...others];
  };

  const example = (name: string, value: TagValue): TagExample => {
    const kind = kindOf(value);
    const form = (filter: string): TagForm & { unsure: boolean } => {
      const inner = filter === '' ? name : `${name} | ${filter}`;
      const { text, unsure } = renderValue(declension, value, parseTag(inner));
      return { tag: `{{${inner}}}`, example: text, unsure };
    };
    const forms = sampleFilters(kind, name)
      .map(form)
      .filter(({ unsure }) => !unsure)
      .map(({ tag, example: text }) => ({ tag, example: text }));
    if (kind === 'list' || kind === 'flag') return { tag: `{{#${name}}} … {{/${name}}}`, example: '', kind, forms };
    const { tag, example: text } = form('');
    return { tag, example: text, kind, forms };
  };

  const counters = COUNTERS.map(({ name, example }) => ({
    tag: `{{${name}}}`,
    example,
    kind: 'number' as const,
    forms: [],
  }));
  const [first, ...rest] = groupsOf(data, [], '');
  return first === undefined || first.title !== ''
    ? [{ title: '', loops: [], tags: counters }, ...(first === undefined ? [] : [first]), ...rest]
    : [{ ...first, tags: [...first.tags, ...counters] }, ...rest];
}

/** What any item of the list shows, for an item may lack what another has; an item that is no record is `{{.}}`. */
function sampleOf(list: readonly TagValue[]): TagRecord {
  const sample: Record<string, TagValue> = {};
  for (const item of list) {
    const fields: TagRecord = isRecord(item) ? item : { '.': item };
    for (const [key, value] of Object.entries(fields)) if (isEmpty(sample[key])) sample[key] = value;
  }
  return sample;
}

const isEmpty = (value: TagValue | undefined): boolean =>
  value === undefined || value === null || value === '' || (isList(value) && value.length === 0);

function kindOf(value: TagValue): Kind {
  if (isList(value)) return 'list';
  if (value === null || value === '' || isRecord(value)) return 'none';
  if (isWord(value)) return value.is;
  return typeof value === 'boolean' ? 'flag' : typeof value === 'number' ? 'number' : 'text';
}
