// Documents as PDF: by LibreOffice where it is installed, otherwise by the print of the document's HTML page in Chromium.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { documentPage } from '../docx/documentPage.ts';
import { refusal } from '../refusal.ts';
import { findPrinters, type Printers } from './printers.ts';

const run = promisify(execFile);
const TIME_LIMIT_MS = 120_000;

export interface DocumentToPrint {
  readonly title: string;
  readonly docx: Uint8Array;
}

export interface PrintedPdf {
  readonly pdf: Uint8Array;
  /** Which program made it; the two lay out pages a little differently. */
  readonly madeBy: 'LibreOffice' | 'Chromium';
}

/** One PDF per document, in order; LibreOffice takes them all in one start. Refuses when there is no program for it or it fails. */
export async function printPdf(
  documents: readonly DocumentToPrint[],
  printers: Printers = findPrinters(),
): Promise<PrintedPdf[]> {
  if (documents.length === 0) return [];
  const { libreOffice, chromium } = printers;
  if (libreOffice === null && chromium === null) {
    throw refusal(
      'PDF сделать нечем: не найдены ни LibreOffice, ни Chromium (Chrome). Установите LibreOffice или скачайте документ как .docx.',
    );
  }
  // Names of people may stand in titles; the files that other programs see have numbers for names.
  const dir = await mkdtemp(join(tmpdir(), 'nastavnik-pdf-'));
  try {
    return libreOffice !== null
      ? await byLibreOffice(documents, libreOffice, dir)
      : await byChromium(documents, chromium ?? '', dir);
  } finally {
    await rm(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function byLibreOffice(
  documents: readonly DocumentToPrint[],
  program: string,
  dir: string,
): Promise<PrintedPdf[]> {
  const sources = documents.map((_, index) => join(dir, `${index}.docx`));
  await Promise.all(documents.map(({ docx }, index) => writeFile(sources[index] ?? '', docx)));
  const out = join(dir, 'out');
  await mkdir(out);
  // A profile of its own: an open LibreOffice window would otherwise take the command and do nothing.
  const profile = `-env:UserInstallation=${pathToFileURL(join(dir, 'profile')).href}`;
  await start('LibreOffice', program, [
    profile,
    '--headless',
    '--norestore',
    '--convert-to',
    'pdf:writer_pdf_Export',
    '--outdir',
    out,
    ...sources,
  ]);
  return Promise.all(
    documents.map(async (_, index) => ({
      pdf: await result('LibreOffice', join(out, `${index}.pdf`)),
      madeBy: 'LibreOffice' as const,
    })),
  );
}

async function byChromium(documents: readonly DocumentToPrint[], program: string, dir: string): Promise<PrintedPdf[]> {
  const printed: PrintedPdf[] = [];
  for (const [index, { docx, title }] of documents.entries()) {
    const page = join(dir, `${index}.html`);
    const target = join(dir, `${index}.pdf`);
    await writeFile(page, await documentPage(docx, title));
    // Chromium refuses to start its sandbox for root, as in a container; the page has no script and may load nothing.
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const profile = `--user-data-dir=${join(dir, 'profile')}`;
    const options = [
      '--headless',
      '--disable-gpu',
      '--no-first-run',
      '--disable-extensions',
      '--no-pdf-header-footer',
      ...sandbox,
      profile,
    ];
    await start('Chromium', program, [...options, `--print-to-pdf=${target}`, pathToFileURL(page).href]);
    printed.push({ pdf: await result('Chromium', target), madeBy: 'Chromium' });
  }
  return printed;
}

async function start(name: string, program: string, args: readonly string[]): Promise<void> {
  try {
    await run(program, [...args], {
      timeout: TIME_LIMIT_MS,
      killSignal: 'SIGKILL',
      maxBuffer: 16 * 1024 * 1024,
      windowsHide: true,
    });
  } catch {
    throw refusal(`${name} не смог сделать PDF. Скачайте документ как .docx и откройте его в текстовом редакторе.`);
  }
}

async function result(name: string, path: string): Promise<Uint8Array> {
  const pdf = await readFile(path).catch(() => null);
  if (pdf === null || !pdf.subarray(0, 5).equals(Buffer.from('%PDF-'))) {
    throw refusal(
      `${name} не смог прочитать документ и PDF не сделал. Проверьте, открывается ли он в текстовом редакторе.`,
    );
  }
  return new Uint8Array(pdf);
}
