// The documents of a workbook: what can be made, and what was made.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { Value } from '../../rpc/contract.ts';
import { capital } from '../../texts/capital.ts';
import * as ui from '../../texts/uiDocuments.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Loadable } from '../parts/Loadable.tsx';
import { NavList } from '../parts/NavList.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { MadeDocuments } from './MadeDocuments.tsx';
import { OneDocument } from './OneDocument.tsx';

type Listed = Value<'rpcGetDocuments'>['documents'];

interface DocumentsProps {
  onBack(): void;
  /** Leads to where an order that was made is marked signed. */
  onOrders(): void;
}

export function Documents({ onBack, onOrders }: DocumentsProps) {
  const list = useLoaded(() => call('rpcGetDocuments', {}), '');
  const [type, setType] = useState('');
  const chosen = list.value?.documents.find((document) => document.type === type);
  if (chosen !== undefined) {
    const close = () => {
      setType('');
      list.reload();
    };
    return <OneDocument document={chosen} onClose={close} onOrders={onOrders} />;
  }
  const items = (documents: Listed) =>
    documents.map(({ type: code, name }) => ({ label: capital(name), onOpen: () => setType(code) }));
  return (
    <Screen title={ui.documentsTitle} onBack={onBack}>
      <p>{ui.documentsIntro}</p>
      <Loadable loaded={list}>
        {({ documents, made, waiting }) => (
          <>
            {waiting > 0 && <Notice tone="warn" title={ui.documentsWaiting(waiting)} />}
            <NavList title={ui.documentsUsual} items={items(documents.filter(({ inProfile }) => inProfile))} />
            <NavList title={ui.documentsOthers} items={items(documents.filter(({ inProfile }) => !inProfile))} />
            {made.length > 0 && <h2>{ui.documentsMade}</h2>}
            <MadeDocuments documents={made} />
          </>
        )}
      </Loadable>
    </Screen>
  );
}
