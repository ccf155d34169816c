// Emulated methods of the advanced services Sheets v4 and Drive v3.
import { type Member, member } from './member.ts';

const SHEETS = 'https://developers.google.com/workspace/sheets/api/reference/rest/v4/';
const DRIVE = 'https://developers.google.com/workspace/drive/api/reference/rest/v3/files/';
const PERMISSIONS = 'https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions/';
const BOOKS = { scopes: 'spreadsheets drive.file drive' };
const FILES = { scopes: 'drive.file drive' };

export const ADVANCED: Readonly<Record<string, Member>> = {
  'Sheets.Spreadsheets.get': member(
    `${SHEETS}spreadsheets/get`,
    'Sheets.spreadsheets.get.meta',
    ['string', 'string,object'],
    BOOKS,
  ),
  'Sheets.Spreadsheets.batchUpdate': member(
    `${SHEETS}spreadsheets/batchUpdate`,
    'Sheets.values.batchUpdate',
    ['object,string'],
    BOOKS,
  ),
  'Sheets.Spreadsheets.Values.batchGet': member(
    `${SHEETS}spreadsheets.values/batchGet`,
    'Sheets.values.batchGet',
    ['string', 'string,object'],
    BOOKS,
  ),
  'Sheets.Spreadsheets.Values.batchUpdate': member(
    `${SHEETS}spreadsheets.values/batchUpdate`,
    'Sheets.values.batchUpdate',
    ['object,string'],
    BOOKS,
  ),
  'Drive.Files.create': member(
    `${DRIVE}create`,
    'Folder.createFile',
    ['object', 'object,Blob', 'object,Blob?,object'],
    FILES,
  ),
  'Drive.Files.export': member(
    `${DRIVE}export`,
    'Drive.files.export',
    ['string,string', 'string,string,object'],
    FILES,
  ),
  'Drive.Files.list': member(`${DRIVE}list`, 'Drive.files.list', ['', 'object'], FILES),
  'Drive.Files.update': member(`${DRIVE}update`, 'Drive.permissions', ['object,string'], FILES),
  'Drive.Permissions.create': member(
    `${PERMISSIONS}create`,
    'Drive.permissions',
    ['object,string', 'object,string,object'],
    FILES,
  ),
  'Drive.Permissions.list': member(`${PERMISSIONS}list`, 'Drive.permissions', ['string', 'string,object'], FILES),
  'Drive.Permissions.remove': member(`${PERMISSIONS}delete`, 'Drive.permissions', ['string,string'], FILES),
};
