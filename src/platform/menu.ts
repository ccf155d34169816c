// The custom menu and the sidebar.
import { menuTexts } from '../texts/ru.ts';

/** Apps Script: a simple trigger may build a menu but not open a sidebar. https://developers.google.com/apps-script/guides/triggers (seen 2026-04-23) */
export const addMenu = (): void => {
  SpreadsheetApp.getUi()
    .createMenu(menuTexts.caption)
    .addItem(menuTexts.openPanel, 'menuOpenPanel')
    .addItem(menuTexts.checkBook, 'menuCheckBook')
    .addSeparator()
    .addItem(menuTexts.makeSchoolBooks, 'menuMakeSchoolBooks')
    .addItem(menuTexts.runRollUp, 'menuRunRollUp')
    .addToUi();
};

export const openPanel = (): void => {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('panel').setTitle(menuTexts.panelTitle));
};

/** A message over the sheet for a command that has no page of its own. */
export const toast = (text: string): void => {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, menuTexts.caption, 8);
};
