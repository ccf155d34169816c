// What the server says of a pair that is being put together: asked when everything it needs is there, and again when that changes.
import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { Argument, PairChecked } from '../../rpc/contract.ts';

/** A person who goes through a list with the arrows is not asked about at every stop. */
const PAUSE_MS = 500;

const NOTHING: PairChecked = { errors: [], doubts: [] };

/** `choice` is null while something is missing. A failed check is no matter: saving checks again. */
export function usePairCheck(choice: Argument<'rpcCheckPair'> | null): PairChecked {
  const [found, setFound] = useState(NOTHING);
  const asked = useRef('');
  const key = choice === null ? '' : JSON.stringify(choice);
  useEffect(() => {
    asked.current = key;
    setFound(NOTHING);
    if (choice === null) return undefined;
    const timer = setTimeout(() => {
      call('rpcCheckPair', choice).then(
        (checked) => asked.current === key && setFound(checked),
        () => undefined,
      );
    }, PAUSE_MS);
    return () => clearTimeout(timer);
    // The choice is in its key.
  }, [key]);
  return found;
}
