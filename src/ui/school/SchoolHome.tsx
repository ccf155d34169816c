// The first screen of a school workbook: the counts, and the one thing to do next.
import * as ui from '../../texts/ui.ts';
import * as cycle from '../../texts/uiCycle.ts';
import { Loadable } from '../parts/Loadable.tsx';
import { NavList } from '../parts/NavList.tsx';
import { NextStep } from '../parts/NextStep.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Facts } from '../values/Facts.tsx';
import { StateWord } from '../values/StateWord.tsx';
import { showMoment } from '../values/show.ts';
import { nextStep, SCREEN_OF_STEP } from './nextStep.ts';
import type { SchoolProps, SchoolScreen } from './schoolProps.ts';

const SCREENS = [
  'pairs',
  'newPair',
  'orders',
  'documents',
  'templates',
  'consents',
  'people',
  'registers',
  'report',
  'form',
  'forms',
  'list',
  'check',
  'declension',
  'newYear',
] as const satisfies readonly SchoolScreen[];
const COUNTS = ['mentors', 'mentees', 'pairs', 'signedPairs'] as const;

export function SchoolHome({ view, loaded, onOpen }: SchoolProps) {
  const { counts, submitted, deadline, remark } = view;
  const step = nextStep(view);
  return (
    <Screen title={view.organisation} subtitle={ui.pdMode[view.pdMode]}>
      <Loadable loaded={loaded}>
        {() => (
          <>
            <Facts look="counts" facts={COUNTS.map((name) => [ui.schoolCounts[name], String(counts[name])])} />
            <StateWord tone={counts.problems > 0 ? 'bad' : 'good'}>
              {counts.problems > 0 ? ui.schoolRemarks(counts.problems) : ui.schoolNoRemarks}
            </StateWord>
            {remark !== '' ? (
              <Notice tone="warn" title={cycle.schoolReturned}>
                <p>{remark}</p>
                <p>{cycle.schoolReturnedHow}</p>
              </Notice>
            ) : (
              <StateWord tone={submitted === '' ? 'wait' : 'good'}>
                {submitted === ''
                  ? cycle.schoolDeadline(showMoment(deadline))
                  : ui.schoolSubmitted(showMoment(submitted))}
              </StateWord>
            )}
          </>
        )}
      </Loadable>
      <NextStep
        text={ui.schoolSteps[step].text}
        primary={ui.schoolSteps[step].action}
        onPrimary={() => onOpen(SCREEN_OF_STEP[step])}
      />
      <NavList items={SCREENS.map((name) => ({ label: ui.schoolScreens[name], onOpen: () => onOpen(name) }))} />
    </Screen>
  );
}
