// All migrations in order; the version of the schema is one more than their number.
import { peopleOfTheirOwn } from './0001-people-of-their-own.ts';
import { settingsOfTheAuthority } from './0002-settings-of-the-authority.ts';
import { formsOfNames } from './0003-forms-of-names.ts';
import { ordersOfTheAuthority } from './0004-orders-of-the-authority.ts';
import type { Migration } from './migration.ts';

const MIGRATIONS: readonly Migration[] = [peopleOfTheirOwn, settingsOfTheAuthority, formsOfNames, ordersOfTheAuthority];

/** Version of the workbooks this bundle makes and reads, as «Настройки» holds it. */
export const SCHEMA_VERSION = String(MIGRATIONS.length + 1);

/** The number of a version; what cannot be read is taken for the first one, whose migration passes over what is done. */
const versionNumber = (version: string): number => {
  const number = Number(version);
  return Number.isInteger(number) && number >= 1 ? number : 1;
};

/** How a workbook's version stands to this bundle. */
export const ageOf = (version: string): 'older' | 'current' | 'newer' => {
  const [own, bundle] = [versionNumber(version), Number(SCHEMA_VERSION)];
  return own < bundle ? 'older' : own > bundle ? 'newer' : 'current';
};

/** What has to be done to a workbook of this version, in order. */
export const migrationsFrom = (version: string): readonly Migration[] =>
  MIGRATIONS.filter(({ from }) => from >= versionNumber(version));
