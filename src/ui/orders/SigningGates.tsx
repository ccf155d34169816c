// What stands in the way of signing an order, per order, pair and person, and what the signing will change.
import type { SigningView } from '../../rpc/views/orders.ts';
import * as texts from '../../texts/uiOrders.ts';
import { Notice } from '../parts/Notice.tsx';
import { Lines } from '../values/Lines.tsx';

const lines = (gates: SigningView['errors']): string[] => gates.map(({ text }) => text);

export function SigningGates({ errors, warnings, consents, counts }: SigningView) {
  return (
    <>
      {errors.length > 0 && (
        <Notice tone="bad" title={texts.signOrderErrorsTitle}>
          <Lines lines={lines(errors)} />
        </Notice>
      )}
      {consents.length > 0 && (
        <Notice tone="warn" title={texts.signOrderConsentsTitle}>
          <Lines lines={lines(consents)} />
        </Notice>
      )}
      {warnings.length > 0 && (
        <Notice tone="warn" title={texts.signOrderWarningsTitle}>
          <Lines lines={lines(warnings)} />
        </Notice>
      )}
      <h2>{texts.signOrderChangesTitle}</h2>
      <Lines lines={texts.signOrderChanges(counts)} />
    </>
  );
}
