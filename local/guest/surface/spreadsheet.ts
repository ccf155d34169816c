// Emulated members of SpreadsheetApp, its user interface and HtmlService.
import { type Member, member } from './member.ts';

const BOOK = { scopes: 'spreadsheets.currentonly spreadsheets', simple: true };
const UI = { scopes: 'script.container.ui' };
const OTHER_BOOK = { scopes: 'spreadsheets' };

export const SPREADSHEET: Readonly<Record<string, Member>> = {
  'SpreadsheetApp.getActiveSpreadsheet': member(
    'spreadsheet/spreadsheet-app#getActiveSpreadsheet()',
    'SpreadsheetApp.getActive',
    [''],
    BOOK,
  ),
  'SpreadsheetApp.getUi': member('spreadsheet/spreadsheet-app#getUi()', 'local.hop', ['']),
  'SpreadsheetApp.openById': member(
    'spreadsheet/spreadsheet-app#openById(String)',
    'SpreadsheetApp.openById',
    ['string'],
    OTHER_BOOK,
  ),
  'Spreadsheet.getId': member('spreadsheet/spreadsheet#getId()', 'local.hop', [''], BOOK),
  'Spreadsheet.copy': member('spreadsheet/spreadsheet#copy(String)', 'Spreadsheet.copy', ['string'], {
    scopes: BOOK.scopes,
  }),
  'Spreadsheet.toast': member(
    'spreadsheet/spreadsheet#toast(String,String,Number)',
    'Spreadsheet.toast',
    ['string', 'string,string', 'string,string,number'],
    BOOK,
  ),
  'Spreadsheet.getSheetByName': member(
    'spreadsheet/spreadsheet#getSheetByName(String)',
    'Spreadsheet.getSheetByName',
    ['string'],
    BOOK,
  ),
  'Sheet.getLastRow': member('spreadsheet/sheet#getLastRow()', 'Sheet.getLastRow', [''], BOOK),
  'Spreadsheet.getSheets': member('spreadsheet/spreadsheet#getSheets()', 'Spreadsheet.getSheetByName', [''], BOOK),
  'Sheet.getRange': member(
    'spreadsheet/sheet#getRange(Integer,Integer)',
    'local.hop',
    ['integer,integer', 'integer,integer,integer,integer'],
    BOOK,
  ),
  'Sheet.getDataRange': member('spreadsheet/sheet#getDataRange()', 'local.hop', [''], BOOK),
  'Sheet.appendRow': member('spreadsheet/sheet#appendRow(Object)', 'Sheet.appendRow', ['array'], BOOK),
  'Range.getValue': member('spreadsheet/range#getValue()', 'Range.getValue', [''], BOOK),
  'Range.getValues': member('spreadsheet/range#getValues()', 'Range.getValues.warm', [''], BOOK),
  'Range.setValues': member('spreadsheet/range#setValues(Object)', 'Range.setValues', ['array'], BOOK),
  'Ui.createMenu': member('base/ui#createMenu(String)', 'local.hop', ['string']),
  'Ui.showSidebar': member('base/ui#showSidebar(Object)', 'Spreadsheet.toast', ['HtmlOutput'], UI),
  'Menu.addItem': member('base/menu#addItem(String,String)', 'local.hop', ['string,string']),
  'Menu.addSeparator': member('base/menu#addSeparator()', 'local.hop', ['']),
  'Menu.addToUi': member('base/menu#addToUi()', 'local.hop', ['']),
  'HtmlService.createHtmlOutputFromFile': member(
    'html/html-service#createHtmlOutputFromFile(String)',
    'HtmlService.evaluate',
    ['string'],
  ),
  'HtmlOutput.setTitle': member('html/html-output#setTitle(String)', 'local.hop', ['string']),
  'HtmlOutput.setContent': member('html/html-output#setContent(String)', 'local.hop', ['string']),
  'HtmlOutput.getContent': member('html/html-output#getContent()', 'local.hop', ['']),
};
