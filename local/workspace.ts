// The local workspace: made or opened here, and put together from its faces; the contract is in contract.ts.
import path from 'node:path';
import type { Account, Workspace, WorkspaceOptions } from './contract.ts';
import { runtimeFiles } from './runtime/build.ts';
import { readBundle } from './runtime/bundle.ts';
import { bookFace } from './runtime/faces/books.ts';
import { cellFace } from './runtime/faces/cells.ts';
import { executionFace } from './runtime/faces/executions.ts';
import { fileFace } from './runtime/faces/files.ts';
import { formFace } from './runtime/faces/forms.ts';
import type { Parts } from './runtime/faces/parts.ts';
import { peopleFace } from './runtime/faces/people.ts';
import { newLauncher } from './runtime/launch.ts';
import { newBell } from './runtime/lockBell.ts';
import { newPool } from './runtime/pool.ts';
import type { Bundle } from './runtime/wire.ts';
import { openClock } from './store/clock/clock.ts';
import { isTimeZone } from './store/clock/timeZone.ts';
import { backUp } from './store/database/backup.ts';
import { openDatabase } from './store/database/database.ts';
import { findFolder, makeFolder } from './store/database/folder.ts';
import { hasSecretIds, readMeta } from './store/database/meta.ts';
import { refuse } from './store/refusal.ts';

const DEFAULT_ZONE = 'Europe/Moscow';

/** Makes a workspace in a new or empty folder. Refused when something is there already. */
export function createWorkspace(dir: string, options: WorkspaceOptions): Workspace {
  const timeZone = options.timeZone ?? DEFAULT_ZONE;
  if (!isTimeZone(timeZone)) throw refuse(`Часовой пояс «${timeZone}» не известен. Пример: ${DEFAULT_ZONE}.`);
  const bundle = readBundle(options.bundle);
  const seed = options.clock === undefined ? 'random' : 'fixed';
  const file = makeFolder(dir, { account: options.account ?? 'consumer', timeZone, seed });
  return start(dir, file, options.clock, bundle);
}

/** Opens what `createWorkspace` made; account and time zone are those it was made with. Refused, untouched, when it is no workspace. */
export function openWorkspace(dir: string, options: WorkspaceOptions): Workspace {
  return start(dir, findFolder(dir), options.clock, readBundle(options.bundle));
}

function start(dir: string, file: string, clockStart: string | undefined, bundle: Bundle): Workspace {
  const store = openDatabase(file);
  const account = (readMeta(store, 'account') ?? 'consumer') as Account;
  const timeZone = readMeta(store, 'timeZone') ?? DEFAULT_ZONE;
  const clock = openClock(store, clockStart);
  const runtime = runtimeFiles();
  const setup = {
    databasePath: path.resolve(file),
    guestPath: runtime.guest,
    account,
    timeZone,
    bundle,
    lockBell: newBell(),
  };
  const pool = newPool(runtime.worker, setup);
  let isClosed = false;
  const parts: Parts = { store, clock, launch: newLauncher(store, clock, account, pool), bundle, timeZone };
  return {
    dir,
    account,
    timeZone,
    hasSecretIds: hasSecretIds(store),
    ...fileFace(parts),
    ...bookFace(parts),
    ...formFace(parts),
    ...executionFace(parts),
    ...peopleFace(parts),
    ...cellFace(parts),
    backUp: (copy) => backUp(store, copy),
    async close() {
      if (isClosed) return;
      isClosed = true;
      await pool.close();
      store.close();
    },
  };
}
