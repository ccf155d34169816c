// «Новый учебный год»: what goes to the archive, which classes go up, and the one button that does it.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { Value } from '../../rpc/contract.ts';
import * as ui from '../../texts/ui.ts';
import { CheckField } from '../fields/CheckField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Actions } from '../parts/Actions.tsx';
import { DoneScreen } from '../parts/DoneScreen.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Facts } from '../values/Facts.tsx';
import type { SettingsProps } from './settingsProps.ts';

type Preview = Value<'rpcPreviewNewYear'>;
type Turned = Value<'rpcStartNewYear'>;

const GRADUATES = 'graduates';

const factsOf = ({ classes, stayingPairs, overduePairs }: Preview) =>
  Object.entries({ ...classes, stayingPairs, overduePairs })
    .filter(([, count]) => count > 0)
    .map(([name, count]) => [ui.newYearFacts[name as keyof typeof ui.newYearFacts], String(count)] as const);

export function NewYear({ loaded, onBack, onHome }: SettingsProps) {
  const preview = useLoaded(() => call('rpcPreviewNewYear', {}), '');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [turned, setTurned] = useState<Turned | null>(null);
  const [action, start] = useAction(
    () => call('rpcStartNewYear', { graduatesLeft: chosen.has(GRADUATES) }),
    (done) => {
      setTurned(done);
      loaded.reload();
    },
  );
  if (turned !== null) {
    return (
      <DoneScreen
        title={ui.newYearDoneTitle}
        text={ui.newYearDone(turned)}
        primary={ui.toHome}
        onPrimary={onHome}
        secondary={ui.newYearArchive}
        onSecondary={() => window.open(turned.archiveUrl, '_blank')}
      />
    );
  }
  return (
    <Screen title={ui.newYearTitle} onBack={onBack} busy={action.running}>
      <Loadable loaded={preview}>
        {(plan) => {
          const leaving = plan.leaving.filter(({ rows }) => rows > 0);
          return (
            <>
              <p>{ui.newYearIntro(plan.ended)}</p>
              <Facts look="facts" facts={factsOf(plan)} />
              {leaving.length > 0 ? (
                <>
                  <h2>{ui.newYearRest(plan.ended)}</h2>
                  <Facts look="facts" facts={leaving.map(({ title, rows }) => [title, String(rows)] as const)} />
                </>
              ) : (
                <p>{ui.newYearNothingLeaves}</p>
              )}
              <p>{ui.newYearWhyStay}</p>
              {plan.classes.graduates > 0 && !plan.isTurned && (
                <CheckField
                  id="new-year"
                  label={ui.newYearFacts.graduates}
                  choices={[{ id: GRADUATES, label: ui.newYearGraduates }]}
                  chosen={chosen}
                  onChosen={setChosen}
                />
              )}
              <Actions
                primary={plan.isTurned ? ui.newYearAgain : ui.newYearStart(plan.begun)}
                onPrimary={() => start(undefined)}
                action={action}
                running={ui.newYearRunning}
              />
            </>
          );
        }}
      </Loadable>
    </Screen>
  );
}
