// Documents and files through the Drive API with the `drive.file` scope: only what the product has made itself is within reach.
import type { Files } from '../../application/ports.ts';
import { ownBookId } from '../workbook/ownBookId.ts';
import { signedBytes } from './signedBytes.ts';

/** Enabled in appsscript.json, which the published typings cannot know. */
declare const Drive: {
  readonly Files: GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
  readonly Permissions: GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection;
};

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const FOLDER = 'application/vnd.google-apps.folder';
const DOCUMENT = 'application/vnd.google-apps.document';
const MIME = { workbook: 'application/vnd.google-apps.spreadsheet', form: 'application/vnd.google-apps.form' } as const;
/** Key of the file property that tells what a file is; 124 bytes with its value at the most. */
const TAG = 'nastavnik';
/** Key of the property that tells with which run a document was made. */
const RUN = 'nastavnikRun';
/** The most that one page of a list holds. */
const MOST_IN_RUN = 1000;

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const documentUrl = (id: string): string => `https://docs.google.com/document/d/${id}/edit`;
const fileUrl = (id: string): string => `https://drive.google.com/file/d/${id}/view`;

const first = (q: string): string | null =>
  Drive.Files.list({ q, fields: 'files(id)', pageSize: 1 }).files?.[0]?.id ?? null;

/** A tag belongs to one workbook: two schools' orders have the same numbers. */
const ownTag = (tag: string): string => `${ownBookId()}:${tag}`;

/** Met when an address is misspelt, or nobody has a Google account under it and Google may not write to it. */
const isAddressRefused = (error: unknown): boolean =>
  error instanceof Error &&
  /emailAddress is invalid|invalidSharingRequest|Notify people|Google account/iu.test(error.message);

const share: Files['share'] = (id, emailAddress) => {
  try {
    // Without a message: a run that is killed and repeated would send it twice.
    // https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions/create (seen 2026-11-26)
    Drive.Permissions.create({ type: 'user', role: 'writer', emailAddress }, id, { sendNotificationEmail: false });
    return true;
  } catch (error) {
    if (isAddressRefused(error)) return false;
    throw error;
  }
};

const unshare: Files['unshare'] = (id, email) => {
  const { permissions = [] } = Drive.Permissions.list(id, { fields: 'permissions(id,emailAddress)' });
  const found = permissions.find(({ emailAddress }) => emailAddress?.toLowerCase() === email.toLowerCase());
  if (found?.id) Drive.Permissions.remove(id, found.id);
};

// Apps Script: with `drive.file` a file that another project has made is «File not found», even the container itself.
// https://developers.google.com/workspace/drive/api/guides/api-specific-auth (seen 2026-11-26)
const openTo: Files['openTo'] = (id) => {
  try {
    const { permissions = [] } = Drive.Permissions.list(id, { fields: 'permissions(id,emailAddress)' });
    return permissions.flatMap(({ emailAddress }) => emailAddress ?? []);
  } catch {
    return null;
  }
};

/** Files on one page of a list, at the most. https://developers.google.com/workspace/drive/api/reference/rest/v3/files/list (seen 2026-11-26) */
const PAGE = 1000;

// Whether `drive.file` shows the copies of a workbook is documented nowhere (docs/decisions/0002): what Drive does not tell is read.
const modifiedTimes: Files['modifiedTimes'] = () => {
  const found = new Map<string, number>();
  try {
    let pageToken: string | undefined;
    do {
      const page = Drive.Files.list({
        q: `mimeType = '${MIME.workbook}' and trashed = false`,
        fields: 'nextPageToken,files(id,modifiedTime)',
        pageSize: PAGE,
        ...(pageToken === undefined ? {} : { pageToken }),
      });
      for (const { id, modifiedTime } of page.files ?? []) found.set(id ?? '', Date.parse(modifiedTime ?? ''));
      pageToken = page.nextPageToken;
    } while (pageToken);
    return found;
  } catch {
    return new Map();
  }
};

/** Met when a document was deleted, or is closed to the one who runs the script. */
const OUT_OF_REACH = /file not found|permission|not have access/iu;
/** Apps Script: exported content is limited to 10 MB. https://developers.google.com/workspace/drive/api/reference/rest/v3/files/export (seen 2026-11-26) */
const TOO_LARGE = /too large to be exported/iu;

export const files: Files = {
  share,
  unshare,
  openTo,
  lock: (id, reason) => {
    Drive.Files.update({ contentRestrictions: [{ readOnly: true, reason }] }, id);
  },
  findTagged: (tag) => {
    const id = first(`appProperties has { key='${TAG}' and value=${quoted(ownTag(tag))} } and trashed = false`);
    return id === null ? null : { id, url: documentUrl(id) };
  },
  modifiedTimes,
  findNamed: (name, kind) => {
    const id = first(`name = ${quoted(name)} and mimeType = '${MIME[kind]}' and trashed = false`);
    return id === null ? null : { id };
  },
  ensureFolder: (name, tag) => {
    const id = first(`appProperties has { key='${TAG}' and value=${quoted(ownTag(tag))} } and trashed = false`);
    if (id !== null) return id;
    return Drive.Files.create({ name, mimeType: FOLDER, appProperties: { [TAG]: ownTag(tag) } }).id ?? '';
  },
  findRun: (run) => {
    const q = `appProperties has { key='${RUN}' and value=${quoted(ownTag(run))} } and trashed = false`;
    const { files: found = [] } = Drive.Files.list({
      q,
      fields: 'files(id,mimeType,appProperties)',
      pageSize: MOST_IN_RUN,
    });
    const own = ownTag('');
    return new Map(
      found.map(({ id = '', mimeType, appProperties }) => [
        (appProperties?.[TAG] ?? '').replace(own, ''),
        { id, url: mimeType === DOCUMENT ? documentUrl(id) : fileUrl(id) },
      ]),
    );
  },
  createDocument: (name, docx, tag, { folder, run } = {}) => {
    const blob = Utilities.newBlob(signedBytes(docx), DOCX, name);
    const file = {
      name,
      mimeType: DOCUMENT,
      appProperties: { [TAG]: ownTag(tag), ...(run === undefined ? {} : { [RUN]: ownTag(run) }) },
      ...(folder === undefined ? {} : { parents: [folder] }),
    };
    const id = Drive.Files.create(file, blob, { fields: 'id' }).id ?? '';
    return { id, url: documentUrl(id) };
  },
  createFile: (name, { mime, content }, tag, { folder, run }) => {
    // Apps Script: a blob of a text holds it in UTF-8. https://developers.google.com/apps-script/reference/utilities/utilities#newblobdata,-contenttype,-name (seen 2026-11-26)
    const blob =
      typeof content === 'string'
        ? Utilities.newBlob(content, mime, name)
        : Utilities.newBlob(signedBytes(content), mime, name);
    const file = { name, mimeType: mime, appProperties: { [TAG]: ownTag(tag), [RUN]: ownTag(run) }, parents: [folder] };
    const id = Drive.Files.create(file, blob, { fields: 'id' }).id ?? '';
    return { id, url: fileUrl(id) };
  },
  // Apps Script: without `alt: 'media'` the export fails with «Export requires alt=media to download the exported content».
  // https://github.com/brucemcpherson/gas-fakes/issues/117 (seen 2026-11-22)
  // A Workspace account may send far more letters than a consumer's; the table of quotas pairs that with documents.
  // https://developers.google.com/apps-script/guides/services/quotas (seen 2026-04-23)
  dailyDocuments: () => (MailApp.getRemainingDailyQuota() > 100 ? 1500 : 250),
  exportDocx: (id) => {
    try {
      return Uint8Array.from(Drive.Files.export(id, DOCX, { alt: 'media' }).getBytes());
    } catch (error) {
      const message = error instanceof Error ? error.message : '';
      if (OUT_OF_REACH.test(message)) return 'template_gone';
      if (TOO_LARGE.test(message)) return 'template_not_exported';
      throw error;
    }
  },
};
