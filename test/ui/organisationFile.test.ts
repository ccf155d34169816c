// What is taken of a file with a register of organisations.
import { expect, test } from '@jest/globals';
import { linesOf } from '../../src/ui/paste/fileOfOrganisations.ts';

const rows = (...lines: readonly (readonly (string | number)[])[]) =>
  lines.map((cells, index) => ({ line: index + 1, cells }));

test.each([
  {
    file: rows(['МБОУ «СОШ № 5»', 'школа'], ['МБ ДОУ «ДС № 11»', 'детский сад']),
    lines: ['МБОУ «СОШ № 5» ; школа', 'МБ ДОУ «ДС № 11» ; детский сад'],
    why: 'two columns without a header',
  },
  {
    file: rows(
      ['Реестр на 01.09.2025'],
      ['№', 'ИНН', 'Полное наименование', 'Краткое наименование', 'Тип ОО'],
      [1, '0000000032', 'Муниципальное учреждение «Школа № 5»', 'МБОУ СОШ № 5', 'школа'],
    ),
    lines: ['МБОУ СОШ № 5 ; школа'],
    why: 'the short name and the type by their headers, wherever they stand',
  },
  {
    file: rows(['№', 'Организация'], [1, 'МБОУ СОШ № 5'], [2, 'МБОУ СОШ № 6']),
    lines: ['МБОУ СОШ № 5', 'МБОУ СОШ № 6'],
    why: 'no column of types',
  },
  {
    file: rows(['Школа № 5', 'школа'], ['Школа «Радуга»', 'школа']),
    lines: ['Школа № 5 ; школа', 'Школа «Радуга» ; школа'],
    why: 'a name is no header',
  },
  {
    file: rows(['Школа № 5;\n корпус 2', 'школа'], ['', '']),
    lines: ['Школа № 5, корпус 2 ; школа'],
    why: 'a separator and a break of line within a name',
  },
])('$why', ({ file, lines }) => {
  expect(linesOf(file)).toBe(lines.join('\n'));
});
