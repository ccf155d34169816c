// One order in the list with its papers; a draft can be marked signed from here.
import type { OrderRow } from '../../rpc/views/orders.ts';
import * as ui from '../../texts/ui.ts';
import * as texts from '../../texts/uiOrders.ts';
import { Button } from '../parts/Button.tsx';
import type { IconName } from '../values/Icon.tsx';
import { OutLink } from '../values/OutLink.tsx';
import { StateWord, type Tone } from '../values/StateWord.tsx';
import { showMoment } from '../values/show.ts';

const LOOKS: Readonly<Record<OrderRow['state'], readonly [Tone, IconName]>> = {
  draft: ['wait', 'draft'],
  signed: ['good', 'check'],
  amended: ['good', 'check'],
  cancelled: ['none', 'cross'],
};

interface OrderItemProps {
  readonly order: OrderRow;
  onSign(): void;
  onCancel(): void;
  onAmend(): void;
}

export function OrderItem({ order, onSign, onCancel, onAmend }: OrderItemProps) {
  const [tone, icon] = LOOKS[order.state];
  return (
    <li>
      <span>{order.title}</span>
      <StateWord tone={tone} icon={icon}>
        {order.state === 'draft' && order.documentUrl === ''
          ? texts.ordersWithoutDocument
          : texts.ordersStates[order.state]}
      </StateWord>
      {order.isNotInEffect === true && <StateWord tone="bad">{texts.ordersNotInEffect}</StateWord>}
      <span class="hint">
        {[
          ...(order.number === '' ? [] : [texts.ordersNumber(order.number, showMoment(order.date))]),
          ...(order.pairs === 0 ? [] : [texts.ordersPairs(order.pairs)]),
        ].join(' · ')}
      </span>
      {order.withoutConsents > 0 && (
        <StateWord tone="bad">{texts.ordersWithoutConsents(order.withoutConsents)}</StateWord>
      )}
      <span class="links">
        {order.documentUrl !== '' && <OutLink href={order.documentUrl}>{texts.ordersOrder}</OutLink>}
        {order.consentsUrls.map((url, part) => (
          <OutLink key={url} href={url}>
            {ui.consentsPart(texts.ordersConsents, part)}
          </OutLink>
        ))}
      </span>
      <span class="links">
        {order.state === 'draft' && <Button onClick={onSign}>{ui.sign}</Button>}
        {order.canBeAmended && <Button onClick={onAmend}>{texts.amendOrder}</Button>}
        {order.state !== 'cancelled' && (
          <Button kind="plain" onClick={onCancel}>
            {texts.cancelOrder}
          </Button>
        )}
      </span>
    </li>
  );
}
