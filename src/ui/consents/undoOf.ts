// How consents that were just written down are taken back.
import { call } from '../../rpc/client.ts';
import type { RecordedConsents } from '../../rpc/views/privacy.ts';
import * as ui from '../../texts/uiPrivacy.ts';

export const undoOf = (recorded: RecordedConsents, onUndone: () => void) => ({
  work: () => call('rpcTakeBackConsents', recorded),
  label: ui.recordUndo,
  onUndone,
  title: ui.recordUndoneTitle,
  text: ui.recordUndone,
});
