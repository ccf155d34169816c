// What the declarations of columns find in texts that parsing lets pass.
import { describe, expect, test } from '@jest/globals';
import { checkCells } from '../../src/schema/derive/checkCells.ts';
import { emptyTable, readTable } from '../../src/schema/derive/table.ts';
import { fullLayout } from '../../src/schema/layout.ts';
import type { SheetSchema } from '../../src/schema/sheet.ts';
import { partnersSheet } from '../../src/schema/sheets/organisation.ts';
import { membersSheet, ordersSheet } from '../../src/schema/sheets/pairs.ts';
import { menteesSheet, mentorsSheet } from '../../src/schema/sheets/people.ts';

const LAYOUT = fullLayout('names');
const IDS: Readonly<Record<string, ReadonlySet<string>>> = {
  mentors: new Set(['НСТ-0001']),
  mentees: new Set(['НСМ-0001']),
  pairs: new Set(['ПАР-0001']),
};

const found = (schema: SheetSchema, cells: Readonly<Record<string, string>>) => {
  const header = Object.keys(emptyTable(schema, LAYOUT).header.indexOf);
  const titles = header.map((key) => schema.columns[key]?.title ?? '');
  const row = header.map((key) => cells[key] ?? '');
  return checkCells(readTable(schema, [titles, row], LAYOUT), (key) => IDS[key] ?? null);
};

describe('a cell', () => {
  test.each([
    { schema: partnersSheet, key: 'inn', text: '0000000018', code: null, why: 'a right ИНН' },
    { schema: partnersSheet, key: 'inn', text: '0000000019', code: 'inn_wrong', why: 'V-16: a wrong control digit' },
    {
      schema: mentorsSheet,
      key: 'employerInn',
      text: '12',
      code: 'inn_wrong',
      why: 'V-16: wherever an ИНН is asked for',
    },
    { schema: mentorsSheet, key: 'email', text: 'vera@example.org', code: null, why: 'an address' },
    { schema: mentorsSheet, key: 'email', text: 'vera@example', code: 'email_wrong', why: 'no domain' },
    { schema: mentorsSheet, key: 'phone', text: '+7 (000) 000-00-01', code: null, why: 'a telephone in its column' },
    {
      schema: mentorsSheet,
      key: 'competences',
      text: 'я'.repeat(501),
      code: 'cell_too_long',
      why: 'longer than agreed',
    },
    { schema: mentorsSheet, key: 'competences', text: 'паспорт 0000 000000', code: 'forbidden_document', why: 'V-24' },
    {
      schema: mentorsSheet,
      key: 'partnerId',
      text: 'ПРТ-0009',
      code: null,
      why: 'a sheet that was not read is no judge',
    },
    { schema: ordersSheet, key: 'number', text: '12/1', code: null, why: 'V-24: a number of an order is no passport' },
    {
      schema: membersSheet,
      key: 'personId',
      text: 'НСМ-0001',
      code: null,
      why: 'a code of the second sheet it may name',
    },
    { schema: membersSheet, key: 'personId', text: 'НСМ-0009', code: 'reference_unknown', why: 'nobody has this code' },
    {
      schema: membersSheet,
      key: 'pairId',
      text: 'НСТ-0001',
      code: 'reference_unknown',
      why: 'a code of another sheet',
    },
  ])('$key «$text»: $code, $why', ({ schema, key, text, code }) => {
    const problems = found(schema as SheetSchema, { [key]: text });
    expect(problems.map((problem) => problem.code)).toEqual(code === null ? [] : [code]);
    for (const { place } of problems) expect(place).toEqual({ sheet: schema.title, rowNumber: 2, column: key });
  });

  test('V-24: the telephone of a child is not kept, that of an adult is', () => {
    const request = 'звонить 8 900 000-00-01';
    expect(found(menteesSheet, { category: 'обучающийся', request })).toMatchObject([{ code: 'forbidden_phone' }]);
    expect(found(menteesSheet, { category: 'педагогический работник', request })).toEqual([]);
  });
});

describe('a teacher has a subject', () => {
  test.each([
    { cells: { position: 'учитель' }, codes: ['branch_cell_empty'], why: 'the form asks for it too' },
    { cells: { position: 'Учитель' }, codes: ['branch_cell_empty'], why: 'typed with a capital letter' },
    { cells: { position: 'учитель', subject: 'физика' }, codes: [], why: 'it is there' },
    { cells: { position: 'учитель-логопед' }, codes: [], why: 'a speech therapist teaches no subject' },
    { cells: { position: '' }, codes: [], why: 'nobody has said what he is' },
    { cells: { position: 'учитель', mergedInto: 'НСТ-0001' }, codes: [], why: 'the row lives on in another' },
  ])('$cells: $why', ({ cells, codes }) => {
    for (const schema of [mentorsSheet, menteesSheet] as SheetSchema[]) {
      const problems = found(schema, cells).filter(({ code }) => code !== 'reference_unknown');
      expect(problems).toMatchObject(codes.map((code) => ({ code, level: 'warning', place: { column: 'subject' } })));
      expect(problems).toHaveLength(codes.length);
    }
  });

  test.each([
    { off: 'mentors.subject', why: 'the profile keeps no subjects' },
    { off: 'mentors.position', why: 'the profile keeps no positions' },
  ])('unless $why', ({ off }) => {
    const layout = { ...LAYOUT, off: new Set([off]) };
    const columns = mentorsSheet.columns;
    const table = readTable(
      mentorsSheet,
      [
        [columns.position.title, columns.subject.title],
        ['учитель', ''],
      ],
      layout,
    );
    expect(checkCells(table, () => null)).toEqual([]);
  });
});
