// Codes in place of names: a slip of the hand is noticed, a code of another kind is left alone.
import { describe, expect, test } from '@jest/globals';
import { isMistypedCode, personCodeOf } from '../../src/domain/person/personCode.ts';

const CODES = [
  [0, 1, 2, 3, 4],
  [18, 17, 16, 15, 14],
  [1, 1, 1, 1, 1],
  [4_294_967_295, 0, 7, 100, 19],
].map(personCodeOf);

describe('a drawn code', () => {
  test.each(CODES)('%s is well formed', (code) => {
    expect(code).toMatch(/^[ГДЖИЛПФЦШЭЮЯ2345789]{3}-[ГДЖИЛПФЦШЭЮЯ2345789]{3}$/u);
    expect(isMistypedCode(code)).toBe(false);
    expect(isMistypedCode(` ${code.toLowerCase().replace('-', '')} `)).toBe(false);
  });

  test.each(CODES)('%s with any one sign wrong is noticed', (code) => {
    const signs = [...code];
    const wrong = signs.flatMap((sign, at) =>
      sign === '-'
        ? []
        : [...'ГДЖИЛПФЦШЭЮЯ2345789'].filter((other) => other !== sign).map((other) => signs.with(at, other).join('')),
    );
    expect(wrong.filter((text) => !isMistypedCode(text))).toEqual([]);
  });

  test('two neighbours exchanged are noticed', () => {
    const code = personCodeOf([0, 1, 2, 3, 4]);
    expect(isMistypedCode(`${code.charAt(1)}${code.charAt(0)}${code.slice(2)}`)).toBe(true);
  });
});

test.each(['К-17', 'У-001', '', 'НСТ-0001', '7А-12', 'ABC-DEF', 'ГД2-ЖИ77'])(
  '«%s» is a code of another kind',
  (text) => {
    expect(isMistypedCode(text)).toBe(false);
  },
);
