// The weekly letter to the curators of a school: what it would say today, and its switch.
import { call } from '../../rpc/client.ts';
import * as texts from '../../texts/uiReminders.ts';
import { useAction } from '../hooks/useAction.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Actions } from '../parts/Actions.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { PlainAction } from '../parts/PlainAction.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Lines } from '../values/Lines.tsx';
import { StateWord } from '../values/StateWord.tsx';
import { showMoment } from '../values/show.ts';

export function Reminders({ onBack }: { onBack(): void }) {
  const loaded = useLoaded(() => call('rpcGetReminders', {}), '');
  const [action, turn] = useAction((on: boolean) => call('rpcSetReminders', { on }), loaded.reload);
  return (
    <Screen title={texts.remindersTitle} onBack={onBack} busy={action.running}>
      <p>{texts.remindersText}</p>
      <Loadable loaded={loaded}>
        {({ isOn, nextOn, recipients, lines }) => (
          <>
            <StateWord tone={isOn ? 'good' : 'none'}>
              {isOn ? texts.remindersOn(showMoment(nextOn)) : texts.remindersOff}
            </StateWord>
            <p class="hint">{texts.remindersTo(recipients)}</p>
            <h2>{texts.remindersNow}</h2>
            <Lines lines={lines.length === 0 ? [texts.remindersNothing] : lines} />
            {isOn ? (
              <PlainAction
                label={texts.remindersTurnOff}
                onClick={() => turn(false)}
                action={action}
                running={texts.remindersSaving}
              />
            ) : (
              <Actions
                primary={texts.remindersTurnOn}
                onPrimary={() => turn(true)}
                action={action}
                running={texts.remindersSaving}
              />
            )}
          </>
        )}
      </Loadable>
    </Screen>
  );
}
