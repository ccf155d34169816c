// The profile of a municipal workbook with the order of its own register as the municipal act that papers rest on.
import { shortDay } from '../../documents/tags/dayText.ts';
import { orderInForce } from '../../domain/order/municipal/orderInForce.ts';
import { municipalAct } from '../../texts/ru.ts';
import type { Book } from '../book.ts';
import { municipalOrders } from '../orders/municipalOrders.ts';
import type { Ports } from '../ports.ts';
import type { Profile } from '../profile.ts';

/** The line of «Свои основания» for the order of the authority; shipped profiles name it so. */
const OWN_ORDER = 'municipal_order';

/** In the genitive; the short name where the engine is not sure of the full one, '' where it is sure of neither. */
const authorityOf = (ports: Ports, { settings }: Book): string => {
  const { declension } = ports.shipped.libraries();
  const forms = [settings.authority, settings.authorityShort]
    .filter((name) => name !== '')
    .map((name) => declension.organisation(name, 'genitive'));
  return forms.find(({ sure }) => sure)?.text ?? '';
};

/**
 * For a municipal workbook opened with its «Приказы». As soon as an order is signed in the register it takes the place of
 * the profile's line, which is there for an order that is older than the workbook.
 */
export const withOwnOrder = (ports: Ports, book: Book, profile: Profile): Profile => {
  const order = orderInForce(municipalOrders(book), ports.clock.today());
  if (order === undefined) return profile;
  const text = municipalAct(authorityOf(ports, book), shortDay(order.date ?? ''), order.number.trim());
  return {
    ...profile,
    localBases: [
      ...profile.localBases.filter(({ id }) => id !== OWN_ORDER),
      { id: OWN_ORDER, level: 'municipal', text },
    ],
  };
};
