// What a worksheet of an .xlsx file needs of the rest of the book: its sheets, shared texts, and which looks are days.
import type { Parts } from './unzip.ts';
import { attribute, readXml } from './xml.ts';

export interface XlsxBook {
  /** Visible sheets in tab order, with the part each stands in. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly texts: readonly string[];
  /** By the number of the look: true for days. */
  readonly isDay: readonly boolean[];
  /** What is added to a serial number of the book to count from the end of 1899. */
  readonly shift: number;
}

/** Days between the two beginnings of time a book may have. */
const SHIFT_OF_1904 = 1462;

/** Formats that are days without saying how. https://learn.microsoft.com/dotnet/api/documentformat.openxml.spreadsheet.numberingformat (seen 2026-11-26) */
const isBuiltInDay = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** A format speaks of a day when a letter for day or year stands outside quotes, brackets and escapes. */
const isDayFormat = (format: string): boolean => /[dyдг]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, ''));

function readLooks(xml: string): boolean[] {
  const formats = new Map<number, string>();
  const looks: boolean[] = [];
  let inside = '';
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'cellXfs') inside = name;
      if (name === 'numFmt')
        formats.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
      if (name === 'xf' && inside === 'cellXfs') {
        const id = Number(attribute(attributes, 'numFmtId') ?? 0);
        const format = formats.get(id);
        looks.push(format === undefined ? isBuiltInDay(id) : isDayFormat(format));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inside = '';
    },
    text: () => undefined,
  });
  return looks;
}

function readTexts(xml: string): string[] {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  // Readings of Asian words stand in <rPh> beside the text.
  let reading = 0;
  readXml(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') reading += 1;
      if (name === 't') isText = reading === 0;
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name === 'rPh') reading -= 1;
      if (name === 'si') texts.push(text);
    },
    text: (part) => {
      if (isText) text += part;
    },
  });
  return texts;
}

/** `../worksheets/a.xml` and `/xl/worksheets/a.xml` as the name of a part. */
const partOf = (target: string): string => {
  const names = target.startsWith('/') ? [] : ['xl'];
  for (const name of target.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '') names.push(name);
  }
  return names.join('/');
};

function readTargets(xml: string): Map<string, string> {
  const targets = new Map<string, string>();
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'Relationship')
        targets.set(attribute(attributes, 'Id') ?? '', partOf(attribute(attributes, 'Target') ?? ''));
    },
    close: () => undefined,
    text: () => undefined,
  });
  return targets;
}

export async function readBook(parts: Parts): Promise<XlsxBook> {
  const targets = readTargets(await parts.text('xl/_rels/workbook.xml.rels'));
  const sheets: { name: string; part: string }[] = [];
  let shift = 0;
  readXml(await parts.text('xl/workbook.xml'), {
    open: (name, attributes) => {
      if (name === 'workbookPr' && /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '')) shift = SHIFT_OF_1904;
      if (name === 'sheet' && (attribute(attributes, 'state') ?? 'visible') === 'visible')
        sheets.push({
          name: attribute(attributes, 'name') ?? '',
          part: targets.get(attribute(attributes, 'id') ?? '') ?? '',
        });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return {
    sheets: sheets.filter(({ part }) => parts.names.has(part.toLowerCase())),
    texts: readTexts(await parts.text('xl/sharedStrings.xml')),
    isDay: readLooks(await parts.text('xl/styles.xml')),
    shift,
  };
}
