// The page of a pair with the forms that are opened from it.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { PairChanged } from '../../rpc/views/life.ts';
import * as texts from '../../texts/uiLife.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Loadable } from '../parts/Loadable.tsx';
import { Screen } from '../parts/Screen.tsx';
import type { SchoolProps } from '../school/schoolProps.ts';
import { AwardForm } from './AwardForm.tsx';
import { ChangedPair } from './ChangedPair.tsx';
import { ChangePair } from './ChangePair.tsx';
import { LifePage } from './LifePage.tsx';
import type { LifeForm } from './lifeProps.ts';
import { MeetingForm } from './MeetingForm.tsx';
import { ProgrammeForm } from './ProgrammeForm.tsx';
import { ResultForm } from './ResultForm.tsx';

export function PairLife({ loaded, rowId: pairId, onOpen }: SchoolProps) {
  const page = useLoaded(() => call('rpcGetPairLife', { pairId }), pairId);
  const [form, setForm] = useState<LifeForm>('page');
  const [message, setMessage] = useState('');
  const [changed, setChanged] = useState<PairChanged | null>(null);
  const life = page.value;
  const show = (next: LifeForm) => {
    setMessage('');
    setForm(next);
  };
  const toPage = () => {
    setChanged(null);
    page.reload();
    loaded.reload();
    show('page');
  };
  if (life === null) {
    return (
      <Screen title={texts.pairTitle(pairId)} onBack={() => onOpen('pairs')}>
        <Loadable loaded={page}>{() => null}</Loadable>
      </Screen>
    );
  }
  if (changed !== null) {
    return (
      <ChangedPair
        pairId={pairId}
        changed={changed}
        isReplaced={form === 'replace'}
        onOrders={() => onOpen('orders')}
        onPair={toPage}
      />
    );
  }
  const say = (text: string) => {
    toPage();
    setMessage(text);
  };
  const props = {
    life,
    onBack: () => show('page'),
    onDone: (done: keyof typeof texts.doneMessages) => say(texts.doneMessages[done]),
  };
  switch (form) {
    case 'meeting':
      return <MeetingForm {...props} />;
    case 'programme':
    case 'approve':
      return <ProgrammeForm {...props} />;
    case 'replace':
    case 'end':
      return <ChangePair life={life} kind={form} onBack={props.onBack} onChanged={setChanged} />;
    case 'result':
      return <ResultForm {...props} />;
    case 'award':
      return <AwardForm {...props} />;
    case 'page':
      return <LifePage loaded={page} life={life} message={message} onForm={show} onOpen={onOpen} onSaid={say} />;
  }
}
