// Codes of rows in one cell of «Документы».
import { describe, expect, test } from '@jest/globals';
import { aboutOf, idsOf, isSameAbout } from '../../src/application/documents/idsOf.ts';

describe('codes in a cell', () => {
  test.each([
    { ids: [], about: '', why: 'a document of the organisation' },
    { ids: ['ПАР-0001'], about: 'ПАР-0001', why: 'one row' },
    { ids: ['ПАР-0001', 'ПАР-0002', 'ПАР-10000'], about: 'ПАР-0001, …0002, …10000', why: 'what repeats is left out' },
    { ids: ['НСТ-1', 'НСМ-1', 'НСМ-2'], about: 'НСТ-1, НСМ-1, …2', why: 'another beginning is written' },
    { ids: ['НСМ-К-1', 'НСМ-1', 'НСМ-2'], about: 'НСМ-К-1, НСМ-1, …2', why: 'the last dash counts' },
    { ids: ['2', '3'], about: '2, 3', why: 'codes without a dash' },
  ])('$about: $why', ({ ids, about }) => {
    expect(aboutOf(ids)).toBe(about);
    expect(idsOf(about)).toEqual(ids);
  });

  test('five thousand of them fit in a cell, which holds 50 000 characters', () => {
    const ids = Array.from({ length: 5000 }, (_, index) => `ПАР-${String(index + 1).padStart(6, '0')}`);
    expect(aboutOf(ids).length).toBeLessThan(50_000);
    expect(idsOf(aboutOf(ids))).toEqual(ids);
  });

  test.each([
    { one: 'ПАР-1, ПАР-2', other: 'ПАР-1, …2', same: true, why: 'written in full by an earlier program' },
    { one: 'ПАР-1, …2', other: 'ПАР-1, …3', same: false, why: 'another row' },
    { one: 'ПАР-1, …2', other: 'ПАР-2, …1', same: false, why: 'another order is another document' },
  ])('$one and $other: $why', ({ one, other, same }) => {
    expect(isSameAbout(one, other)).toBe(same);
  });
});
