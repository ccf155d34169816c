// The end of the set-up: the workbook is made, and its templates of documents become documents while the page is open.
import { useEffect, useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { ShownTemplates } from '../../rpc/contract.ts';
import * as ui from '../../texts/ui.ts';
import * as texts from '../../texts/uiOwnTemplates.ts';
import { useAction } from '../hooks/useAction.ts';
import { Actions } from '../parts/Actions.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Problems } from '../parts/Problems.tsx';
import { Progress } from '../parts/Progress.tsx';
import { Screen } from '../parts/Screen.tsx';
import { allTemplates } from '../templates/allTemplates.ts';
import { showMoment } from '../values/show.ts';

interface SetUpDoneProps {
  readonly sheets: number;
  onToWork(): void;
}

export function SetUpDone({ sheets, onToWork }: SetUpDoneProps) {
  const [share, setShare] = useState({ done: 0, total: 0 });
  const [templates, setTemplates] = useState<ShownTemplates | null>(null);
  const [making, make] = useAction(() => allTemplates(() => call('rpcMakeTemplates', {}), setShare), setTemplates);
  useEffect(() => make(undefined), []);
  return (
    <Screen title={ui.setUpDoneTitle} busy={making.running}>
      <Notice tone="good" title={ui.setUpDone(sheets)} />
      {making.running && (
        <>
          <Progress label={texts.templatesMaking} {...share} />
          <p>{texts.templatesGoOn}</p>
        </>
      )}
      {making.problems.length > 0 && <p>{texts.templatesLater}</p>}
      <Problems problems={making.problems} repeat={making.repeat} />
      {templates !== null &&
        (templates.resumesAt === '' ? (
          <Notice tone="good" title={texts.templatesMade} />
        ) : (
          <Notice tone="warn" title={texts.templatesResume(showMoment(templates.resumesAt))} />
        ))}
      <Actions primary={ui.setUpToWork} onPrimary={onToWork} />
    </Screen>
  );
}
