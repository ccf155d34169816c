// The parts a shipped template is made of; tools/templates turns them into .docx, so prose lives here as data.

/** Paragraph styles; how each looks is said in tools/templates/styles.mjs. A `tag` paragraph holds only section marks and disappears; a `line` is for the pen. */
export type Style =
  | 'body'
  | 'plainSpaced'
  | 'center'
  | 'heading'
  | 'cover'
  | 'subheading'
  | 'title'
  | 'command'
  | 'salutation'
  | 'line'
  | 'lineHint'
  | 'item'
  | 'subItem'
  | 'part'
  | 'right'
  | 'listed'
  | 'rightSpaced'
  | 'rightNote'
  | 'fine'
  | 'fineSpaced'
  | 'signature'
  | 'signatureCenter'
  | 'signatureRight'
  | 'corner'
  | 'cornerFine'
  | 'cornerLine'
  | 'cell'
  | 'cellRight'
  | 'cellCenter'
  | 'cellSmall'
  | 'cellHint'
  | 'cellItem'
  | 'cellFine'
  | 'cellTable'
  | 'cellTableHead'
  | 'cellTableNote'
  | 'cellTablePart'
  | 'tag';

export interface Paragraph {
  readonly block: 'paragraph';
  readonly style: Style;
  readonly text: string;
  /** Keep with the next paragraph: signatures do not start a page alone. */
  readonly keep?: boolean;
}

export interface Table {
  readonly block: 'table';
  /** Column widths in millimetres. */
  readonly widths: readonly number[];
  readonly borders: boolean;
  /** How many first rows repeat on every page. */
  readonly headerRows: number;
  /** Its rows are signed: they stay on one page, and with what is above them. Tables of the style `signature` do so anyway. */
  readonly signed?: true;
  /** Rows of cells; a cell is a list of paragraphs. The only cell of a row is as wide as the table. */
  readonly rows: readonly (readonly (readonly Paragraph[])[])[];
}

export interface PageBreak {
  readonly block: 'pageBreak';
}

export type Block = Paragraph | Table | PageBreak;

export interface Template {
  /** Title in the properties of the file. */
  readonly title: string;
  /** Page numbers from the second page, in the top margin. */
  readonly pageNumbers: boolean;
  /** Size of the body text in points. */
  readonly size: number;
  readonly blocks: readonly Block[];
}

export const p = (style: Style, text: string): Paragraph => ({ block: 'paragraph', style, text });
/** A line for the pen as wide as the page, with a word before it. */
export const line = (before = ''): Paragraph => p('line', `${before}${'_'.repeat(LINE - before.length)}`);
const LINE = 76;
export const kept = (style: Style, text: string): Paragraph => ({ block: 'paragraph', style, text, keep: true });
export const tag = (text: string): Paragraph => p('tag', text);
export const PAGE_BREAK: PageBreak = { block: 'pageBreak' };

/** A row of the same cells with one paragraph each. */
export const row = (style: Style, ...texts: readonly string[]): Paragraph[][] => texts.map((text) => [p(style, text)]);
