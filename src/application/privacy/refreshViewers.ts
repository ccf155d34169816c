// «Кто видит мои данные» written anew from what the workbook knows: people in office, the municipality, addresses with access.

import { done, type Outcome } from '../../domain/problem.ts';
import { isInOfficeOn } from '../../domain/register/curator.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import type { ViewerView } from '../../rpc/views/privacy.ts';
import { replaced } from '../../schema/derive/write.ts';
import { REGISTER_SHEETS } from '../../schema/roles.ts';
import { viewersSheet } from '../../schema/sheets/service.ts';
import { viewerTexts as text } from '../../texts/viewers.ts';
import { type Book, requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import { readRegister } from '../schoolRegister.ts';

const curators = (book: Book, register: SchoolRegister, today: string): ViewerView[] =>
  register.curators
    .filter((curator) => isInOfficeOn(curator, today))
    .map(({ position, orderId, appointedFrom }) => {
      const order = register.orders.find(({ id }) => id !== '' && id === orderId);
      return {
        who: text.curator(position),
        what: text.whole(book.mode),
        purpose: text.curatorPurpose,
        basis: order?.date ? text.order(order.number, order.date) : text.orderUnknown,
        since: appointedFrom ?? '',
      };
    });

const offices = (book: Book): ViewerView[] => [
  { who: text.head, what: text.headWhat, purpose: text.headPurpose, basis: text.headBasis, since: '' },
  {
    who: text.coordinator(book.settings.authority),
    what: text.coordinatorWhat,
    purpose: text.coordinatorPurpose,
    basis: text.coordinatorBasis,
    since: '',
  },
  { who: text.region, what: text.regionWhat, purpose: text.regionPurpose, basis: text.regionBasis, since: '' },
  {
    who: text.participants,
    what: text.participantsWhat,
    purpose: text.participantsPurpose,
    basis: text.participantsBasis,
    since: '',
  },
];

/** Null when the platform does not tell who may open the file. */
const addresses = (book: Book, emails: readonly string[] | null): ViewerView[] =>
  emails === null
    ? [{ who: text.addressesUnknown, what: text.addressesUnknownWhat, purpose: '', basis: '', since: '' }]
    : emails.map((email) => ({
        who: text.address(email),
        what: text.whole(book.mode),
        purpose: text.addressPurpose,
        basis: text.addressBasis,
        since: '',
      }));

export const refreshViewers = (ports: Ports): Outcome<{ viewers: ViewerView[] }> => {
  const opened = requireBook(ports, 'school', [...REGISTER_SHEETS, viewersSheet]);
  if (!opened.ok) return opened;
  const book = opened.value;
  const today = ports.clock.today();
  const { register } = readRegister(book, today);
  const viewers = [
    ...curators(book, register, today),
    ...offices(book),
    ...addresses(book, ports.files.openTo(book.id)),
  ];
  book.write(
    replaced(
      book.table(viewersSheet),
      viewers.map((row) => ({ ...row, since: row.since === '' ? null : row.since })),
    ),
  );
  return done({ viewers });
};
