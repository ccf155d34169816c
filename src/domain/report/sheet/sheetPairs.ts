// The pairs of a sheet and the orders they rest on; what became of a pair is told by its days.
import { type Day, earlierOf } from '../../calendar/day.ts';
import { grouped } from '../../grouped.ts';
import type { Order, OrderType } from '../../order/order.ts';
import type { MemberRole, Pair, PairMember } from '../../pair/pair.ts';
import { normaliseName } from '../../person/normaliseName.ts';
import { type PairWork, pairWork } from './sheetActivity.ts';
import type { SheetLine } from './sheetLine.ts';

/** An order as a line names it; signed when it has number and date. */
export const orderOf = (type: OrderType, number: string, date: Day | null): Order => ({
  id: `${type} ${number.trim()} ${date ?? ''}`,
  type,
  number,
  date,
  title: '',
  series: '',
  basedOnId: '',
  signerPosition: '',
  signerFio: '',
  acting: false,
  actingBasis: '',
  status: 'signed',
  documentUrl: '',
  consentsUrl: '',
});

/** The last of the days; null when one of them is open. */
const latest = (days: readonly (Day | null)[]): Day | null =>
  days.includes(null) ? null : ([...days].sort().at(-1) ?? null);
const earliest = (days: readonly (Day | null)[]): Day | null =>
  days.reduce((found, day) => (found === null || day === null ? (found ?? day) : earlierOf(found, day)), null);

/** What became of a pair is told by its days. */
const statusOn = (pair: Pick<Pair, 'startDate' | 'endDate' | 'terminatedOn'>, asOf: Day): Pair['status'] => {
  if (pair.terminatedOn !== null) return 'terminated';
  if (pair.startDate !== null && pair.startDate > asOf) return 'approved';
  return pair.endDate !== null && pair.endDate < asOf ? 'completed' : 'active';
};

const pairOf = (id: string, lines: readonly SheetLine[], asOf: Day): Pair => {
  const [first] = lines as [SheetLine];
  const days = {
    startDate: earliest(lines.map(({ startDate }) => startDate)),
    endDate: latest(lines.map(({ endDate }) => endDate)),
    terminatedOn: latest(lines.map(({ terminatedOn }) => terminatedOn)),
  };
  const hasOrder = first.orderNumber.trim() !== '' || first.orderDate !== null;
  return {
    id,
    form: first.form,
    kinds: first.kinds,
    ...days,
    goal: '',
    orderId: hasOrder ? orderOf('order_approve_pairs', first.orderNumber, first.orderDate).id : '',
    status: statusOn(days, asOf),
  };
};

/** Day on which a mentee of a group left it before it was over. */
const leftOn = (line: SheetLine, pair: Pair): Day | null => {
  const end = earliest([line.endDate, line.terminatedOn]);
  return end === earliest([pair.endDate, pair.terminatedOn]) ? null : end;
};

/** The side of a line that is in the pair as long as the pair is, and the one that comes and goes. */
const membersOf = (pair: Pair, lines: readonly SheetLine[], idIn: IdIn): PairMember[] => {
  const all = lines.flatMap((line): PairMember[] => [
    { pairId: pair.id, personId: idIn('mentor', line), role: 'mentor', joinedOn: null, leftOn: null },
    {
      pairId: pair.id,
      personId: idIn('mentee', line),
      role: 'mentee',
      joinedOn: line.startDate === pair.startDate ? null : line.startDate,
      leftOn: leftOn(line, pair),
    },
  ]);
  return [...grouped(all, ({ role, personId }) => `${role} ${personId}`).values()].map(
    ([member]) => member as PairMember,
  );
};

/** Code of the person a line names in a role. */
export type IdIn = (role: MemberRole, line: SheetLine) => string;

/** Lines of one group take form, kinds and order from its first. */
export const sheetPairs = (
  lines: readonly SheetLine[],
  asOf: Day,
  idOf: (rowNumber: number) => string,
  idIn: IdIn,
): { readonly pairs: readonly Pair[]; readonly members: readonly PairMember[]; readonly work: PairWork } => {
  const groups = grouped(lines, ({ pairNumber, rowNumber }) =>
    pairNumber.trim() === '' ? `row ${rowNumber}` : `number ${normaliseName(pairNumber)}`,
  );
  const known = [...groups.values()].map((own) => {
    const [first] = own as [SheetLine];
    const pair = pairOf(idOf(first.rowNumber), own, asOf);
    return { pair, members: membersOf(pair, own, idIn), work: pairWork(pair, own) };
  });
  return {
    pairs: known.map(({ pair }) => pair),
    members: known.flatMap(({ members }) => members),
    work: {
      programmes: known.flatMap(({ work }) => work.programmes),
      meetings: known.flatMap(({ work }) => work.meetings),
    },
  };
};
