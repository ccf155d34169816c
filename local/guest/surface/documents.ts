// Emulated members of DriveApp and DocumentApp: what filling a copied template takes. The bundle uses none of them, the bench's baseline does.
import { type Member, member } from './member.ts';

const FILES = { scopes: 'drive' };
const DOCUMENTS = { scopes: 'documents' };

export const DOCUMENTS_SURFACE: Readonly<Record<string, Member>> = {
  'DriveApp.getFileById': member('drive/drive-app#getFileById(String)', 'DriveApp.getFileById', ['string'], FILES),
  'DriveApp.getRootFolder': member('drive/drive-app#getRootFolder()', 'DriveApp.getFileById', [''], FILES),
  'File.getId': member('drive/file#getId()', 'local.hop', [''], FILES),
  'File.makeCopy': member('drive/file#makeCopy(String,Folder)', 'File.makeCopy', ['string,Folder'], FILES),
  'DocumentApp.openById': member(
    'document/document-app#openById(String)',
    'DocumentApp.openById',
    ['string'],
    DOCUMENTS,
  ),
  'Document.getBody': member('document/document#getBody()', 'local.hop', [''], DOCUMENTS),
  'Document.saveAndClose': member('document/document#saveAndClose()', 'Document.saveAndClose', [''], DOCUMENTS),
  'Body.replaceText': member(
    'document/body#replaceText(String,String)',
    'Body.replaceText',
    ['string,string'],
    DOCUMENTS,
  ),
  'Body.getTables': member('document/body#getTables()', 'local.hop', [''], DOCUMENTS),
  'Table.getRow': member('document/table#getRow(Integer)', 'local.hop', ['integer'], DOCUMENTS),
  'Table.appendTableRow': member('document/table#appendTableRow(TableRow)', 'Body.append', ['TableRow'], DOCUMENTS),
  'TableRow.copy': member('document/table-row#copy()', 'Body.append', [''], DOCUMENTS),
  'TableRow.getCell': member('document/table-row#getCell(Integer)', 'local.hop', ['integer'], DOCUMENTS),
  'TableRow.removeFromParent': member('document/table-row#removeFromParent()', 'Body.append', [''], DOCUMENTS),
  'TableCell.setText': member('document/table-cell#setText(String)', 'Body.append', ['string'], DOCUMENTS),
};
