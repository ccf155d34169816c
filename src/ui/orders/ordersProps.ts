// What the screens on orders are given by the panel of either role.
import type { PanelView } from '../../rpc/contract.ts';
import type { OfLevel } from '../../rpc/views/orders.ts';
import type { Loaded } from '../hooks/useLoaded.ts';

type OrdersScreen = 'home' | 'orders' | 'signOrder' | 'cancelOrder';

export interface OrdersProps {
  readonly view: { readonly role: 'school' | 'municipality' };
  /** Reloaded when an order has changed what the panel shows. */
  readonly loaded: Loaded<PanelView>;
  /** The order that is being marked signed or cancelled. */
  readonly orderId: string;
  onOpen(screen: OrdersScreen, orderId?: string): void;
  /** Leads to where the schools get the number of a signed order; only the authority's is cited by them. */
  onBooks?(): void;
}

/** Whose orders the server is asked for. */
export const levelOf = ({ role }: OrdersProps['view']): OfLevel =>
  role === 'municipality' ? { level: 'municipality' } : {};
