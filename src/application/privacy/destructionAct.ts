// The printable act on destroyed data, made of the journal: it can be printed again at any time and names nobody.
import { commonTags } from '../../documents/papers/commonTags.ts';
import { destructionActData } from '../../documents/papers/destructionActData.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { schoolYearOf } from '../../domain/calendar/reportWindow.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import type { RowOfSheet } from '../../schema/sheet.ts';
import type { consentsSheet } from '../../schema/sheets/pairs.ts';
import { erasureTexts } from '../../texts/erasure.ts';
import { erasedColumns } from '../../texts/journal.ts';
import { fileNames } from '../../texts/ru.ts';
import type { Book } from '../book.ts';
import { makeDocument } from '../makeDocument.ts';
import type { Ports } from '../ports.ts';
import { templateOf } from '../templates/templateOf.ts';

export interface ErasureEvent {
  readonly at: string;
  readonly sheet: string;
  readonly rowId: string;
  readonly text: string;
}

type ConsentRow = RowOfSheet<typeof consentsSheet>;

/** Why the data had to go: the last withdrawal, else the end of the term, else that there was no consent. */
export const erasureReason = (consents: readonly ConsentRow[], ids: ReadonlySet<string>, today: Day): string => {
  const own = consents.filter(({ personId, kind }) => ids.has(personId) && kind === 'pd_processing');
  const withdrawn = own
    .filter(({ withdrawnOn }) => withdrawnOn !== null)
    .sort((one, other) => ((one.withdrawnOn ?? '') < (other.withdrawnOn ?? '') ? -1 : 1))
    .at(-1);
  if (withdrawn?.withdrawnOn) return erasureTexts.withdrawn(withdrawn.withdrawnOn, withdrawn.withdrawalDoc);
  const ends = own.flatMap(({ givenOn, validTo }) =>
    givenOn !== null && validTo !== null && validTo < today ? validTo : [],
  );
  const last = ends.sort().at(-1);
  return last === undefined ? erasureTexts.noConsent : erasureTexts.expired(last);
};

/** Makes the act, or takes the one that was made for this destruction. Refused: problems of the template. */
export const makeDestructionAct = (
  ports: Ports,
  book: Book,
  { organisation }: SchoolRegister,
  act: {
    readonly ids: readonly string[];
    readonly code: string;
    readonly destroyedOn: Day;
    readonly reason: string;
    readonly events: readonly ErasureEvent[];
  },
): Outcome<string> => {
  const { ids, code, destroyedOn, reason, events } = act;
  const [first = ''] = ids;
  const made = makeDocument(ports, () => templateOf(ports, book, 'destruction_act'), {
    tag: `destruction:${first}:${destroyedOn}`,
    name: fileNames.destructionAct(first, organisation.shortName),
    data: destructionActData(commonTags({ organisation, schoolYear: schoolYearOf(destroyedOn) }), {
      destroyedOn,
      subject: erasureTexts.subject(ids, code),
      reason,
      categories: [...new Set(events.flatMap(({ text }) => erasedColumns(text)))],
      sheets: [...new Set(events.map(({ sheet }) => sheet))],
      events,
    }),
  });
  return made.ok ? done(made.value.url) : made;
};
