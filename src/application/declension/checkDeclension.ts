// «Проверить склонение»: every word of the school's register that its papers would leave in the nominative; nothing is written.
import type { Declension } from '../../documents/declension/declension.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import type { DeclensionCheck, DoubtfulWord } from '../../rpc/views/declension.ts';
import { placeText } from '../../texts/problemText.ts';
import { requireBook } from '../book.ts';
import { linkTo } from '../check/checkRows.ts';
import type { Ports } from '../ports.ts';
import { DECLINED_SHEETS, type DeclinedCell, declinedWords } from './declinedWords.ts';

/** Words sent to the sidebar. */
const SHOWN = 100;

const KINDS = { name: 'fullname', title: 'title', organisation: 'organisation' } as const;

/** The cases of a word that the engine is not sure of. */
function doubtfulCases(declension: Declension, { kind, text, parts, cases }: DeclinedCell): DeclinedCell['cases'] {
  return cases.filter(({ wanted }) => {
    if (parts !== null) return !declension.name(parts, wanted).sure;
    return !(kind === 'title' ? declension.title(text, wanted) : declension.organisation(text, wanted)).sure;
  });
}

/** Refused as requireBook() refuses for a school. */
export const checkDeclension = (ports: Ports): Outcome<DeclensionCheck> => {
  const opened = requireBook(ports, 'school', DECLINED_SHEETS);
  if (!opened.ok) return opened;
  const book = opened.value;
  const { declension } = ports.shipped.libraries();
  const words = declinedWords(book);
  const doubtful = words.flatMap((word) => {
    const cases = doubtfulCases(declension, word);
    return cases.length === 0 ? [] : [{ ...word, cases }];
  });
  const isClean = doubtful.length === 0;
  const ids = isClean ? {} : ports.workbooks.sheetIds(book.id);
  const url = isClean ? '' : ports.workbooks.urlOf(book.id);
  const shown = doubtful.slice(0, SHOWN).map(({ kind, text, sheet, rowNumber, column, cases }): DoubtfulWord => {
    const best = declension.word({ kind: KINDS[kind], gender: '', text });
    const typedIn = cases[0]?.typedIn ?? null;
    return {
      kind,
      text,
      place: placeText(sheet, rowNumber),
      forms: cases.map(({ wanted }) => ({ wanted, text: best[wanted] })),
      columns: cases.flatMap(({ header }) => header ?? []),
      link: linkTo(book, url, ids, { place: { sheet, rowNumber, column: typedIn ?? column } }),
    };
  });
  return done({ checked: words.length, doubtful: shown, more: doubtful.length - shown.length });
};
