// Section «Качество» of the municipality's analytical report: the operational metrics as they were rolled up last, and what questionnaires tell of satisfaction.
import type { OperationalGroup, OperationalId } from '../../../domain/operational/operational.ts';
import type { Report } from '../../../domain/report/report.ts';
import type { RowOfSheet } from '../../../schema/sheet.ts';
import { operationalSheet } from '../../../schema/sheets/operational.ts';
import type { rollUpSheet } from '../../../schema/sheets/report.ts';
import type { TagRecord } from '../../tags/value.ts';
import type { PaperFacts } from '../facts.ts';
import { shownCount, shownDays, shownShare } from './reportCells.ts';

type MetricRow = RowOfSheet<typeof operationalSheet>;
type RollUpRow = RowOfSheet<typeof rollUpSheet>;

/** Types, forms and kinds stand in the section of coverage; here are the parts that tell how well it goes. */
const SHOWN_GROUPS: readonly (OperationalGroup | null)[] = ['total', 'programme_status', 'plan'];

/** Means: their numerator is a sum of shares or of points and would read like a count. */
const MEANS: readonly OperationalId[] = ['OP-10', 'OP-12'];

const isMean = (id: string): boolean => MEANS.some((one) => one === id);

const metricTags = (rows: readonly MetricRow[]): TagRecord[] =>
  rows
    .filter(({ by }) => SHOWN_GROUPS.includes(by))
    .map((row) => ({
      код: row.by === 'total' ? row.id : '',
      показатель: row.by === 'total' ? row.name : `в том числе: ${row.groupName}`,
      значение: row.value,
      'из чего': row.denominator === null || isMean(row.id) ? '' : `${shownCount(row.numerator)} из ${row.denominator}`,
      полнота: row.expected === 0 ? '' : `${shownCount(row.reported)} из ${shownCount(row.expected)}`,
      дата: shownDays([row.asOf]),
    }));

interface Asked {
  readonly who: string;
  readonly answers: keyof Report & keyof RollUpRow;
  readonly satisfied: keyof Report & keyof RollUpRow;
  readonly asked: keyof Report & keyof RollUpRow;
}

const ASKED: readonly Asked[] = [
  { who: 'наставляемые', answers: 'menteeAnswers', satisfied: 'menteesSatisfied', asked: 'menteesAsked' },
  { who: 'наставники', answers: 'mentorAnswers', satisfied: 'mentorsSatisfied', asked: 'mentorsAsked' },
];

/** Of organisations that know how many have answered; nobody who knows, no line. */
const satisfactionTags = (rows: readonly RollUpRow[]): TagRecord[] =>
  ASKED.flatMap(({ who, answers, satisfied, asked }) => {
    const knowing = rows.filter((row) => row[answers] !== null && row[satisfied] !== null);
    const sumOf = (key: Asked['answers']): number => knowing.reduce((sum, row) => sum + Number(row[key] ?? 0), 0);
    if (knowing.length === 0) return [];
    return [
      {
        кто: who,
        спрошено: sumOf(asked),
        ответов: sumOf(answers),
        удовлетворены: sumOf(satisfied),
        доля: shownShare(sumOf(satisfied), sumOf(answers)),
        известно: knowing.length,
        всего: rows.length,
        дата: shownDays(knowing.map(({ asOf }) => asOf)),
      },
    ];
  });

/** `rows` are those of «Свод по ОО» without its sums. */
export const municipalQuality = (
  facts: PaperFacts,
  rows: readonly RollUpRow[],
): { readonly 'ход программы': TagRecord[]; readonly удовлетворённость: TagRecord[] } => ({
  'ход программы': metricTags(facts.rows(operationalSheet)),
  удовлетворённость: satisfactionTags(rows),
});
