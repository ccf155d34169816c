// The docxtemplater module that makes its sections speak our tag language and keeps the list of tags it met.
import type { PlacedTag } from './check/checkTags.ts';
import { tagKey } from './tagKey.ts';

interface Part {
  readonly type: string;
  readonly value: string;
  readonly raw?: string;
  readonly module?: string;
  readonly location?: string;
  readonly tag?: string;
  readonly position?: string;
  readonly inverted?: boolean;
  expandTo?: string;
}

/** What docxtemplater tells its modules through `set`; only what is read here. */
interface Told {
  readonly inspect?: { readonly filePath?: string; readonly parsed?: readonly Part[] };
}

/** The parts of docxtemplater's own modules that are changed here. */
interface OwnModule {
  readonly name: string;
  prefix?: unknown;
}

/** Section marks as docxtemplater's prefix functions: the normalised name after the mark, or nothing. */
const mark =
  (sign: string) =>
  (content: string): string => {
    const key = tagKey(content);
    return key.startsWith(sign) ? (key.slice(1).split('|')[0] ?? '') : '';
  };

const NEVER = /(?!)/;

/** A fresh module for one filling; `tags` are the tags met, by part of the package, in document order. */
export function dialect(): { readonly tags: ReadonlyMap<string, readonly PlacedTag[]>; readonly module: object } {
  const tags = new Map<string, readonly PlacedTag[]>();
  const module = {
    name: 'Dialect',
    optionsTransformer(options: unknown, document: { modules: OwnModule[] }): unknown {
      for (const own of document.modules) {
        // Raw XML would let a typed value become markup, so it is no part of the language.
        if (own.name === 'RawXmlModule') own.prefix = NEVER;
        if (own.name === 'LoopModule')
          own.prefix = { start: mark('#'), inverted: mark('^'), end: mark('/'), dash: NEVER };
      }
      return options;
    },
    // docxtemplater asks for this right before it decides what each section repeats.
    getTraits(_name: string, parts: readonly Part[]): undefined {
      repeatListItems(parts);
    },
    set({ inspect }: Told): void {
      if (inspect?.filePath !== undefined && inspect.parsed !== undefined) {
        tags.set(inspect.filePath, placedTags(inspect.parsed));
      }
    },
  };
  return { tags, module };
}

function placedTags(parts: readonly Part[]): PlacedTag[] {
  const tables: number[] = [];
  const out: PlacedTag[] = [];
  for (const [at, { type, value, module, location, inverted = false, tag, position }] of parts.entries()) {
    if (tag === 'w:tbl' && position === 'start') tables.push(at);
    if (tag === 'w:tbl' && position === 'end') tables.pop();
    if (type !== 'placeholder') continue;
    const role = module !== 'loop' ? 'value' : location === 'end' ? 'close' : 'open';
    out.push({ raw: value, role, inverted, table: tables.at(-1) ?? null });
  }
  return out;
}

/** A section that is all of a list item repeats the item; by itself docxtemplater would string the items together in one. */
function repeatListItems(parts: readonly Part[]): void {
  let start = 0;
  for (const [at, { tag, position }] of parts.entries()) {
    if (tag !== 'w:p') continue;
    if (position === 'start') start = at;
    else repeatIfListItem(parts.slice(start, at));
  }
}

function repeatIfListItem(paragraph: readonly Part[]): void {
  const isText = ({ type, position }: Part): boolean => type === 'placeholder' || position === 'insidetag';
  if (!paragraph.some((part) => !isText(part) && part.value.includes('<w:numPr'))) return;
  const texts = paragraph.filter((part) => isText(part) && part.value.trim() !== '');
  const [first] = texts;
  if (first?.module !== 'loop' || first.location !== 'start') return;
  let open = 0;
  const end = texts.findIndex(({ module, location }) => {
    if (module === 'loop') open += location === 'start' ? 1 : -1;
    return open === 0;
  });
  if (end === texts.length - 1) first.expandTo = 'w:p';
}
