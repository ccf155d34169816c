// The orders of a school with their papers; a draft can be marked signed from here.
import { call } from '../../rpc/client.ts';
import type { OrderRow } from '../../rpc/contract.ts';
import { ui } from '../../texts/ui.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Actions } from '../parts/Actions.tsx';
import { Empty } from '../parts/Empty.tsx';
import type { IconName } from '../parts/Icon.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { OutLink } from '../parts/OutLink.tsx';
import { Screen } from '../parts/Screen.tsx';
import { StateWord, type Tone } from '../parts/StateWord.tsx';
import { showMoment } from '../parts/showMoment.ts';
import type { SchoolProps } from './schoolProps.ts';

const LOOKS: Readonly<Record<OrderRow['state'], readonly [Tone, IconName]>> = {
  draft: ['wait', 'draft'],
  signed: ['good', 'check'],
  cancelled: ['none', 'cross'],
};

export function Orders({ onOpen, onSign }: SchoolProps) {
  const text = ui.orders;
  const loaded = useLoaded(() => call('rpcGetOrders', {}), '');
  return (
    <Screen title={text.title} onBack={() => onOpen('home')}>
      <Loadable loaded={loaded}>
        {({ orders }) =>
          orders.length === 0 ? (
            <>
              <Empty title={text.emptyTitle} text={text.empty} />
              <Actions primary={text.toPairs} onPrimary={() => onOpen('pairs')} />
            </>
          ) : (
            <ul class="list">
              {orders.map((order) => (
                <OrderItem key={order.id} order={order} onSign={() => onSign(order.id)} />
              ))}
            </ul>
          )
        }
      </Loadable>
    </Screen>
  );
}

function OrderItem({ order, onSign }: { readonly order: OrderRow; onSign(): void }) {
  const text = ui.orders;
  const [tone, icon] = LOOKS[order.state];
  return (
    <li>
      <span class="name">{order.title}</span>
      <StateWord tone={tone} icon={icon}>
        {text.states[order.state]}
      </StateWord>
      <span class="hint">
        {order.number !== '' && `${text.number(order.number, showMoment(order.date))} · `}
        {text.pairs(order.pairs)}
      </span>
      {order.withoutConsents > 0 && <StateWord tone="bad">{text.withoutConsents(order.withoutConsents)}</StateWord>}
      <div class="links">
        {order.documentUrl !== '' && <OutLink href={order.documentUrl}>{text.order}</OutLink>}
        {order.consentsUrl !== '' && <OutLink href={order.consentsUrl}>{text.consents}</OutLink>}
      </div>
      {order.state === 'draft' && (
        <button type="button" class="button" onClick={onSign}>
          {text.sign}
        </button>
      )}
    </li>
  );
}
