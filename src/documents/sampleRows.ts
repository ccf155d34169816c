// Made-up rows of the sheets that papers quote, worked out from the columns, for the list of tags and the check of templates.
import { ORDER_TYPES } from '../domain/order/order.ts';
import type { Column } from '../schema/column.ts';
import { isFormColumn } from '../schema/derive/typedForms.ts';
import type { SheetSchema } from '../schema/sheet.ts';

/** What no row of a running programme has: it would leave out of papers what they are about. */
const ENDED: ReadonlySet<string> = new Set([
  'appointedTo',
  'leftOn',
  'terminatedOn',
  'terminationReason',
  'replacesPairId',
  'mergedInto',
  'erasedOn',
]);

/** Values by the key of the column, or by sheet and column. */
const VALUES: Readonly<Record<string, unknown>> = {
  code: 'У-001',
  lastName: 'Петрова',
  firstName: 'Анна',
  patronymic: 'Сергеевна',
  'mentees.lastName': 'Иванов',
  'mentees.firstName': 'Илья',
  'mentees.patronymic': 'Петрович',
  'mentors.category': 'pedagog',
  'mentees.category': 'pupil',
  birthDate: '1985-04-12',
  'mentees.birthDate': '2012-06-01',
  'mentees.position': '7 «А» класс',
  fullName: 'Муниципальное бюджетное общеобразовательное учреждение «Школа № 101»',
  shortName: 'МБОУ «Школа № 101»',
  headPosition: 'директор',
  headFio: 'Рябинина Ольга Львовна',
  name: 'Общество с ограниченной ответственностью «Завод»',
  period: '2025-Q4',
  number: '12',
  endDate: '2026-05-29',
  agreementTo: '2026-05-29',
  'mentors.status': 'active',
  'pairs.status': 'active',
  'orders.status': 'signed',
};

const DAY = '2025-09-15';
const NUMBER = 3;

/** `prefixes` are the prefixes of row codes by the key of the sheet. */
export function sampleRows(
  schema: SheetSchema,
  prefixes: ReadonlyMap<string, string>,
): readonly Readonly<Record<string, unknown>>[] {
  const code = (sheet: string): string => `${prefixes.get(sheet) ?? ''}-0001`;
  const cellValue = (key: string, column: Column): unknown => {
    if (ENDED.has(key) || isFormColumn(key)) return null;
    const given = VALUES[`${schema.key}.${key}`] ?? VALUES[key];
    if (given !== undefined) return given;
    if (key === 'id' && schema.idPrefix !== undefined) return code(schema.key);
    if (column.refersTo !== undefined) return code(column.refersTo[0] ?? '');
    return ofKind(column);
  };
  const row = Object.fromEntries(Object.entries(schema.columns).map(([key, column]) => [key, cellValue(key, column)]));
  if (schema.key === 'orders')
    return ORDER_TYPES.map((type, at) => ({ ...row, id: `${prefixes.get('orders')}-000${at + 1}`, type }));
  if (schema.key !== 'members') return [row];
  return [
    { ...row, role: 'mentor', personId: code('mentors') },
    { ...row, role: 'mentee', personId: code('mentees') },
  ];
}

function ofKind(column: Column): unknown {
  switch (column.kind) {
    case 'day':
      return DAY;
    case 'integer':
    case 'number':
      return 'min' in column ? Math.max(NUMBER, column.min ?? NUMBER) : NUMBER;
    case 'flag':
      return true;
    case 'choice':
      return Object.keys(column.names)[0];
    case 'choices':
      return Object.keys(column.names).slice(0, 2);
    case 'list':
      return [column.title];
    case 'tally':
      return Object.fromEntries(Object.keys(column.names).map((code) => [code, NUMBER]));
    default:
      return textOf(column);
  }
}

function textOf(column: Extract<Column, { kind: 'text' | 'longText' | 'url' }>): string {
  if (column.kind === 'url') return 'https://school101.example';
  if (column.format !== undefined) {
    return { inn: '0000000018', email: 'school101@example.org', phone: '8 (30000) 0-01-01' }[column.format];
  }
  const declined = {
    name: 'Петрова Анна Сергеевна',
    title: 'учитель математики',
    organisation: 'Управление образования',
  };
  return column.grammar === undefined ? column.title : declined[column.grammar];
}
