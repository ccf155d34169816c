// Somebody was added: what comes next, and the way to take it back.
import { call } from '../../rpc/client.ts';
import type { Value } from '../../rpc/contract.ts';
import type { ListRegister } from '../../rpc/views/lists.ts';
import * as ui from '../../texts/ui.ts';
import * as texts from '../../texts/uiPeople.ts';
import { DoneScreen } from '../parts/DoneScreen.tsx';
import type { SchoolProps } from '../school/schoolProps.ts';

export type Added = Value<'rpcAddPerson'>;

interface PersonAddedProps extends SchoolProps {
  readonly register: ListRegister;
  readonly added: Added;
  onMore(): void;
}

export function PersonAdded({ register, added, loaded, onOpen, onMore }: PersonAddedProps) {
  const { personId, isCandidate } = added;
  return (
    <DoneScreen
      title={texts.addDoneTitle[register]}
      text={isCandidate ? texts.addDoneCandidate : texts.addDoneText}
      primary={isCandidate ? texts.addConsent : ui.toHome}
      onPrimary={() => (isCandidate ? onOpen('consents', personId) : onOpen('home'))}
      secondary={texts.addMore[register]}
      onSecondary={onMore}
      undo={{
        work: () => call('rpcTakeBackPerson', { personId }),
        onUndone: loaded.reload,
        title: texts.takenBackTitle,
        text: texts.takenBack,
      }}
    />
  );
}
