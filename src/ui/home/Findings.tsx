// What the last check found, with ways to the cells; looking here runs no check.
import * as ui from '../../texts/ui.ts';
import * as texts from '../../texts/uiHome.ts';
import { Actions } from '../parts/Actions.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import type { SchoolProps } from '../school/schoolProps.ts';
import { OutLink } from '../values/OutLink.tsx';
import { StateWord } from '../values/StateWord.tsx';

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
          <ul class="list">
            {first.map(({ level, place, text, link }, index) => (
              <li key={index}>
                <StateWord tone={level === 'error' ? 'bad' : 'wait'} icon="alert">
                  {[ui.checkLevels[level], place].filter((part) => part !== '').join(' · ')}
                </StateWord>
                <span>{text}</span>
                {link !== '' && <OutLink href={link}>{ui.checkOpenCell}</OutLink>}
              </li>
            ))}
          </ul>
          {more > 0 && <p>{texts.findingsMore(more)}</p>}
        </>
      )}
      <Actions primary={ui.checkAgain} onPrimary={() => onOpen('check')} />
    </Screen>
  );
}
