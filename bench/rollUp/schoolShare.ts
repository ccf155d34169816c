// What a school itself pays for its report: the whole register counted by «Сдать квартал», by the rows of people.
import type { Workspace } from '../../local/contract.ts';
import { type Cost, costOf, exponent } from '../kit/cost.ts';
import { BUNDLE, inCopy } from '../kit/folders.ts';
import { overSizes } from '../kit/growingSchool.ts';
import { endThreads, inMegabytes } from '../kit/memory.ts';
import { QUARTER, run } from '../kit/municipality.ts';
import { code, pairRows, type Row } from '../kit/pairRows.ts';
import { COST_TITLES, costCells, heading, table } from '../kit/print.ts';

/** A pair is two people. */
const PEOPLE_A_PAIR = 2;
const ORDER = 'ПРК-0001';

const consent = (personId: string, kind: string, signer: string): Row => [
  'Согласия',
  { 'Код записи': personId, 'Вид согласия': kind, 'Кто подписал': signer, 'Дата согласия': '10.09.2025' },
];

/** A pair that counts: begun, approved by a signed order, with the consents of both. */
const countedRows = (number: number): readonly Row[] => [
  ...pairRows(number, {}).map(
    ([tab, row]): Row => (tab === 'Пары' ? [tab, { ...row, Приказ: ORDER, Состояние: 'действует' }] : [tab, row]),
  ),
  consent(code('НСТ', number), 'на работу наставником', 'сам участник'),
  consent(code('НСТ', number), 'на обработку персональных данных', 'сам участник'),
  consent(code('НСМ', number), 'на участие в программе', 'законный представитель'),
  consent(code('НСМ', number), 'на обработку персональных данных', 'законный представитель'),
];

const SIGNED = {
  'Код приказа': ORDER,
  'Вид приказа': 'о закреплении пар (групп)',
  Номер: '12',
  Дата: '12.09.2025',
  Состояние: 'подписан',
};

const submit = (dir: string, school: string, pairs: number): Promise<Cost> =>
  inCopy(dir, BUNDLE, async (workspace) => {
    const execution = await run(workspace, school, 'rpcSubmitQuarter', { period: QUARTER.period });
    const report = workspace.sheets(school).find(({ title }) => title === 'Отправка')?.rows ?? [];
    const at = (report[0] ?? []).findIndex(({ text }) => text === 'Пар');
    const counted = report.at(-1)?.[at]?.value;
    if (counted !== pairs) throw new Error(`${counted} of ${pairs} pairs counted`);
    return costOf([execution]);
  });

export const benchSchoolShare = async (sizes: readonly number[]): Promise<void> => {
  heading(
    '«Сдать квартал» in one school, by its rows of people: the part of the work that each school does for itself',
  );
  const begin = async (workspace: Workspace, school: string) => workspace.typeRows(school, 'Приказы', [SIGNED]);
  const lastOf = (rows: number): number => Math.floor(rows / PEOPLE_A_PAIR);
  const lines = await overSizes({ sizes, rowsOf: countedRows, lastOf, begin }, async (dir, school, rows) => {
    await endThreads();
    return { rows, cost: await submit(dir, school, lastOf(rows)) };
  });
  table(
    ['rows', ...COST_TITLES, 'heap MB'],
    lines.map(({ rows, cost }) => [String(rows), ...costCells(cost), String(inMegabytes(cost.heapBytes))]),
  );
  const growth = exponent(lines.map(({ rows, cost }) => [rows, cost.seconds.mid] as const));
  console.log(`\ngrowth exponent of the seconds (mid): ${growth.toFixed(2)}`);
};
