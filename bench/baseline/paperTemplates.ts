// Templates of the naive shape: as many words as ours have, ten tags a consent, an order with a table of one row to copy.
import PizZip from 'pizzip';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const tableRow = (cells: readonly string[]): string =>
  `<w:tr>${cells.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`;

const docx = (body: string): Uint8Array =>
  new PizZip()
    .file('[Content_Types].xml', TYPES)
    .file('_rels/.rels', RELATIONS)
    .file('word/document.xml', `<w:document xmlns:w="${NAMESPACE}"><w:body>${body}</w:body></w:document>`)
    .generate({ type: 'uint8array' });

/** Ten tags: what a consent of ours names. */
export const CONSENT_TAGS = [
  'фио',
  'должность',
  'организация',
  'адрес',
  'год',
  'роль',
  'наставник',
  'с',
  'по',
  'представитель',
];
const ORDER_TAGS = ['организация', 'год', 'место', 'руководитель', 'должность'];
export const ORDER_COLUMNS = 5;

/** Words of a consent: about two thousand characters. */
const WORDS = 'Настоящим даю согласие на участие в программе наставничества и на обработку данных. '.repeat(2);

export const consentTemplate = (): Uint8Array =>
  docx(CONSENT_TAGS.map((tag) => paragraph(`${WORDS}{{${tag}}}`)).join(''));

export const orderTemplate = (): Uint8Array => {
  const columns = Array.from({ length: ORDER_COLUMNS }, (_, at) => `Графа ${at + 1}`);
  const table = `<w:tbl>${tableRow(columns)}${tableRow(columns.map(() => ''))}</w:tbl>`;
  return docx(`${ORDER_TAGS.map((tag) => paragraph(`${WORDS}{{${tag}}}`)).join('')}${table}${paragraph('')}`);
};

export const tagsOf = (tags: readonly string[], number: number): Record<string, string> =>
  Object.fromEntries(tags.map((tag) => [tag, `${tag} ${number}`]));

export const orderTags = (): Record<string, string> => tagsOf(ORDER_TAGS, 1);
