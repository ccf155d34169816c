// One document on its way: for whom, how it reads, and the files that came of it.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { Value } from '../../rpc/contract.ts';
import { capital } from '../../texts/capital.ts';
import * as ui from '../../texts/uiDocuments.ts';
import { ordersTitle } from '../../texts/uiOrders.ts';
import { CheckField } from '../fields/CheckField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { useJobWatch } from '../jobs/useJobWatch.ts';
import { Actions } from '../parts/Actions.tsx';
import { Button } from '../parts/Button.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { showMoment } from '../values/show.ts';
import { MadeDocuments } from './MadeDocuments.tsx';
import { PreviewDocument } from './PreviewDocument.tsx';

type Listed = Value<'rpcGetDocuments'>['documents'][number];

interface OneDocumentProps {
  readonly document: Listed;
  onClose(): void;
  /** Absent where a template is only tried. */
  onOrders?(): void;
}

export function OneDocument({ document, onClose, onOrders }: OneDocumentProps) {
  const { type, subject } = document;
  const list = useLoaded(() => call('rpcGetDocumentChoices', { type }), type);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isSeparate, setSeparate] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [preview, setPreview] = useState<Value<'rpcPreviewDocument'> | null>(null);
  const [made, setMade] = useState<Value<'rpcMakeDocuments'> | null>(null);
  const ids = [...chosen];
  const [showing, show] = useAction(() => call('rpcPreviewDocument', { type, ids }), setPreview);
  const [making, make] = useAction(() => call('rpcMakeDocuments', { type, ids, separately: isSeparate }), setMade);
  const watch = useJobWatch(null, making.running, () => undefined);
  const title = capital(document.name);
  const isOrder = type.startsWith('order_');
  if (made !== null) {
    return (
      <Screen title={title}>
        <Notice tone="good" title={ui.documentDone(made.made, made.unchanged)} />
        {made.resumesAt !== '' && <Notice tone="warn" title={ui.documentResumes(showMoment(made.resumesAt))} />}
        {made.resumesAt === '' && made.waiting > 0 && <Notice tone="warn" title={ui.documentsWaiting(made.waiting)} />}
        <MadeDocuments documents={made.documents} />
        {isOrder && <p>{ui.documentAfterOrder}</p>}
        <Actions
          primary={ui.documentsBack}
          onPrimary={onClose}
          {...(isOrder && onOrders ? { secondary: ordersTitle, onSecondary: onOrders } : {})}
        />
      </Screen>
    );
  }
  if (preview !== null) {
    const back = () => setPreview(null);
    return (
      <PreviewDocument
        title={title}
        preview={preview}
        making={making}
        job={watch.job}
        onMake={() => make(undefined)}
        onBack={back}
      />
    );
  }
  const onShow = () => {
    const isNobody = subject !== 'organisation' && chosen.size === 0;
    setAsked(isNobody);
    if (!isNobody) show(undefined);
  };
  return (
    <Screen title={title} onBack={onClose} busy={showing.running}>
      <Loadable loaded={list}>
        {({ choices }) => {
          if (subject !== 'organisation' && choices.length === 0) return <p>{ui.documentNobody[subject]}</p>;
          return (
            <>
              {subject !== 'organisation' && (
                <>
                  <CheckField
                    id="who"
                    label={ui.documentChoose[subject]}
                    error={isAsked && chosen.size === 0 ? ui.documentChooseFirst : ''}
                    choices={choices.map(({ code, name }) => ({ id: code, label: name }))}
                    chosen={chosen}
                    onChosen={setChosen}
                  />
                  {choices.length > 1 && (
                    <Button kind="plain" onClick={() => setChosen(new Set(choices.map(({ code }) => code)))}>
                      {ui.documentChooseAll}
                    </Button>
                  )}
                </>
              )}
              {chosen.size > 1 && subject !== 'pairs' && (
                <CheckField
                  id="separately"
                  label=""
                  hint={ui.documentSeparatelyHint}
                  error=""
                  choices={[{ id: 'yes', label: ui.documentSeparately }]}
                  chosen={new Set(isSeparate ? ['yes'] : [])}
                  onChosen={(answer) => setSeparate(answer.has('yes'))}
                />
              )}
              <Actions primary={ui.documentShow} onPrimary={onShow} action={showing} running={ui.documentShowing} />
            </>
          );
        }}
      </Loadable>
    </Screen>
  );
}
