// The making of an order and consents for chosen pairs, and what came of it.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { Value } from '../../rpc/contract.ts';
import { useAction } from '../hooks/useAction.ts';

export function usePapers(onMade: () => void = () => undefined) {
  const [papers, setPapers] = useState<Value<'rpcPreparePapers'> | null>(null);
  const [asked, setAsked] = useState<string[]>([]);
  const [action, prepare] = useAction(
    (pairIds: string[]) => {
      setAsked(pairIds);
      return call('rpcPreparePapers', { pairIds });
    },
    (result) => {
      onMade();
      setPapers(result);
    },
  );
  return {
    /** Null until something was made. */
    papers,
    action,
    prepare,
    /** Asks for the same papers once more: what is ready is shown, nothing is made twice. */
    show: () => {
      setPapers(null);
      prepare(asked);
    },
    close: () => setPapers(null),
  };
}
