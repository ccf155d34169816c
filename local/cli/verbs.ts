// Every verb of the command line, in the order of the help.
import type { Verb } from './verb.ts';
import { backupVerb } from './verbs/backup.ts';
import { callVerb } from './verbs/call.ts';
import { checkVerb } from './verbs/check.ts';
import { clockVerb } from './verbs/clock.ts';
import { declineVerb } from './verbs/decline.ts';
import { demoVerb } from './verbs/demo.ts';
import { documentVerb } from './verbs/document.ts';
import { exportVerb } from './verbs/export.ts';
import { exportRegionVerb } from './verbs/exportRegion.ts';
import { fillNamesVerb } from './verbs/fillNames.ts';
import { importVerb } from './verbs/import.ts';
import { importListVerb } from './verbs/importList.ts';
import { initVerb } from './verbs/init.ts';
import { listVerb } from './verbs/list.ts';
import { profileVerb } from './verbs/profile.ts';
import { reportsVerb } from './verbs/reports.ts';
import { restoreVerb } from './verbs/restore.ts';
import { rollUpVerb } from './verbs/rollUp.ts';
import { serveVerb } from './verbs/serve.ts';
import { startVerb } from './verbs/start.ts';
import { submitFormVerb } from './verbs/submitForm.ts';
import { userVerb } from './verbs/user.ts';

export const VERBS: readonly Verb[] = [
  startVerb,
  demoVerb,
  initVerb,
  listVerb,
  callVerb,
  checkVerb,
  documentVerb,
  rollUpVerb,
  reportsVerb,
  submitFormVerb,
  clockVerb,
  exportVerb,
  exportRegionVerb,
  fillNamesVerb,
  declineVerb,
  importVerb,
  importListVerb,
  serveVerb,
  userVerb,
  backupVerb,
  restoreVerb,
  profileVerb,
];
