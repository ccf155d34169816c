// The municipality's templates: made once, edited as documents, taken over by a button; a few at a time, with the progress shown.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { ShownTemplates } from '../../rpc/contract.ts';
import { capital } from '../../texts/capital.ts';
import * as ui from '../../texts/uiOwnTemplates.ts';
import { useAction } from '../hooks/useAction.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Actions } from '../parts/Actions.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { allTemplates } from '../templates/allTemplates.ts';
import { Templates } from '../templates/Templates.tsx';
import { Lines } from '../values/Lines.tsx';
import { OutLink } from '../values/OutLink.tsx';
import { showMoment } from '../values/show.ts';
import type { MunicipalityProps } from './municipalityProps.ts';

export function OwnTemplates({ onOpen }: MunicipalityProps) {
  const list = useLoaded(() => call('rpcGetTemplates', {}), '');
  const [latest, setLatest] = useState<ShownTemplates | null>(null);
  const [share, setShare] = useState({ done: 0, total: 0 });
  const [isTaken, setTaken] = useState(false);
  const [hasTools, setTools] = useState(false);

  const [making, make] = useAction(() => allTemplates(() => call('rpcMakeTemplates', {}), setShare), setLatest);
  const [taking, take] = useAction(
    () => allTemplates((from) => call('rpcTakeTemplates', { from }), setShare),
    (answer) => {
      setLatest(answer);
      setTaken(true);
    },
  );
  if (hasTools) return <Templates onBack={() => setTools(false)} />;
  const isBusy = making.running || taking.running;
  return (
    <Screen title={ui.ownTemplatesTitle} onBack={() => onOpen('home')} busy={isBusy}>
      <p>{ui.ownTemplatesIntro}</p>
      <Loadable loaded={list}>
        {(loaded) => {
          const { templates, problems, resumesAt } = latest ?? loaded;
          const without = templates.filter(({ url }) => url === '').length;
          const isNone = without === templates.length;
          return (
            <>
              {isNone && <p>{ui.templatesNone}</p>}
              {resumesAt !== '' && <Notice tone="warn" title={ui.templatesResume(showMoment(resumesAt))} />}
              {isTaken && !isBusy && problems.length === 0 && <Notice tone="good" title={ui.templatesTaken} />}
              {problems.length > 0 && (
                <Notice tone="bad" title={ui.templatesWrong}>
                  <Lines lines={problems.map(({ text }) => text)} />
                </Notice>
              )}
              <ul class="list">
                {templates.map(({ type, name, url, state }) => (
                  <li key={type}>
                    {url === '' ? capital(name) : <OutLink href={url}>{capital(name)}</OutLink>}
                    <span class="hint">{ui.templateStates[state]}</span>
                  </li>
                ))}
              </ul>
              <Actions
                primary={isNone ? ui.templatesMake : without > 0 ? ui.templatesMakeRest : ui.templatesTake}
                onPrimary={() => (without > 0 ? make(undefined) : take(undefined))}
                action={making.running || making.problems.length > 0 ? making : taking}
                running={making.running ? ui.templatesMaking : ui.templatesTaking}
                share={share}
                secondary={ui.templatesTools}
                onSecondary={() => setTools(true)}
              />
            </>
          );
        }}
      </Loadable>
    </Screen>
  );
}
