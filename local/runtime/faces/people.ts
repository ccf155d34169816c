// People of an open workspace: their passwords and the journal of what they did.
import type { AccessFace } from '../../accessContract.ts';
import { findFile } from '../../store/files.ts';
import { addNote, listNotes } from '../../store/people/journal.ts';
import { checkPassword, listUsers, removeUser, setPassword } from '../../store/people/users.ts';
import { iso, type Parts } from './parts.ts';

const SHOWN = 200;

export function peopleFace({ store, clock }: Parts): AccessFace {
  return {
    users: () => listUsers(store).map(({ name, since }) => ({ name, since: iso(since) })),
    setPassword: (name, password) => setPassword(store, name, password, clock.now()),
    removeUser: (name) => removeUser(store, name),
    checkPassword: (name, password) => checkPassword(store, name, password),
    note: (entry) => addNote(store, entry, clock.now()),
    journal: (limit = SHOWN) =>
      listNotes(store, limit).map(({ at, until, fileId, ...noted }) => ({
        ...noted,
        at: iso(at),
        until: iso(until),
        file: fileId === null ? null : { id: fileId, name: findFile(store, fileId)?.name ?? 'удалён' },
      })),
  };
}
