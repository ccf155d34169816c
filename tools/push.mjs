// `npm run push`: builds, then the real clasp sends build/ to the project named in .clasp.json.
import './run/node.mjs';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runBin } from './run/bin.mjs';
import { buildWhenStale } from './run/build.mjs';
import { installMissing } from './run/install.mjs';
import { at } from './run/paths.mjs';

const { scriptId } = JSON.parse(fs.readFileSync(at('.clasp.json'), 'utf8'));
const login = process.env['clasp_config_auth'] ?? path.join(os.homedir(), '.clasprc.json');

if (!/^[\w-]{40,}$/.test(scriptId)) {
  stop(
    'В .clasp.json нет идентификатора скрипта (scriptId).',
    'Откройте таблицу Google → Расширения → Apps Script → Настройки проекта → «Идентификатор скрипта» и вставьте его.',
    'No scriptId in .clasp.json: paste the one from Extensions → Apps Script → Project Settings → IDs.',
  );
}
if (!fs.existsSync(login)) {
  stop(
    'Вход в Google не выполнен: npx clasp login',
    'И один раз включите API: https://script.google.com/home/usersettings',
    'Not logged in: run `npx clasp login`, and switch the Apps Script API on once at the address above.',
  );
}

await installMissing();
await buildWhenStale();
// Without --force clasp asks about a changed manifest and, with no terminal, skips the push with exit code 0.
process.exitCode = await runBin('clasp', 'push', '--force');

/** @param {string[]} lines */
function stop(...lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}
