// The registers of the municipality's profile: each is built on a sheet of its own with one button.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { Value } from '../../rpc/contract.ts';
import * as ui from '../../texts/ui.ts';
import { useAction } from '../hooks/useAction.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Button } from '../parts/Button.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Problems } from '../parts/Problems.tsx';
import { Progress } from '../parts/Progress.tsx';
import { Screen } from '../parts/Screen.tsx';
import type { SettingsProps } from './settingsProps.ts';

export function Registers({ onBack }: SettingsProps) {
  const [made, setMade] = useState<Value<'rpcMakeRegister'> | null>(null);
  const list = useLoaded(() => call('rpcGetRegisters', {}), '');
  const [action, make] = useAction((registerId: string) => call('rpcMakeRegister', { registerId }), setMade);
  return (
    <Screen title={ui.registersTitle} onBack={onBack} busy={action.running}>
      <p>{ui.registersIntro}</p>
      {made !== null && !action.running && <Notice tone="good" title={ui.registersMade(made.title, made.rows)} />}
      {action.running && <Progress label={ui.registersMaking} />}
      <Problems problems={action.problems} repeat={action.repeat} />
      <Loadable loaded={list}>
        {({ registers }) =>
          registers.length === 0 ? (
            <p>{ui.registersNone}</p>
          ) : (
            <ul class="list">
              {registers.map(({ code, name }) => (
                <li key={code}>
                  <Button onClick={() => make(code)}>{ui.registersMake(name)}</Button>
                </li>
              ))}
            </ul>
          )
        }
      </Loadable>
    </Screen>
  );
}
