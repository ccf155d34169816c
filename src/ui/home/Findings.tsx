// What the last check found, with ways to the cells; looking here runs no check.
import * as ui from '../../texts/ui.ts';
import * as texts from '../../texts/uiHome.ts';
import { FoundList } from '../check/FoundList.tsx';
import { Actions } from '../parts/Actions.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import type { SchoolProps } from '../school/schoolProps.ts';

export function Findings({ view, onOpen }: SchoolProps) {
  const { errors, warnings, first } = view.home.findings;
  const more = errors + warnings - first.length;
  return (
    <Screen title={texts.findingsTitle} onBack={() => onOpen('home')}>
      {first.length === 0 ? (
        <Notice tone="good" title={texts.findingsNone} />
      ) : (
        <>
          <p>{texts.findingsNote}</p>
          <FoundList problems={first} />
          {more > 0 && <p>{texts.findingsMore(more)}</p>}
        </>
      )}
      <Actions primary={ui.checkAgain} onPrimary={() => onOpen('check')} />
    </Screen>
  );
}
