// Programs of the computer that can make a PDF: LibreOffice and Chromium (Chrome, Edge), where they usually stand.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Paths of the programs; null where there is none. */
export interface Printers {
  readonly libreOffice: string | null;
  readonly chromium: string | null;
}

const OFFICE_NAMES = ['soffice', 'libreoffice', 'soffice.exe'];
const OFFICE_PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  '/opt/libreoffice/program/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
];
const BROWSER_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome.exe',
  'msedge.exe',
];
const BROWSER_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

export function findPrinters(): Printers {
  return { libreOffice: find(OFFICE_NAMES, OFFICE_PLACES), chromium: find(BROWSER_NAMES, BROWSER_PLACES) };
}

function find(names: readonly string[], places: readonly string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places];
  return candidates.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
