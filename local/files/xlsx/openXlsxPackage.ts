// What is looked at before an .xlsx is given to the parser: is it a zip at all, how large does it unpack, how far do its lists reach.
import PizZip from 'pizzip';
import { refusal } from '../refusal.ts';

const MAX_FILE_BYTES = 30 * 1024 * 1024;
const MAX_UNPACKED_BYTES = 300 * 1024 * 1024;
/** exceljs keeps one object per cell of a list: a whole column (1 048 576 rows) would take a gigabyte. */
const MAX_LIST_ROW = 5000;

/** The same package with drop-down lists cut at row 5 000. Refuses what is no .xlsx or unpacks to more than 300 MB. */
export function openXlsxPackage(bytes: Uint8Array): ArrayBuffer {
  if (bytes.length > MAX_FILE_BYTES) throw refusal('Файл больше 30 МБ. Разделите его на несколько.');
  // An encrypted .xlsx and an old .xls are both OLE containers.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw refusal('Это книга старого формата .xls или книга с паролем. Сохраните её как .xlsx без пароля.');
  }
  const zip = unzip(bytes);
  if (zip.file('xl/workbook.xml') === null)
    throw refusal('Это не книга .xlsx. Сохраните таблицу в формате «Книга Excel (.xlsx)».');
  for (const file of zip.file(/^xl\/worksheets\/[^/]+\.xml$/)) {
    const xml = file.asText();
    if (!xml.includes('<dataValidation ')) continue;
    zip.file(
      file.name,
      xml.replace(/<dataValidation [^>]*>/g, (tag) => tag.replace(/sqref="([^"]*)"/, cutRows)),
    );
  }
  return zip.generate({ type: 'arraybuffer', compression: 'STORE' });
}

function cutRows(_: string, ranges: string): string {
  const cut = (row: string) => String(Math.min(Number(row), MAX_LIST_ROW));
  return `sqref="${ranges.replace(/\d+/g, cut)}"`;
}

function unzip(bytes: Uint8Array): PizZip {
  let zip: PizZip;
  try {
    zip = new PizZip(Buffer.from(bytes));
  } catch {
    throw refusal('Это не книга .xlsx. Сохраните таблицу в формате «Книга Excel (.xlsx)».');
  }
  const sizes = Object.values(zip.files).map(
    (file) => (file as unknown as { _data?: { uncompressedSize?: number } })._data?.uncompressedSize ?? 0,
  );
  if (sizes.reduce((total, size) => total + size, 0) > MAX_UNPACKED_BYTES)
    throw refusal('Файл распаковывается в слишком большой объём.');
  return zip;
}
