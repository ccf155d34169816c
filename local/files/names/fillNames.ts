// Puts names in place of codes in a .docx of the codes mode: «К-17 (дат. п.) ________» becomes the name in that form.
import PizZip from 'pizzip';
import { refusal } from '../refusal.ts';
import type { DeclinedName } from './declineNames.ts';
import { comparableCode } from './readNameList.ts';

export interface FilledNames {
  readonly docx: Uint8Array;
  /** Places that got a name. */
  readonly filled: number;
  /** Places whose case the engine was not sure of: the nominative stands there. */
  readonly undeclined: number;
  /** Codes with a line that the list does not have. */
  readonly unknown: readonly string[];
}

/** A line for the pen and the hint before it, as the bundle prints them after a code. */
const LINE = / (?:\(([^()]{1,40})\) )?_{3,}/gu;
const CASES: Readonly<Record<string, string>> = {
  'род. п.': 'genitive',
  'дат. п.': 'dative',
  'вин. п.': 'accusative',
  'тв. п.': 'instrumental',
  'пр. п.': 'prepositional',
};
const SHORT: Readonly<Record<string, number>> = { кратко: 1, инициалы: 2 };
/** A code is at most so many words. */
const MOST_WORDS = 3;
/** What the bundle itself gives for a code: codes it hands out and codes of rows. */
const OWN_CODE = /^(?:[А-ЯЁ0-9]{3}-[А-ЯЁ0-9]{3}|НС[ТМ]-\d+)$/u;

interface Form {
  readonly name: string;
  readonly short: number;
}

/** Null when what stands in the brackets is no hint of the bundle's. */
function formOf(hint: string | undefined): Form | null {
  if (hint === undefined) return { name: 'nominative', short: 0 };
  const parts = hint.split(', ');
  if (!parts.every((part) => part in CASES || part in SHORT)) return null;
  const found = parts.flatMap((part) => CASES[part] ?? []);
  return { name: found[0] ?? 'nominative', short: SHORT[parts.at(-1) ?? ''] ?? 0 };
}

/** The code that a text ends with, if the list has it. */
function codeBefore(text: string, names: ReadonlyMap<string, DeclinedName>): string | null {
  const words = text.split(/([\s(«„"])/u);
  for (let count = MOST_WORDS * 2 - 1; count >= 1; count -= 2) {
    const code = words.slice(-count).join('');
    if (code.trim() !== '' && names.has(comparableCode(code))) return code;
  }
  return null;
}

interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function changesOf(
  text: string,
  names: ReadonlyMap<string, DeclinedName>,
  seen: { undeclined: number; unknown: Set<string> },
) {
  const changes: Change[] = [];
  for (const found of text.matchAll(LINE)) {
    const form = formOf(found[1]);
    if (form === null) continue;
    const before = text.slice(0, found.index);
    const code = codeBefore(before, names);
    if (code === null) {
      const word = before.split(/[\s(«„"]/u).at(-1) ?? '';
      if (OWN_CODE.test(word)) seen.unknown.add(word);
      continue;
    }
    const name = names.get(comparableCode(code));
    if (name?.sure === false && form.name !== 'nominative') seen.undeclined += 1;
    changes.push({
      from: found.index - code.length,
      to: found.index + found[0].length,
      text: name?.forms[form.name]?.[form.short] ?? code,
    });
  }
  return changes;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const unescaped = (xml: string): string =>
  xml.replace(/&(lt|gt|amp|quot|apos);/gu, (_all, name: string) => ENTITIES[name] ?? '');
const escaped = (text: string): string =>
  text.replace(/[<>&]/gu, (sign) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;' })[sign] ?? sign);

/** The pieces of a paragraph with the changes made: a change stands whole in the piece where it begins. */
function changedPieces(pieces: readonly string[], changes: readonly Change[]): string[] {
  let start = 0;
  return pieces.map((piece) => {
    const [from, to] = [start, start + piece.length];
    start = to;
    let text = '';
    let at = from;
    for (const change of changes) {
      if (change.to <= from || change.from >= to) continue;
      text += piece.slice(at - from, Math.max(change.from, from) - from);
      if (change.from >= from) text += change.text;
      at = Math.min(change.to, to);
    }
    return text + piece.slice(at - from);
  });
}

const TEXT = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu;

/** `names` by comparable code. Refused: bytes that are no .docx. Text is looked at by paragraphs: Google may have cut a line into pieces. */
export function fillNames(docx: Uint8Array, names: ReadonlyMap<string, DeclinedName>): FilledNames {
  const zip = open(docx);
  const seen = { filled: 0, undeclined: 0, unknown: new Set<string>() };
  for (const part of Object.keys(zip.files).filter((name) =>
    /^word\/(?:document|header\d*|footer\d*)\.xml$/u.test(name),
  )) {
    const xml = zip.file(part)?.asText() ?? '';
    const filled = xml.replace(/<w:p[ >][\s\S]*?<\/w:p>/gu, (paragraph) => {
      const pieces = [...paragraph.matchAll(TEXT)].map(([, text = '']) => unescaped(text));
      const changes = changesOf(pieces.join(''), names, seen);
      if (changes.length === 0) return paragraph;
      seen.filled += changes.length;
      const changed = changedPieces(pieces, changes);
      let index = 0;
      return paragraph.replace(TEXT, () => {
        const text = escaped(changed[index] ?? '');
        index += 1;
        return `<w:t xml:space="preserve">${text}</w:t>`;
      });
    });
    if (filled !== xml) zip.file(part, filled);
  }
  const bytes = zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
  return { docx: bytes, filled: seen.filled, undeclined: seen.undeclined, unknown: [...seen.unknown] };
}

function open(docx: Uint8Array): PizZip {
  try {
    const zip = new PizZip(docx);
    if (zip.file('word/document.xml') !== null) return zip;
  } catch {
    // Said below.
  }
  throw refusal('Это не документ .docx.');
}
