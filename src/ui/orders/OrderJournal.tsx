// The journal of registration: built on its sheet and made for print with one button.

import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { Value } from '../../rpc/contract.ts';
import type { OfLevel } from '../../rpc/views/orders.ts';
import * as texts from '../../texts/uiOrders.ts';
import { useAction } from '../hooks/useAction.ts';
import { Notice } from '../parts/Notice.tsx';
import { PlainAction } from '../parts/PlainAction.tsx';
import { OutLink } from '../values/OutLink.tsx';

export function OrderJournal({ level }: { readonly level: OfLevel }) {
  const [made, setMade] = useState<Value<'rpcMakeOrderJournal'> | null>(null);
  const [action, make] = useAction(() => call('rpcMakeOrderJournal', level), setMade);
  return (
    <>
      {made !== null && !action.running && (
        <Notice tone="good" title={texts.orderJournalMade(made.title, made.rows)}>
          <OutLink href={made.url}>{texts.orderJournalPrint}</OutLink>
        </Notice>
      )}
      <PlainAction
        label={texts.orderJournal}
        onClick={() => make(undefined)}
        action={action}
        running={texts.orderJournalMaking}
      />
    </>
  );
}
