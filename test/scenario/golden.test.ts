// The golden example of the domain reference §6.7 through the built bundle: typed, submitted, rolled up, read back.
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import type { ProofView } from '../../src/rpc/views/indicators.ts';
import { GOLDEN_ANSWERS, GOLDEN_MOMENT } from '../kit/golden.ts';
import { shuffle } from '../kit/shuffle.ts';
import { ask, finishJob } from './kit/asking.ts';
import { rowsOf, typeInto } from './kit/cells.ts';
import { type GoldenTyping, typeGolden } from './kit/goldenRows.ts';
import { INDICATOR_STATES, TABS } from './kit/names.ts';
import { cleanUp, newWorkspace } from './kit/workspaces.ts';

afterAll(cleanUp);

interface Shown {
  readonly id: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: string;
  readonly state: string;
  readonly target: string;
  readonly notes: readonly string[];
}

const { period } = GOLDEN_MOMENT;
const cell = (value: number | null): string => (value === null ? '' : String(value));

const inPercent = (id: string, value: number, digits: number): string =>
  id === 'ART-06' ? String(value) : `${value.toFixed(digits).replace('.', ',')}\u00a0%`;

/** The answers of §6.7 as the sidebar shows them. */
const EXPECTED = GOLDEN_ANSWERS.map((answer) => ({
  id: answer.id,
  numerator: answer.numerator,
  denominator: answer.denominator,
  value: answer.shown === null ? '—' : inPercent(answer.id, answer.shown, 1),
  state: answer.state,
  target: inPercent(answer.id, answer.target, 0),
  superseded: answer.supersededBy,
}));

const rollUpOf = async (workspace: Workspace, typing: GoldenTyping) => {
  const { bookId, submitting } = await typeGolden(workspace, typing);
  for (const schoolBook of submitting) await ask(workspace, schoolBook, 'rpcSubmitQuarter', { period });
  await ask(workspace, bookId, 'rpcStartRollUp', GOLDEN_MOMENT);
  await finishJob(workspace, bookId);
  return bookId;
};

/** Values come to the sidebar out of «Снимки», where a no-break space is read as a space. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const SUPERSEDED = /действует (ART-\d\d)/u;

describe.each([
  { why: 'as the reference lists them', order: <Row>(rows: readonly Row[]) => rows, columnsMoved: false },
  {
    why: 'the same rows typed in another order',
    order: <Row>(rows: readonly Row[]) => shuffle(rows, 7),
    columnsMoved: false,
  },
  { why: 'columns of every sheet moved', order: <Row>(rows: readonly Row[]) => shuffle(rows, 42), columnsMoved: true },
])('the golden example, $why', ({ order, columnsMoved }) => {
  const workspace = newWorkspace();
  let bookId = '';
  let shown: readonly Shown[] = [];

  test('is rolled up', async () => {
    bookId = await rollUpOf(workspace, { order, columnsMoved });
    const { asOf, version, rows } = await ask<{ asOf: string; version: number; rows: Shown[] }>(
      workspace,
      bookId,
      'rpcGetIndicators',
      { period },
    );
    expect([asOf, version]).toEqual([GOLDEN_MOMENT.asOf, 1]);
    shown = rows;
    expect(shown.map(({ id }) => id)).toEqual(EXPECTED.map(({ id }) => id));
  });

  test.each(EXPECTED)('$id is $numerator of $denominator in the sidebar', ({ superseded, ...answer }) => {
    const row = shown.find(({ id }) => id === answer.id);
    expect(row).toMatchObject({ ...answer, value: plain(answer.value), target: plain(answer.target) });
    expect(SUPERSEDED.exec(row?.notes.join('\n') ?? '')?.[1] ?? '').toBe(superseded);
  });

  test.each(EXPECTED)('$id is $numerator of $denominator in «Показатели»', (answer) => {
    const row = rowsOf(workspace, bookId, TABS.indicators).find((line) => line['Код'] === answer.id);
    expect(row).toMatchObject({
      Квартал: period,
      Значение: answer.value,
      Числитель: cell(answer.numerator),
      Знаменатель: cell(answer.denominator),
      Состояние: INDICATOR_STATES[answer.state],
      Цель: answer.target,
    });
  });

  test('the school that never submitted and the closed one are told apart', () => {
    const states = rowsOf(workspace, bookId, TABS.rollUp).map((row) => [row['Код ОО'], row['Отчёт']]);
    expect(states).toEqual([
      ['ОО-0001', 'сдан'],
      ['ОО-0002', 'не сдан'],
      ['ОО-0003', 'сдан'],
      ['ОО-0004', 'сдан'],
      ['ОО-0005', 'не сдан'],
      ['ИТОГО', ''],
    ]);
  });

  test('every number has its proof, and the parts add up to it', async () => {
    for (const { id, numerator, denominator } of EXPECTED) {
      const proof = await ask<ProofView>(workspace, bookId, 'rpcGetProof', { period, id });
      expect(proof).toMatchObject({ id, numerator, denominator, intact: true });
      expect(proof.rule).not.toBe('');
      const parts = proof.parts.map(({ numerator: part }) => part);
      // A protected group, a count of events, a person in two organisations: the sum is not the number.
      if (numerator !== null && !['ART-05', 'ART-06', 'ART-10'].includes(id) && !parts.includes('hidden'))
        expect(parts.reduce<number>((sum, part) => sum + Number(part ?? 0), 0)).toBe(numerator);
    }
  });

  test('a proof names constants, rows left out and protected groups', async () => {
    const proof = (id: string) => ask<ProofView>(workspace, bookId, 'rpcGetProof', { period, id });
    const children = await proof('ART-02');
    expect(children.constants.map(({ value }) => value).reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBe(40);
    expect(children.leftOut).toContainEqual({ reason: 'возраст неизвестен', count: 1 });
    expect(children.parts.map(({ name, numerator }) => [name === '', numerator])).toContainEqual([false, null]);
    const { parts } = await proof('ART-12');
    expect(parts.every(({ numerator }) => numerator === 'hidden' || numerator === null)).toBe(true);
  });

  test('the notes of a proof call an organisation by its name, with its code', async () => {
    const { notes, parts } = await ask<ProofView>(workspace, bookId, 'rpcGetProof', { period, id: 'ART-02' });
    const { name } = parts.find(({ orgId }) => orgId === 'ОО-0002') ?? { name: '' };
    expect(name).not.toBe('');
    expect(notes.join('\n')).toContain(`${name} (ОО-0002)`);
    const frozen = rowsOf(workspace, bookId, TABS.snapshots).find((row) => row['Код'] === 'ART-02');
    expect(frozen?.['Пояснение']).toMatch(/: ОО-0002/u);
  });

  test('a snapshot changed by hand is not as it was frozen', async () => {
    typeInto(workspace, bookId, TABS.snapshots, ['Код', 'ART-02'], { Числитель: '6' });
    expect(await ask<ProofView>(workspace, bookId, 'rpcGetProof', { period, id: 'ART-03' })).toMatchObject({
      intact: false,
    });
  });
});
