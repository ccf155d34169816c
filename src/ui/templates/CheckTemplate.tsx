// What is wrong with the template of a document, each with its place, and the way to a dry run of it.
import { call } from '../../rpc/client.ts';
import * as ui from '../../texts/uiTemplates.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Actions } from '../parts/Actions.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Lines } from '../values/Lines.tsx';
import { OutLink } from '../values/OutLink.tsx';

interface CheckTemplateProps {
  readonly type: string;
  readonly name: string;
  /** Absent where the document cannot be made. */
  readonly onTry: (() => void) | undefined;
  onBack(): void;
}

export function CheckTemplate({ type, name, onTry, onBack }: CheckTemplateProps) {
  const checked = useLoaded(() => call('rpcCheckTemplate', { type }), type);
  return (
    <Screen title={ui.checkTemplateTitle} subtitle={name} onBack={onBack}>
      <Loadable loaded={checked}>
        {({ url, problems }) => (
          <>
            {problems.length === 0 ? (
              <Notice tone="good" title={ui.checkTemplateGood} />
            ) : (
              <Notice tone="bad" title={ui.checkTemplateBad(problems.length)}>
                <Lines lines={problems.map(({ text }) => text)} />
              </Notice>
            )}
            {url !== '' && <OutLink href={url}>{ui.checkTemplateOpen}</OutLink>}
            {problems.length === 0 && onTry ? (
              <Actions primary={ui.checkTemplateTry} onPrimary={onTry} />
            ) : (
              <Actions primary={ui.checkTemplateAgain} onPrimary={checked.reload} />
            )}
          </>
        )}
      </Loadable>
    </Screen>
  );
}
