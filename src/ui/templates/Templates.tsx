// The way to the tags and the check of the template of one document.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import { capital } from '../../texts/capital.ts';
import * as ui from '../../texts/uiTemplates.ts';
import { OneDocument } from '../documents/OneDocument.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Loadable } from '../parts/Loadable.tsx';
import { NavList } from '../parts/NavList.tsx';
import { Screen } from '../parts/Screen.tsx';
import { CheckTemplate } from './CheckTemplate.tsx';
import { Tags } from './Tags.tsx';

export function Templates({ onBack }: { onBack(): void }) {
  const list = useLoaded(() => call('rpcGetDocuments', {}), '');
  const [type, setType] = useState('');
  const [opened, setOpened] = useState<'' | 'tags' | 'check' | 'document'>('');
  const { documents = [], templates = [] } = list.value ?? {};
  const chosen = templates.find(({ code }) => code === type) ?? templates[0];
  if (chosen !== undefined && opened !== '') {
    const shown = { type: chosen.code, name: capital(chosen.name), onBack: () => setOpened('') };
    // A document of the schools has no rows here to be tried with.
    const document = documents.find((one) => one.type === chosen.code);
    if (opened === 'tags') return <Tags {...shown} />;
    if (opened === 'check' || document === undefined) {
      return <CheckTemplate {...shown} onTry={document && (() => setOpened('document'))} />;
    }
    return <OneDocument document={document} onClose={() => setOpened('check')} />;
  }
  return (
    <Screen title={ui.templatesTitle} onBack={onBack}>
      <p>{ui.templatesIntro}</p>
      <Loadable loaded={list}>
        {() => (
          <>
            <SelectField
              id="document"
              label={ui.templatesDocument}
              error=""
              value={chosen?.code ?? ''}
              onValue={setType}
              choices={templates.map(({ code, name }) => ({ code, name: capital(name) }))}
            />
            <NavList
              items={[
                { label: ui.tagsTitle, onOpen: () => setOpened('tags') },
                { label: ui.checkTemplateTitle, onOpen: () => setOpened('check') },
              ]}
            />
          </>
        )}
      </Loadable>
    </Screen>
  );
}
