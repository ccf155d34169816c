// The proof of a number: how it was counted, what each organisation brought, what was left out and the constants.
import { call } from '../../rpc/client.ts';
import type { ProofView } from '../../rpc/views/indicators.ts';
import * as texts from '../../texts/uiIndicators.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Loadable } from '../parts/Loadable.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Facts } from '../values/Facts.tsx';
import { Lines } from '../values/Lines.tsx';
import { showMoment, showNumber } from '../values/show.ts';
import { IndicatorState } from './IndicatorState.tsx';
import { Numbers } from './Numbers.tsx';

interface ProofProps {
  readonly period: string;
  readonly id: string;
  onBack(): void;
}

export function Proof({ period, id, onBack }: ProofProps) {
  const proof = useLoaded(() => call('rpcGetProof', { period, id }), `${period} ${id}`);
  return (
    <Screen title={texts.proofTitle(id)} onBack={onBack}>
      <Loadable loaded={proof}>{(view) => <Grounds view={view} />}</Loadable>
    </Screen>
  );
}

function Grounds({ view }: { readonly view: ProofView }) {
  const { name, value, rule, leftOut, constants, notes } = view;
  return (
    <>
      <p>{name}</p>
      <p class="hint">{texts.proofFrozen(view.version, showMoment(view.asOf), showMoment(view.frozenAt))}</p>
      {view.intact === false && (
        <Notice tone="bad" title={texts.indicatorsAltered}>
          <p>{texts.indicatorsAlteredText}</p>
        </Notice>
      )}
      <p>
        <strong>{value}</strong> <IndicatorState row={view} />
      </p>
      <Numbers row={view} />
      {rule !== '' && (
        <section>
          <h2>{texts.proofRule}</h2>
          <p>{rule}</p>
        </section>
      )}
      <Parts parts={view.parts} />
      {leftOut.length > 0 && (
        <section>
          <h2>{texts.proofLeftOut}</h2>
          <Facts look="facts" facts={leftOut.map(({ reason, count }) => [reason, showNumber(count)])} />
          <p class="hint">{texts.proofLeftOutText}</p>
        </section>
      )}
      {constants.length > 0 && (
        <section>
          <h2>{texts.proofConstants}</h2>
          <Facts
            look="facts"
            facts={constants.map((one) => [
              one.name,
              texts.proofConstant(showNumber(one.value), showMoment(one.asOf ?? ''), one.source),
            ])}
          />
        </section>
      )}
      {notes.length > 0 && (
        <section>
          <h2>{texts.proofNotes}</h2>
          <Lines lines={notes} />
        </section>
      )}
    </>
  );
}

const shown = (number: ProofView['parts'][number]['numerator']): string =>
  number === 'hidden' ? texts.proofHidden : showNumber(number);

function Parts({ parts }: { readonly parts: ProofView['parts'] }) {
  const hasDenominators = parts.some(({ denominator }) => denominator !== null);
  const isHidden = parts.some(({ numerator, denominator }) => numerator === 'hidden' || denominator === 'hidden');
  return (
    <section>
      <h2>{texts.proofParts}</h2>
      {parts.length === 0 ? (
        <p class="hint">{texts.proofNoParts}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.proofOrganisation}</th>
              <th scope="col">{texts.proofCounted}</th>
              {hasDenominators && <th scope="col">{texts.proofWhole}</th>}
            </tr>
          </thead>
          <tbody>
            {parts.map(({ orgId, name, numerator, denominator }) => (
              <tr key={orgId}>
                <th scope="row">{name || orgId}</th>
                <td>{shown(numerator)}</td>
                {hasDenominators && <td>{shown(denominator)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {isHidden && <p class="hint">{texts.proofHiddenText}</p>}
    </section>
  );
}
