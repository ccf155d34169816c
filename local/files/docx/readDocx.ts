// A .docx as HTML for reading: mammoth's structure and text, then only the tags and attributes of a closed list.
import mammoth from 'mammoth';
import { refusal } from '../refusal.ts';
import { LAYOUT_STYLE, markTables } from './markTables.ts';
import { sanitiseHtml } from './sanitiseHtml.ts';

/** Alignments and tables that matter in orders and consents; mammoth gives them no HTML of its own. */
const STYLES = [
  "p[style-name='nastavnik center'] => p.center:fresh",
  "p[style-name='nastavnik right'] => p.right:fresh",
  "p[style-name='nastavnik both'] => p.both:fresh",
  "p[style-name='Title'] => h1.center:fresh",
  "br[type='page'] => hr.page",
  'u => u',
  `table.${LAYOUT_STYLE} => table.layout:fresh`,
];

interface DocxElement {
  readonly type: string;
  readonly alignment?: string | null;
  readonly styleName?: string | null;
  readonly styleId?: string | null;
  readonly children?: readonly DocxElement[];
}

/** HTML of the body, safe to stand in a page: no scripts, no outside images, links only to http, https and mailto. Refuses what is not a .docx. */
export async function readDocx(docx: Uint8Array): Promise<string> {
  try {
    const options = {
      styleMap: STYLES,
      transformDocument: align,
      // `r:link` images name a file or an address; neither may be opened.
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      ignoreEmptyParagraphs: false,
    };
    const { value } = await mammoth.convertToHtml({ buffer: markTables(docx) }, options);
    return sanitiseHtml(value);
  } catch {
    throw refusal('Документ не читается как .docx: он повреждён или сохранён в другом формате.');
  }
}

function align(element: DocxElement): DocxElement {
  const children = element.children?.map(align);
  const plain = element.type === 'paragraph' && (element.styleName ?? 'Normal').toLowerCase() === 'normal';
  const known = element.alignment === 'center' || element.alignment === 'right' || element.alignment === 'both';
  return {
    ...element,
    ...(children === undefined ? {} : { children }),
    ...(plain && known ? { styleId: null, styleName: `nastavnik ${element.alignment}` } : {}),
  };
}
