// What the declaration of a column asks of a text and parsing lets pass: formats, lengths, dangling codes, forbidden data (V-16, V-24).
import type { Category } from '../../domain/pair/form.ts';
import { isChildCategory } from '../../domain/person/age.ts';
import { forbiddenText } from '../../domain/person/forbiddenText.ts';
import type { Problem } from '../../domain/problem.ts';
import { isInn } from '../../domain/register/inn.ts';
import type { Column, Columns, RowOf } from '../column.ts';
import { columnsIn } from '../layout.ts';
import type { Table } from './table.ts';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/u;
/** Ten or eleven digits with the usual signs between them. */
const PHONE = /^\+?[\d\s()-]{10,20}$/u;

const FORMATS = {
  inn: { code: 'inn_wrong', fits: isInn },
  email: { code: 'email_wrong', fits: (text: string) => EMAIL.test(text) },
  phone: { code: 'phone_wrong', fits: (text: string) => PHONE.test(text) },
} as const;

/** What is wrong with one text by its column: `checkCells` without the place and the references. */
export const textProblems = (column: Column, text: string, isOfChild: boolean): Problem[] => {
  if (text === '') return [];
  const data = { title: column.title };
  const problems: Problem[] = [];
  if ('format' in column && column.format) {
    const { code, fits } = FORMATS[column.format];
    if (!fits(text)) problems.push({ code, data });
    return problems;
  }
  if ('maxLength' in column && column.maxLength !== undefined && text.length > column.maxLength)
    problems.push({ code: 'cell_too_long', data: { ...data, max: column.maxLength }, level: 'warning' });
  const forbidden = column.system ? null : forbiddenText(text);
  // The telephone of an adult is ordinary personal data; that of a child is not kept.
  if (forbidden !== null && (forbidden !== 'phone' || isOfChild))
    problems.push({ code: `forbidden_${forbidden}`, data });
  return problems;
};

/** Codes of the rows of a sheet, for references; a table that is not there has none. */
export type IdsOf = (sheetKey: string) => ReadonlySet<string> | null;

const referenceProblems = (column: Column, text: string, idsOf: IdsOf): Problem[] => {
  if (!column.refersTo || text === '') return [];
  const targets = column.refersTo.map(idsOf);
  // A sheet that was not read cannot be judged by.
  if (targets.includes(null) || targets.some((ids) => ids?.has(text))) return [];
  return [{ code: 'reference_unknown', data: { title: column.title, code: text } }];
};

/** A cell that whoever answers so in another column has to fill, as the form asks of him: the subject of a «учитель». */
const branchProblems = (column: Column, text: string, { schema, layout }: Table, record: RowOf<Columns>): Problem[] => {
  const branch = column.form?.branch;
  if (branch === undefined || text !== '' || record['mergedInto'] || layout.off.has(`${schema.key}.${branch.of}`))
    return [];
  if (String(record[branch.of] ?? '').toLowerCase() !== branch.answer) return [];
  const data = { title: column.title, of: schema.columns[branch.of]?.title ?? '', answer: branch.answer };
  return [{ code: 'branch_cell_empty', data, level: 'warning' }];
};

/** True for columns whose cells are free text. */
export const isText = (column: Column): boolean =>
  column.kind === 'text' || column.kind === 'longText' || column.kind === 'url';

/**
 * Problems of a table's texts, each with its place. Codes: inn_wrong (V-16), email_wrong, phone_wrong, cell_too_long
 * (warning), branch_cell_empty (warning), reference_unknown, forbidden_document, forbidden_snils, forbidden_phone (V-24).
 */
export const checkCells = <Cs extends Columns>(table: Table<Cs>, idsOf: IdsOf): Problem[] => {
  const judged = table as unknown as Table;
  const texts = columnsIn(table.schema, table.layout).flatMap((key) => {
    const column = table.schema.columns[key] as Column;
    return isText(column) && table.header.indexOf[key] !== undefined ? [{ key, column }] : [];
  });
  return table.rows.flatMap(({ rowNumber, record }) => {
    const isOfChild = isChildCategory({ category: record['category'] as Category });
    return texts.flatMap(({ key, column }) => {
      const text = String(record[key] ?? '');
      return [
        ...textProblems(column, text, isOfChild),
        ...branchProblems(column, text, judged, record),
        ...referenceProblems(column, text, idsOf),
      ].map((problem) => ({
        ...problem,
        place: { sheet: table.schema.title, rowNumber, column: key },
      }));
    });
  });
};
