// Curators in papers: those in office, and those whom the order on appointment is made for.
import { isSigned } from '../../domain/order/isSigned.ts';
import { isInOfficeOn } from '../../domain/register/curator.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import { curatorsSheet } from '../../schema/sheets/organisation.ts';
import { rowTags } from '../papers/rowTags.ts';
import { parseName } from '../tags/nameText.ts';
import { PEN, type TagRecord, titleValue } from '../tags/value.ts';
import { CURATOR } from '../templates/phrases.ts';
import type { PaperFacts } from './facts.ts';
import { listTags } from './listTags.ts';

/** A line for the pen where nobody is known. */
const readers = (curators: readonly { readonly fio: string }[]): TagRecord[] =>
  curators.length === 0 ? [{ фио: PEN }] : curators.map(({ fio }) => ({ фио: parseName(fio) }));

/** Whom no order in force has appointed yet; when all are appointed, everybody who has not left: the order is made again. */
const appointedTags = ({ rows, on }: PaperFacts, { orders }: SchoolRegister): TagRecord => {
  const signed = new Set(orders.filter(isSigned).map(({ id }) => id));
  const staying = rows(curatorsSheet).filter(({ appointedTo }) => appointedTo === null || appointedTo >= on);
  const waiting = staying.filter(({ orderId }) => !signed.has(orderId));
  const appointed = waiting.length > 0 ? waiting : staying;
  return {
    несколько: appointed.length > 1,
    назначаемые: (appointed.length > 0 ? appointed : [undefined]).map((curator) => ({
      ...rowTags(curatorsSheet, curator),
      кем: curator?.role === 'org_coordinator' ? 'координатором' : 'куратором',
    })),
    ознакомлены: readers(appointed),
  };
};

/** Tags of every paper of a school; `office` is what is known of the curator besides the row. */
export const curatorTags = (facts: PaperFacts, register: SchoolRegister, office: TagRecord): TagRecord => {
  const curators = facts.rows(curatorsSheet).filter((curator) => isInOfficeOn(curator, facts.on));
  return {
    куратор: { ...rowTags(curatorsSheet, curators[0]), ...office },
    кураторы: listTags(curatorsSheet, curators),
    // Of papers that either role makes: the municipality has its coordinator here.
    организатор: { фио: parseName(curators[0]?.fio ?? ''), должность: titleValue(CURATOR) },
    ознакомлены: readers(curators),
    назначение: appointedTags(facts, register),
  };
};
