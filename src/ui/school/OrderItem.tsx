// One order in the list with its papers; a draft can be marked signed from here.
import type { OrderRow } from '../../rpc/contract.ts';
import * as ui from '../../texts/ui.ts';
import { Button } from '../parts/Button.tsx';
import type { IconName } from '../values/Icon.tsx';
import { OutLink } from '../values/OutLink.tsx';
import { StateWord, type Tone } from '../values/StateWord.tsx';
import { showMoment } from '../values/show.ts';

const LOOKS: Readonly<Record<OrderRow['state'], readonly [Tone, IconName]>> = {
  draft: ['wait', 'draft'],
  signed: ['good', 'check'],
  cancelled: ['none', 'cross'],
};

export function OrderItem({ order, onSign }: { readonly order: OrderRow; onSign(): void }) {
  const [tone, icon] = LOOKS[order.state];
  return (
    <li>
      <span>{order.title}</span>
      <StateWord tone={tone} icon={icon}>
        {ui.ordersStates[order.state]}
      </StateWord>
      <span class="hint">
        {[
          ...(order.number === '' ? [] : [ui.ordersNumber(order.number, showMoment(order.date))]),
          ...(order.pairs === 0 ? [] : [ui.ordersPairs(order.pairs)]),
        ].join(' · ')}
      </span>
      {order.withoutConsents > 0 && <StateWord tone="bad">{ui.ordersWithoutConsents(order.withoutConsents)}</StateWord>}
      <span class="links">
        {order.documentUrl !== '' && <OutLink href={order.documentUrl}>{ui.ordersOrder}</OutLink>}
        {order.consentsUrls.map((url, part) => (
          <OutLink key={url} href={url}>
            {ui.consentsPart(ui.ordersConsents, part)}
          </OutLink>
        ))}
      </span>
      {order.state === 'draft' && <Button onClick={onSign}>{ui.sign}</Button>}
    </li>
  );
}
