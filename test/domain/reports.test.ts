// Versions of reports, their sums, and the table of 47 kindergartens typed as rows of numbers.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { latestReports } from '../../src/domain/report/latestReports.ts';
import { rollUpTotals } from '../../src/domain/report/rollUpTotals.ts';
import { compute, define } from './compute.ts';
import { anOrganisation, aReport, aTypedReport } from './rows.ts';

describe('versions', () => {
  test('the highest version holds, whatever the order; quarters and organisations stay apart', () => {
    const reports = [
      aReport({ version: 1, mentors: 1 }),
      aReport({ version: 10, mentors: 10 }),
      aReport({ version: 2, mentors: 2 }),
      aReport({ version: 1, period: '2025-Q3' }),
      aReport({ version: 1, orgId: 'O2' }),
    ];
    for (const order of [reports, [...reports].reverse()])
      expect(latestReports(order).map(({ orgId, period, version }) => [orgId, period, version])).toEqual([
        ['O1', '2025-Q3', 1],
        ['O1', '2025-Q4', 10],
        ['O2', '2025-Q4', 1],
      ]);
  });

  test('two rows of one version: the later submission, and for the same minute always the same one', () => {
    const early = aReport({ submittedAt: '2026-01-10T10:00:00', mentors: 9 });
    const late = aReport({ submittedAt: '2026-01-10T11:00:00', mentors: 1 });
    expect(latestReports([late, early])[0]?.mentors).toBe(1);
    const twins = [aReport({ mentors: 1 }), aReport({ mentors: 2 })];
    expect(latestReports(twins)).toEqual(latestReports([...twins].reverse()));
  });
});

describe('totals', () => {
  test('what is not known is not zero', () => {
    const totals = rollUpTotals([aReport({ mentors: 3, pairs: 2 }), aTypedReport({ mentors: 4 }), aTypedReport()]);
    expect(totals.mentors).toEqual({ sum: 7, known: 2, total: 3 });
    expect(totals.pairs).toEqual({ sum: 2, known: 1, total: 3 });
    expect(rollUpTotals([aTypedReport()]).mentees).toEqual({ sum: null, known: 0, total: 1 });
    expect(rollUpTotals([]).mentors).toEqual({ sum: null, known: 0, total: 0 });
  });
});

const kindergartens: { name: string; legalForm: string; number: number; mentors: number }[] = JSON.parse(
  readFileSync(new URL('../kit/kindergartens.json', import.meta.url), 'utf8'),
);

describe('the 47 kindergartens of Novokuznetsk', () => {
  const organisations = kindergartens.map((_, index) =>
    anOrganisation({ id: `D${index}`, orgType: 'dou', source: 'typed' }),
  );
  const reports = kindergartens.map(({ mentors }, index) => aTypedReport({ orgId: `D${index}`, mentors }));

  test('total 74 mentors', () => {
    expect(rollUpTotals(reports).mentors).toEqual({ sum: 74, known: 47, total: 47 });
  });

  test.each([
    { legalForm: 'МБ ДОУ', organisations: 40, mentors: 63 },
    { legalForm: 'МА ДОУ', organisations: 3, mentors: 7 },
    { legalForm: 'МК ДОУ', organisations: 4, mentors: 4 },
  ])('$legalForm: $organisations with $mentors', ({ legalForm, ...expected }) => {
    const own = reports.filter((_, index) => kindergartens[index]?.legalForm === legalForm);
    expect({ organisations: own.length, mentors: rollUpTotals(own).mentors.sum }).toEqual(expected);
  });

  test('each of them runs a programme', () => {
    expect(
      compute(define('M_ORG_RUNNING', { targets: [{ fromYear: 2021, value: 100 }] }), { organisations, reports }),
    ).toMatchObject({
      numerator: 47,
      denominator: 47,
      state: 'achieved',
    });
  });
});
