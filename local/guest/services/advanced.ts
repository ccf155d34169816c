// The advanced services Sheets v4 and Drive v3 inside the guest: plain JSON in, plain JSON out.

import { defineService } from '../guard.ts';
import { dataOf } from '../state.ts';
import { decodeBase64, encodeBase64 } from './base64.ts';
import { type BlobData, blob } from './blob.ts';

function makeSheets(): object {
  const values = defineService('Sheets.Spreadsheets.Values', {
    batchGet: (_data, invoke, id: string, options: object = {}) => invoke({ id, options }),
    batchUpdate: (_data, invoke, resource: object, id: string) => invoke({ id, resource }),
  });
  const spreadsheets = defineService(
    'Sheets.Spreadsheets',
    {
      get: (_data, invoke, id: string, options: object = {}) => invoke({ id, options }),
      batchUpdate: (_data, invoke, resource: object, id: string) => invoke({ id, resource }),
    },
    { Values: values },
  );
  return defineService('Sheets', {}, { Spreadsheets: spreadsheets });
}

interface ExportedFile {
  readonly base64: string;
  readonly mimeType: string;
  readonly name: string;
}

function makeDrive(): object {
  const files = defineService('Drive.Files', {
    create: (_data, invoke, resource: object, media?: object | null, options: object = {}) => {
      const data = media === null || media === undefined ? null : dataOf<BlobData>(media);
      const content =
        data === null ? null : { base64: encodeBase64(data.bytes), mimeType: data.contentType, name: data.name };
      return invoke({ resource, content, options });
    },
    export: (_data, invoke, id: string, mimeType: string, options: object = {}) => {
      const file = invoke({ id, mimeType, options }) as ExportedFile;
      return blob({ bytes: decodeBase64(file.base64) ?? [], contentType: file.mimeType, name: file.name });
    },
    list: (_data, invoke, options: object = {}) => invoke({ options }),
    update: (_data, invoke, resource: object, id: string) => invoke({ resource, id }),
  });
  const permissions = defineService('Drive.Permissions', {
    create: (_data, invoke, resource: object, id: string, options: object = {}) => invoke({ resource, id, options }),
    list: (_data, invoke, id: string, options: object = {}) => invoke({ id, options }),
    remove: (_data, invoke, id: string, permissionId: string) => invoke({ id, permissionId }),
  });
  return defineService('Drive', {}, { Files: files, Permissions: permissions });
}

/** By the service id of the manifest (`dependencies.enabledAdvancedServices`). */
export const ADVANCED_SERVICES: Readonly<Record<string, () => object>> = { sheets: makeSheets, drive: makeDrive };
