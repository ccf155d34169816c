// The docxtemplater module that makes its sections speak our tag language.
import { sectionMark } from './sectionMark.ts';

interface Part {
  readonly type: string;
  readonly value: string;
  readonly module?: string;
  readonly location?: string;
  readonly tag?: string;
  readonly position?: string;
  readonly inverted?: boolean;
  expandTo?: string;
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
    const found = sectionMark(content);
    return found?.sign === sign ? found.name : '';
  };

const NEVER = /(?!)/;

/** A fresh module for one filling. */
export function dialect(): object {
  return {
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
  };
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
