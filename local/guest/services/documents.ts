// DriveApp and DocumentApp inside the guest: a document copied, opened, filled by text replaced and rows appended, and saved.
import { defineClass, defineService } from '../guard.ts';
import { dataOf } from '../state.ts';

interface FileData {
  readonly id: string;
}
interface TableData extends FileData {
  readonly table: number;
}
/** A row has a number of its own: where it stands may change. */
interface RowData extends FileData {
  readonly row: number;
}
interface CellData extends RowData {
  readonly cell: number;
}

const folder = defineClass<FileData>('Folder', {});

const file: (data: FileData) => object = defineClass<FileData>('File', {
  getId: (self, invoke) => {
    invoke();
    return self.id;
  },
  makeCopy: (self, invoke, name: string, destination: object) =>
    file({ id: invoke({ ...self, name, folder: dataOf<FileData>(destination).id }) as string }),
});

export function makeDriveApp(): object {
  return defineService('DriveApp', {
    getFileById: (_data, invoke, id: string) => file({ id: invoke({ id }) as string }),
    getRootFolder: (_data, invoke) => folder({ id: invoke() as string }),
  });
}

const cell: (data: CellData) => object = defineClass<CellData>('TableCell', {
  setText: (self, invoke, text: string) => {
    invoke({ ...self, text });
    return cell(self);
  },
});

const row: (data: RowData) => object = defineClass<RowData>('TableRow', {
  copy: (self, invoke) => row({ id: self.id, row: invoke(self) as number }),
  getCell: (self, invoke, index: number) => {
    invoke({ ...self, cell: index });
    return cell({ ...self, cell: index });
  },
  removeFromParent: (self, invoke) => {
    invoke(self);
    return row(self);
  },
});

const table = defineClass<TableData>('Table', {
  getRow: (self, invoke, index: number) => row({ id: self.id, row: invoke({ ...self, index }) as number }),
  appendTableRow: (self, invoke, added: object) => {
    const data = dataOf<RowData>(added);
    invoke({ ...self, row: data.row });
    return row(data);
  },
});

const body: (data: FileData) => object = defineClass<FileData>('Body', {
  replaceText: (self, invoke, pattern: string, replacement: string) => {
    invoke({ ...self, pattern, replacement });
    return body(self);
  },
  getTables: (self, invoke) =>
    Array.from({ length: invoke(self) as number }, (_, index) => table({ ...self, table: index })),
});

const document = defineClass<FileData>('Document', {
  getBody: (self, invoke) => {
    invoke(self);
    return body(self);
  },
  saveAndClose: (self, invoke) => {
    invoke(self);
  },
});

export function makeDocumentApp(): object {
  return defineService('DocumentApp', {
    openById: (_data, invoke, id: string) => document({ id: invoke({ id }) as string }),
  });
}
