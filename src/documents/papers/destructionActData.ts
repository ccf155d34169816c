// Fill plan of the act on destroyed data: made of codes and of the journal, so that it brings no name back.
import type { Day } from '../../domain/calendar/day.ts';
import { dayValue, PEN, type TagRecord } from '../tags/value.ts';

export interface DestructionInput {
  readonly destroyedOn: Day;
  /** «участник, запись НСМ-0003» – other information that belongs to the person, in place of the name. */
  readonly subject: string;
  readonly reason: string;
  /** Titles of the emptied columns. */
  readonly categories: readonly string[];
  readonly sheets: readonly string[];
  readonly events: readonly {
    readonly at: string;
    readonly sheet: string;
    readonly rowId: string;
    readonly text: string;
  }[];
}

/** Tags of `destruction_act`; `common` tells whose it is. The number is left to the pen. */
export const destructionActData = (common: TagRecord, input: DestructionInput): TagRecord => ({
  ...common,
  поручение: PEN,
  акт: {
    номер: PEN,
    дата: dayValue(input.destroyedOn),
    субъект: input.subject,
    категории: input.categories.join('; '),
    листы: input.sheets.map((sheet) => `«${sheet}»`).join(', '),
    причина: input.reason,
  },
  события: input.events.map(({ at, sheet, rowId, text }) => ({ когда: at, лист: sheet, код: rowId, что: text })),
});
