// SpreadsheetApp inside the guest.
import { defineClass, defineService, type Invoke } from '../guard.ts';
import { dataOf } from '../state.ts';
import type { HtmlData } from './html.ts';

interface Book {
  readonly id: string;
}
interface SheetData extends Book {
  readonly sheetId: number;
}
interface RangeData extends SheetData {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
interface MenuData {
  readonly caption: string;
  readonly items: ({ readonly caption: string; readonly entry: string } | null)[];
}

const range: (data: RangeData) => object = defineClass<RangeData>('Range', {
  getValue: (self, invoke) => revive(invoke(self)),
  getValues: (self, invoke) => (invoke(self) as unknown[][]).map((line) => line.map(revive)),
  setValues: (self, invoke, values: unknown[][]) => {
    invoke({ ...self, values: values.map((line) => line.map(cellOf)) });
    return range(self);
  },
});

/** How a value goes to the host: a date as its moment. */
function cellOf(value: unknown): unknown {
  return value instanceof Date ? { date: value.getTime() } : value;
}

const sheet: (data: SheetData) => object = defineClass<SheetData>('Sheet', {
  getLastRow: (self, invoke) => invoke(self),
  getRange: (self, invoke, row: number, column: number, rows = 1, columns = 1) => {
    invoke({ ...self, row, column, rows, columns });
    return range({ ...self, row, column, rows, columns });
  },
  getDataRange: (self, invoke) =>
    range({ ...self, row: 1, column: 1, ...(invoke(self) as { rows: number; columns: number }) }),
  appendRow(self, invoke, row: unknown[]) {
    invoke({ ...self, row: row.map(cellOf) });
    return sheet(self);
  },
});

/** The host marks a cell of a date column: SpreadsheetApp answers those with a Date, unlike the Sheets API. */
function revive(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return new Date((value as { date: number }).date);
}

export const spreadsheet: (data: Book) => object = defineClass<Book>('Spreadsheet', {
  getId: (self, invoke) => {
    invoke();
    return self.id;
  },
  copy: (self, invoke, name: string) => spreadsheet({ id: invoke({ ...self, name }) as string }),
  toast: (_self, invoke, message: string, title = '') => {
    invoke({ message, title });
  },
  getSheets: (self, invoke) => (invoke(self) as number[]).map((sheetId) => sheet({ ...self, sheetId })),
  getSheetByName: (self, invoke, name: string) => {
    const sheetId = invoke({ ...self, name }) as number | null;
    return sheetId === null ? null : sheet({ ...self, sheetId });
  },
});

const menu: (data: MenuData) => object = defineClass<MenuData>('Menu', {
  addItem: (self, invoke, caption: string, entry: string) => {
    invoke();
    self.items.push({ caption, entry });
    return menu(self);
  },
  addSeparator: (self, invoke) => {
    invoke();
    self.items.push(null);
    return menu(self);
  },
  addToUi: (self, invoke) => {
    invoke(self);
  },
});

const ui = defineClass<null>('Ui', {
  createMenu: (_self, invoke, caption: string) => {
    invoke();
    return menu({ caption, items: [] });
  },
  showSidebar: (_self, invoke, output: object) => {
    const { title, html } = dataOf<HtmlData>(output);
    invoke({ title, html });
  },
});

export function makeSpreadsheetApp(): object {
  const open = (_data: null, invoke: Invoke, id?: string) => spreadsheet({ id: invoke({ id: id ?? null }) as string });
  return defineService('SpreadsheetApp', {
    getActiveSpreadsheet: open,
    openById: open,
    getUi: (_data, invoke) => {
      invoke();
      return ui(null);
    },
  });
}
