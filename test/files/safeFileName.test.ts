// Names of files made of names that people give.
import { describe, expect, test } from '@jest/globals';
import { safeFileName } from '../../local/files/safeFileName.ts';

describe('a name becomes a file name', () => {
  test.each([
    { name: 'МБОУ СОШ № 101', file: 'МБОУ СОШ № 101.xlsx', why: 'an ordinary name' },
    { name: 'ООО «Завод»', file: 'ООО «Завод».xlsx', why: 'guillemets' },
    { name: '../../etc/passwd', file: 'etc passwd.xlsx', why: 'a way out of the folder' },
    { name: 'a\\b:c*d?"<e>|f', file: 'a b c d e f.xlsx', why: 'marks that Windows refuses' },
    { name: 'приказ\n\u0000№ 1\u202e', file: 'приказ № 1.xlsx', why: 'control and direction marks' },
    { name: '', file: 'файл.xlsx', why: 'no name' },
    { name: '...', file: 'файл.xlsx', why: 'a hidden or parent folder' },
    { name: 'CON', file: 'файл CON.xlsx', why: 'a device of Windows' },
    { name: 'а'.repeat(300), file: `${'а'.repeat(120)}.xlsx`, why: 'too long' },
  ])('$why', ({ name, file }) => {
    expect(safeFileName(name, '.xlsx')).toBe(file);
  });

  test('two of one name differ, whatever the case', () => {
    const taken = new Set<string>();
    expect(['Свод', 'СВОД', 'свод'].map((name) => safeFileName(name, '.pdf', taken))).toEqual([
      'Свод.pdf',
      'СВОД (2).pdf',
      'свод (3).pdf',
    ]);
  });
});
