// The first screen of a school workbook: the counts, and the one thing to do next.
import type { PanelView } from '../../rpc/contract.ts';
import { ui } from '../../texts/ui.ts';
import type { Loaded } from '../hooks/useLoaded.ts';
import { Actions } from '../parts/Actions.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { NavList } from '../parts/NavList.tsx';
import { Screen } from '../parts/Screen.tsx';
import { StateWord } from '../parts/StateWord.tsx';
import { showMoment } from '../parts/showMoment.ts';
import { nextStep, SCREEN_OF_STEP } from './nextStep.ts';
import type { SchoolProps, SchoolScreen } from './schoolProps.ts';

const SCREENS = ['pairs', 'newPair', 'orders', 'report', 'form'] as const satisfies readonly SchoolScreen[];
const COUNTS = ['mentors', 'mentees', 'pairs', 'signedPairs'] as const;

export function SchoolHome({ view, loaded, onOpen }: SchoolProps & { readonly loaded: Loaded<PanelView> }) {
  const text = ui.school;
  const step = nextStep(view);
  const screen = SCREEN_OF_STEP[step];
  return (
    <Screen title={view.organisation} subtitle={text.mode[view.pdMode]}>
      <Loadable loaded={loaded}>
        {() => (
          <>
            <dl class="counts">
              {COUNTS.map((name) => (
                <div key={name}>
                  <dt>{text.counts[name]}</dt>
                  <dd>{view.counts[name]}</dd>
                </div>
              ))}
            </dl>
            <p>
              <StateWord tone={view.counts.problems > 0 ? 'bad' : 'good'}>
                {view.counts.problems > 0 ? text.remarks(view.counts.problems) : text.noRemarks}
              </StateWord>
            </p>
            {view.submitted !== '' && (
              <p>
                <StateWord tone="good">{text.submitted(showMoment(view.submitted))}</StateWord>
              </p>
            )}
          </>
        )}
      </Loadable>
      <section class="next">
        <h2>{text.nextStep}</h2>
        <p>{text.steps[step].text}</p>
        {step !== 'done' && <Actions primary={text.steps[step].action} onPrimary={() => onOpen(screen)} />}
      </section>
      <NavList
        title={text.actions}
        items={SCREENS.map((name) => ({ label: text[name], onOpen: () => onOpen(name) }))}
      />
    </Screen>
  );
}
