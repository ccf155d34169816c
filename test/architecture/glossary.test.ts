// The glossary names every sheet of the workbook by its title and its key.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { type Role, sheetsOf } from '../../src/schema/roles.ts';

const GLOSSARY = readFileSync(path.resolve(import.meta.dirname, '../../docs/glossary.md'), 'utf8');
const ROLES: readonly (readonly [Role, string])[] = [
  ['school', 'a school'],
  ['municipality', 'the municipality'],
];

test.each(ROLES)('every sheet of a %s stands in the glossary, and no sheet that is gone', (role, owner) => {
  const lines = GLOSSARY.split('\n').filter((line) => line.startsWith('| «') && line.includes(owner));
  expect(lines.map((line) => line.slice(0, line.lastIndexOf('| ', line.length - 3))).sort()).toEqual(
    sheetsOf(role)
      .map(({ title, key }) => `| «${title}» | \`${key}\` `)
      .sort(),
  );
});
