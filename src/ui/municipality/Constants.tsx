// The constants with their age and source.
import { call } from '../../rpc/client.ts';
import type { ConstantState } from '../../rpc/views/setUp.ts';
import * as texts from '../../texts/uiSetUp.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Empty } from '../parts/Empty.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Screen } from '../parts/Screen.tsx';
import { OutLink } from '../values/OutLink.tsx';
import { StateWord } from '../values/StateWord.tsx';
import { showMoment } from '../values/show.ts';
import type { MunicipalityProps } from './municipalityProps.ts';

const TONES = { good: 'good', old: 'wait', undated: 'wait', missing: 'bad' } as const satisfies Record<
  ConstantState,
  string
>;

export function Constants({ onOpen }: MunicipalityProps) {
  const loaded = useLoaded(() => call('rpcGetConstants', {}), '');
  return (
    <Screen title={texts.constantsTitle} onBack={() => onOpen('home')}>
      <Loadable loaded={loaded}>
        {({ constants, link }) =>
          constants.length === 0 ? (
            <Empty title={texts.constantsTitle} text={texts.constantsEmpty} />
          ) : (
            <>
              <p>{texts.constantsText}</p>
              {link !== '' && <OutLink href={link}>{texts.constantsOpen}</OutLink>}
              <ul class="list">
                {constants.map(({ key, name, value, asOf, ageMonths, source, state }) => (
                  <li key={key}>
                    <span>{name || key}</span>
                    <span class="hint">{texts.constantOf(value, showMoment(asOf), ageMonths, source)}</span>
                    <StateWord tone={TONES[state]}>{texts.constantStates[state]}</StateWord>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Loadable>
    </Screen>
  );
}
