// Names put in place of codes on the user's machine: the list as people save it, places in a document, forms, what is left.
import { describe, expect, test } from '@jest/globals';
import PizZip from 'pizzip';
import type { DeclinedName } from '../../local/files/names/declineNames.ts';
import { fillNames } from '../../local/files/names/fillNames.ts';
import { readNameList } from '../../local/files/names/readNameList.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** «а» is 0xE0 in Windows-1251, «А» 0xC0. */
const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].map((sign) => {
      const code = sign.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    }),
  );

const POLE = { last: 'Полевая', first: 'Анна', patronymic: 'Ильинична' };

describe('the list of names', () => {
  test.each([
    {
      why: 'UTF-8 with a mark, as Excel saves it',
      bytes: utf8('\uFEFFкод;фамилия;имя;отчество\r\nК-17;Полевая;Анна;Ильинична\r\n'),
    },
    { why: 'Windows-1251', bytes: windows1251('код;фамилия;имя;отчество\r\nК-17;Полевая;Анна;Ильинична') },
    { why: 'without a heading, spaces around', bytes: utf8(' к-17 ; Полевая ; Анна ; Ильинична ') },
    { why: 'commas and quotes', bytes: utf8('К-17,"Полевая",Анна,Ильинична') },
    { why: 'tabs and an empty line', bytes: utf8('К-17\tПолевая\tАнна\tИльинична\n\n') },
    { why: 'the same line twice', bytes: utf8('К-17;Полевая;Анна;Ильинична\nК-17;Полевая;Анна;Ильинична') },
  ])('is read: $why', ({ bytes }) => {
    expect([...readNameList(bytes)]).toEqual([['к-17', POLE]]);
  });

  test.each([
    { why: 'no surname', text: 'К-17;;Анна', line: 1 },
    { why: 'no code', text: 'К-17;Полевая\n;Речная', line: 2 },
    { why: 'one code, two people', text: 'К-17;Полевая\nк-17;Речная', line: 2 },
  ])('is refused by the number of the line, without a name: $why', ({ text, line }) => {
    expect(() => readNameList(utf8(text))).toThrow(new RegExp(`строка ${line}:(?!.*(Полев|Речн))`, 'u'));
  });

  test('an empty list is refused', () => {
    expect(() => readNameList(utf8('код;фамилия\n'))).toThrow('ни одной строки');
  });
});

const NAMES: ReadonlyMap<string, DeclinedName> = new Map([
  [
    'к-17',
    {
      sure: true,
      forms: {
        nominative: ['Полевая Анна Ильинична', 'Полевая А.И.', 'А.И. Полевая'],
        dative: ['Полевой Анне Ильиничне', 'Полевой А.И.', 'А.И. Полевой'],
      },
    },
  ],
  ['у 5', { sure: false, forms: { nominative: ['Ли <Ян>', 'Ли Я.', 'Я. Ли'], dative: ['Ли <Ян>', 'Ли Я.', 'Я. Ли'] } }],
]);

const document = (...paragraphs: readonly (readonly string[])[]): Uint8Array => {
  const zip = new PizZip();
  const body = paragraphs
    .map(
      (runs) =>
        `<w:p><w:pPr/>${runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`,
    )
    .join('');
  zip.file('word/document.xml', `<w:document><w:body>${body}</w:body></w:document>`);
  return zip.generate({ type: 'uint8array' });
};
const textOf = (docx: Uint8Array): string[] =>
  [...(new PizZip(docx).file('word/document.xml')?.asText() ?? '').matchAll(/<w:p>.*?<\/w:p>/gu)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)</gu)].map(([, text]) => text).join(''),
  );

describe('a place in a document', () => {
  test.each([
    { runs: ['К-17 ______________'], text: 'Полевая Анна Ильинична', filled: 1, why: 'in full' },
    {
      runs: ['от К-17 (дат. п.) ________, далее'],
      text: 'от Полевой Анне Ильиничне, далее',
      filled: 1,
      why: 'in a case',
    },
    { runs: ['К-17 (дат. п., кратко) ____'], text: 'Полевой А.И.', filled: 1, why: 'short in a case' },
    { runs: ['к-17 (инициалы) ____'], text: 'А.И. Полевая', filled: 1, why: 'initials first, code in lower case' },
    {
      runs: ['Я, К', '-17 (дат. ', 'п.) ____', '__ сам'],
      text: 'Я, Полевой Анне Ильиничне сам',
      filled: 1,
      why: 'cut into runs',
    },
    {
      runs: ['К-17 ______ и у 5 ______'],
      text: 'Полевая Анна Ильинична и Ли &lt;Ян&gt;',
      filled: 2,
      why: 'two, one code of two words, signs escaped',
    },
    { runs: ['Адрес: ____________'], text: 'Адрес: ____________', filled: 0, why: 'a line for something else' },
    { runs: ['К-17 без строки'], text: 'К-17 без строки', filled: 0, why: 'a code that is only mentioned' },
    { runs: ['К-17 (подпись) ______'], text: 'К-17 (подпись) ______', filled: 0, why: 'a hint that is not ours' },
    { runs: ['ЖК-17 ______'], text: 'ЖК-17 ______', filled: 0, why: 'the end of another code' },
  ])('$why', ({ runs, text, filled }) => {
    const result = fillNames(document(runs), NAMES);
    expect({ text: textOf(result.docx)[0], filled: result.filled }).toEqual({ text, filled });
  });

  test('what could not be declined and what the list lacks is counted', () => {
    const result = fillNames(
      document(['у 5 (дат. п.) ____'], ['ГД2-ЖИ7 ________'], ['НСТ-0004 (род. п.) ____']),
      NAMES,
    );
    expect(result).toMatchObject({ filled: 1, undeclined: 1, unknown: ['ГД2-ЖИ7', 'НСТ-0004'] });
  });

  test('what is no document is refused', () => {
    expect(() => fillNames(utf8('нет'), NAMES)).toThrow('.docx');
  });
});
