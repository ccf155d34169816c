// Drive.Files: documents and folders made, found and exported.

import { costOf } from '../../../meter/costs.ts';
import { limitOf, messageOf } from '../../../meter/quotas.ts';
import { lockContent } from '../../../store/contentLock.ts';
import { addFile, findFile, listFiles, MIME, ROOT, readBytes, type StoredFile } from '../../../store/files.ts';
import { apiError, notEmulated } from '../../../store/serviceError.ts';
import { type Execution, spendDaily } from '../../execution.ts';
import { checkFields } from '../api.ts';
import { parseMask, throughMask } from '../fieldMask.ts';
import type { Operations } from '../operation.ts';
import { parseQuery } from './driveQuery.ts';

const CREATE = 'drive.files.create';
const EXPORT = 'drive.files.export';
const LIST = 'drive.files.list';

const FIELDS = [
  'kind',
  'id',
  'name',
  'mimeType',
  'parents',
  'trashed',
  'createdTime',
  'modifiedTime',
  'appProperties',
  'webViewLink',
];
const FILE_FIELDS = new Set(FIELDS);
const LIST_FIELDS = new Set([
  'kind',
  'incompleteSearch',
  'nextPageToken',
  'files',
  ...FIELDS.map((field) => `files.${field}`),
]);
/** What v3 answers when no fields are asked for. */
const DEFAULT_FIELDS = 'kind,id,name,mimeType';
const DEFAULT_PAGE = 100;
const LONGEST_PROPERTY = 124;

const LINKS: Readonly<Record<string, string>> = { spreadsheet: 'spreadsheets', form: 'forms', document: 'document' };

function jsonOf(file: StoredFile): Record<string, unknown> {
  const kind = LINKS[file.kind];
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mime,
    parents: [file.parent ?? ROOT],
    // Nothing gets into the bin: no member that puts it there is emulated.
    trashed: false,
    createdTime: new Date(file.created).toISOString(),
    modifiedTime: new Date(file.modified).toISOString(),
    ...(Object.keys(file.appProperties).length === 0 ? {} : { appProperties: file.appProperties }),
    webViewLink:
      kind === undefined
        ? `https://drive.google.com/file/d/${file.id}/view`
        : `https://docs.google.com/${kind}/d/${file.id}/edit`,
  };
}

/** With the scope drive.file a script sees only what it has made itself. https://developers.google.com/workspace/drive/api/guides/api-specific-auth */
function isVisible({ job, setup }: Execution, file: StoredFile): boolean {
  const scopes = setup.bundle.manifest.oauthScopes;
  return file.maker === job.bookId || scopes === null || scopes.includes('https://www.googleapis.com/auth/drive');
}

/** The file, or Google's 404 when it is not there or not the script's own. */
export function fileFor(execution: Execution, method: string, id: string): StoredFile {
  const file = findFile(execution.store, id);
  if (file === null || !isVisible(execution, file)) throw apiError(method, 404, `File not found: ${id}.`);
  return file;
}

interface Resource {
  readonly name?: string;
  readonly mimeType?: string;
  readonly parents?: readonly string[];
  readonly appProperties?: Readonly<Record<string, string | null>>;
}

interface Content {
  readonly base64: string;
  readonly mimeType: string | null;
  readonly name: string | null;
}

function checkProperties(method: string, properties: Resource['appProperties']): void {
  for (const [key, value] of Object.entries(properties ?? {})) {
    const bytes = Buffer.byteLength(key) + Buffer.byteLength(value ?? '');
    if (bytes > LONGEST_PROPERTY) throw apiError(method, 403, 'The limit for the size of a property was exceeded.');
  }
}

function create(
  execution: Execution,
  {
    resource,
    content,
    options,
  }: { resource: Resource; content: Content | null; options: { readonly fields?: string } },
): unknown {
  checkFields('Drive.Files.create', resource, ['name', 'mimeType', 'parents', 'appProperties']);
  checkFields('Drive.Files.create options', options, ['fields']);
  checkProperties(CREATE, resource.appProperties);
  const { store } = execution;
  const [parent = ROOT, ...others] = resource.parents ?? [];
  if (others.length > 0) throw apiError(CREATE, 400, 'A file cannot have more than one parent.');
  if (parent !== ROOT && fileFor(execution, CREATE, parent).kind !== 'folder')
    throw apiError(CREATE, 403, 'The specified parent is not a folder.');
  const made = madeOf(execution, resource, content);
  const properties = Object.entries(resource.appProperties ?? {}).filter(
    (pair): pair is [string, string] => pair[1] !== null,
  );
  const name = resource.name ?? content?.name ?? 'Untitled';
  const id = store.transaction(() => {
    if (made.kind === 'document') spendDaily(execution, 'documentsPerDay');
    if (made.kind === 'document') spendDaily(execution, 'conversionsPerDay');
    return addFile(
      store,
      { ...made, name, parent, appProperties: Object.fromEntries(properties), maker: execution.job.bookId },
      execution.now(),
    );
  });
  return throughMask(
    'Drive.Files.create',
    jsonOf(fileFor(execution, CREATE, id)),
    parseMask(CREATE, options.fields ?? DEFAULT_FIELDS),
    FILE_FIELDS,
  );
}

/** A folder without content; a Google Doc of a .docx; any other content as it is. */
function madeOf(
  execution: Execution,
  resource: Resource,
  content: Content | null,
): { kind: 'folder' | 'document' | 'blob'; mime: string; bytes?: Uint8Array } {
  if (content === null) {
    if (resource.mimeType === MIME.folder) return { kind: 'folder', mime: MIME.folder };
    throw notEmulated(`Drive.Files.create of ${resource.mimeType} without content`);
  }
  const bytes = Uint8Array.from(Buffer.from(content.base64, 'base64'));
  const isDocument = resource.mimeType === MIME.document;
  if (isDocument && content.mimeType !== MIME.docx)
    throw notEmulated(`Drive.Files.create conversion of ${content.mimeType}`);
  if (isDocument && !(bytes[0] === 0x50 && bytes[1] === 0x4b)) throw apiError(CREATE, 400, 'Bad Request');
  const row = isDocument ? 'Drive.files.create.convert' : 'Folder.createFile';
  const base = costOf(row);
  const plain = costOf('Folder.createFile');
  if (isDocument)
    execution.ledger.add('Drive.Files.create', {
      low: base.low - plain.low,
      mid: base.mid - plain.mid,
      high: base.high - plain.high,
    });
  execution.chargeUnits('Drive.Files.create', row, bytes.length / 1024);
  if (isDocument) return { kind: 'document', mime: MIME.document, bytes };
  if (resource.mimeType?.startsWith('application/vnd.google-apps.'))
    throw notEmulated(`Drive.Files.create of ${resource.mimeType}`);
  return { kind: 'blob', mime: resource.mimeType ?? content.mimeType ?? 'application/octet-stream', bytes };
}

function exportFile(
  execution: Execution,
  { id, mimeType, options }: { id: string; mimeType: string; options: { readonly alt?: string } },
): object {
  checkFields('Drive.Files.export options', options, ['alt']);
  const file = fileFor(execution, EXPORT, id);
  // Apps Script: without `alt` the service answers nothing but this error. https://github.com/brucemcpherson/gas-fakes/issues/117 (seen 2026-11-22)
  if (options.alt !== 'media')
    throw apiError(EXPORT, 400, 'Export requires alt=media to download the exported content.');
  if (file.kind !== 'document') throw apiError(EXPORT, 403, 'Export only supports Docs Editors files.');
  if (mimeType !== MIME.docx) throw notEmulated(`Drive.Files.export to ${mimeType}`);
  const bytes = readBytes(execution.store, id) ?? new Uint8Array();
  if (bytes.length > limitOf('exportBytes', execution.setup.account))
    throw apiError(EXPORT, 403, messageOf('exportBytes'));
  return { base64: Buffer.from(bytes).toString('base64'), mimeType, name: `${file.name}.docx` };
}

/** What follows the file that a page has ended with; a token of nobody's is refused. */
function pageAfter(found: readonly StoredFile[], token: string | undefined): readonly StoredFile[] {
  if (token === undefined) return found;
  const last = found.findIndex(({ id }) => token === `after-${id}`);
  if (last < 0) throw apiError(LIST, 400, 'Invalid Value');
  return found.slice(last + 1);
}

function list(
  execution: Execution,
  {
    options,
  }: {
    options: { readonly q?: string; readonly fields?: string; readonly pageSize?: number; readonly pageToken?: string };
  },
): unknown {
  checkFields('Drive.Files.list', options, ['q', 'fields', 'pageSize', 'pageToken']);
  const pageSize = options.pageSize ?? DEFAULT_PAGE;
  if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > 1000)
    throw apiError(LIST, 400, `Invalid value '${pageSize}'. Values must be within the range: [1, 1000]`);
  const matches = options.q === undefined ? () => true : parseQuery(LIST, options.q);
  const found = listFiles(execution.store).filter((file) => isVisible(execution, file) && matches(file));
  const shown = pageAfter(found, options.pageToken).slice(0, pageSize);
  execution.chargeUnits('Drive.Files.list', 'Drive.files.list', shown.length);
  const answer = {
    kind: 'drive#fileList',
    incompleteSearch: false,
    ...(shown.length > 0 && shown.at(-1) !== found.at(-1) ? { nextPageToken: `after-${shown.at(-1)?.id}` } : {}),
    files: shown.map(jsonOf),
  };
  return throughMask(
    'Drive.Files.list',
    answer,
    parseMask(LIST, options.fields ?? `kind,incompleteSearch,nextPageToken,files(${DEFAULT_FIELDS})`),
    LIST_FIELDS,
  );
}

interface Update {
  readonly id: string;
  readonly resource: {
    readonly contentRestrictions?: readonly { readonly readOnly?: boolean; readonly reason?: string }[];
  };
}

/** Closing a file to changes, and nothing else. https://developers.google.com/workspace/drive/api/guides/content-restrictions */
function update(execution: Execution, { id, resource }: Update): unknown {
  checkFields('Drive.Files.update', resource, ['contentRestrictions']);
  const file = fileFor(execution, 'drive.files.update', id);
  const [restriction, ...others] = resource.contentRestrictions ?? [];
  if (restriction?.readOnly !== true || others.length > 0)
    throw notEmulated('Drive.Files.update but for one restriction readOnly');
  checkFields('Drive.Files.update.contentRestrictions', restriction, ['readOnly', 'reason']);
  lockContent(execution.store, file.id, restriction.reason ?? '');
  return throughMask('Drive.Files.update', jsonOf(file), parseMask('drive.files.update', DEFAULT_FIELDS), FILE_FIELDS);
}

export const DRIVE_FILES: Operations = {
  'Drive.Files.update': update,
  'Drive.Files.create': create,
  'Drive.Files.export': exportFile,
  'Drive.Files.list': list,
};
