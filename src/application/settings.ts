// What «Настройки» holds: role and mode of the workbook, who it belongs to.
import { codeByName } from '../schema/derive/cell.ts';
import type { Table } from '../schema/derive/table.ts';
import { appended, type Block, patched } from '../schema/derive/write.ts';
import { type Layout, parseOff } from '../schema/layout.ts';
import type { Role } from '../schema/roles.ts';
import { SETTING_NAMES, SETTING_VALUES, type SettingKey, type settingsSheet } from '../schema/sheets/service.ts';

export type Settings = Readonly<Record<SettingKey, string>>;

/** The code of a setting's value; a free one is its own code. */
const settingCode = (key: string, text: string): string => codeByName(SETTING_VALUES[key] ?? {}, text) ?? text;

export const readSettings = (table: Table<(typeof settingsSheet)['columns']>): Settings => {
  const found = new Map(table.rows.map((row) => [row.record.key, row.record.value]));
  return Object.fromEntries(
    Object.keys(SETTING_NAMES).map((key) => [key, settingCode(key, found.get(key) ?? '')]),
  ) as Settings;
};

export const settingRows = (settings: Partial<Settings>): { key: string; name: string; value: string }[] =>
  (Object.keys(SETTING_NAMES) as SettingKey[]).flatMap((key) => {
    const code = settings[key];
    return code === undefined ? [] : [{ key, name: SETTING_NAMES[key], value: SETTING_VALUES[key]?.[code] ?? code }];
  });

/** Settings by key: a row that is there is changed, one that is not is added. */
export const changedSettings = (
  table: Table<(typeof settingsSheet)['columns']>,
  changes: Partial<Settings>,
): Block[] => {
  const rowOf = new Map(table.rows.map(({ rowNumber, record }) => [record.key, rowNumber]));
  const rows = settingRows(changes);
  return [
    ...rows.flatMap((row) => {
      const rowNumber = rowOf.get(row.key);
      return rowNumber === undefined ? [] : patched(table, rowNumber, row);
    }),
    ...appended(
      table,
      rows.filter(({ key }) => !rowOf.has(key)),
    ),
  ];
};

export const layoutOf = (settings: Settings): Layout => ({
  mode: settings.pdMode === 'names' ? 'names' : 'codes',
  off: parseOff(settings.columnsOff),
});

export const roleOf = (settings: Settings): Role | null =>
  settings.role === 'municipality' || settings.role === 'school' ? settings.role : null;
