// The custom menu and the sidebar.
import { type PanelPage, panelPage } from '../application/panelPage.ts';
import { done, type Outcome } from '../domain/problem.ts';
import type { OwnPage, PagePlace } from '../rpc/views/panel.ts';
import { settingsSheet } from '../schema/sheets/service.ts';
import { menuTexts } from '../texts/ru.ts';
import { ports } from './app.ts';
import { guarded } from './guard.ts';

const TOAST_SECONDS = 8;
/** Time to read three sentences and find the menu. */
const FIRST_OPENING_SECONDS = 60;

/** Apps Script: a simple trigger may build a menu but not open a sidebar. https://developers.google.com/apps-script/guides/triggers (seen 2026-04-23) */
export const addMenu = (): void => {
  SpreadsheetApp.getUi()
    .createMenu(menuTexts.caption)
    .addItem(menuTexts.openPanel, 'menuOpenPanel')
    .addItem(menuTexts.checkBook, 'menuCheckBook')
    .addSeparator()
    .addItem(menuTexts.makeSchoolBooks, 'menuMakeSchoolBooks')
    .addItem(menuTexts.runRollUp, 'menuRunRollUp')
    .addSeparator()
    .addItem(menuTexts.help, 'menuOpenHelp')
    .addToUi();
  // Nothing of ours may be shown before Google has asked for permissions, but for a message over the sheet.
  if (SpreadsheetApp.getActiveSpreadsheet().getSheetByName(settingsSheet.title) === null) {
    toast(menuTexts.firstOpening, FIRST_OPENING_SECONDS);
  }
};

/** Without an answer about the workbook the first page opens: it asks again and tells what is wrong. */
const showPage = (known: Outcome<PanelPage>, place?: PagePlace): void =>
  show(known.ok ? known.value : 'start', menuTexts.panelTitle, place);

/** What a page is drawn into; a page that is to open at a place of its own finds the place written on it. */
const ROOT = '<div id="panel"';

const show = (file: string, title: string, place?: PagePlace): void => {
  const page = HtmlService.createHtmlOutputFromFile(file);
  if (place !== undefined) {
    const { screen, rowId = '' } = place;
    page.setContent(page.getContent().replace(ROOT, () => `${ROOT} data-place="${screen} ${rowId}"`));
  }
  SpreadsheetApp.getUi().showSidebar(page.setTitle(title));
};

export const openPanel = (): void => showPage(guarded('openPanel', () => done(panelPage(ports))));

/** A page in place of the one that asks; refused, the page that asks stays. `place` has been checked: it becomes part of the page. */
export const openPage = (asked?: OwnPage, place?: PagePlace): Outcome<{ opened: true }> => {
  showPage(done(panelPage(ports, asked)), place);
  return done({ opened: true });
};

/** The user guide: a school's workbook shows the curator's, any other the coordinator's. One read: the settings. */
export const openHelp = (): void => {
  const known = guarded('openHelp', () => done(panelPage(ports)));
  show(known.ok && known.value === 'school' ? 'guide-school' : 'guide-municipality', menuTexts.help);
};

/** A message over the sheet for a command that has no page of its own. */
export const toast = (text: string, seconds = TOAST_SECONDS): void => {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, menuTexts.caption, seconds);
};
