// Which rows of a register are offered for merging, and which only as possible.
import { describe, expect, test } from '@jest/globals';
import { findDuplicates } from '../../src/domain/person/duplicates.ts';
import { aMentee } from './rows.ts';

const one = { id: 'НСМ-0001', birthDate: '2012-05-05' };
const other = { id: 'НСМ-0002', birthDate: '2012-05-05' };

describe('two rows', () => {
  test.each([
    { rows: [one, other], found: ['НСМ-0001 < НСМ-0002 certain'], why: 'same name and birth date' },
    { rows: [other, one], found: ['НСМ-0001 < НСМ-0002 certain'], why: 'the older row stays, whatever the order' },
    {
      rows: [one, { ...other, lastName: 'РУЧЬЕВА ' }],
      found: ['НСМ-0001 < НСМ-0002 certain'],
      why: 'written otherwise',
    },
    { rows: [one, { ...other, birthDate: '2012-05-06' }], found: [], why: 'namesakes' },
    { rows: [one, { ...other, birthDate: null }], found: ['НСМ-0001 < НСМ-0002 possible'], why: 'a date is missing' },
    {
      rows: [
        { ...one, birthDate: null },
        { ...other, birthDate: null },
      ],
      found: ['НСМ-0001 < НСМ-0002 possible'],
      why: 'both are missing',
    },
    { rows: [one, { ...other, firstName: 'Анна' }], found: [], why: 'sisters' },
    { rows: [one, { ...other, erasedOn: '2026-01-01' }], found: [], why: 'destroyed data' },
    {
      rows: [one, other, { ...other, id: 'НСМ-0003' }],
      found: ['НСМ-0001 < НСМ-0002 certain', 'НСМ-0001 < НСМ-0003 certain'],
      why: 'three rows are merged into the oldest',
    },
    {
      rows: [
        { ...one, code: 'К-17' },
        { ...other, code: 'к-17', birthDate: null },
      ],
      found: ['НСМ-0001 < НСМ-0002 certain'],
      why: 'one code in the codes mode',
    },
    { rows: [one, { ...other, id: '' }], found: [], why: 'a row without an id waits for one' },
  ])('$why', ({ rows, found }) => {
    expect(
      findDuplicates(rows.map((row) => aMentee(row))).map(
        ({ keptId, droppedId, certain }) => `${keptId} < ${droppedId} ${certain ? 'certain' : 'possible'}`,
      ),
    ).toEqual(found);
  });
});
