// Functions that the tests of the runtime call; one global function for each question.
// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script calls global functions by name
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Проба').addItem('Открыть', 'menuOpen').addSeparator().addToUi();
}
function menuOpen() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page').setTitle('Панель'));
}
function rpcEcho(value) {
  return value;
}
function probeHidden_() {
  return 1;
}
function probeProperties() {
  var properties = PropertiesService.getDocumentProperties();
  properties.setProperty('a', 'б');
  return [properties.getProperty('a'), properties.getProperty('none')];
}
function probeValues(data, ranges) {
  var id = SpreadsheetApp.getActiveSpreadsheet().getId();
  Sheets.Spreadsheets.Values.batchUpdate({ valueInputOption: 'RAW', data: data }, id);
  return Sheets.Spreadsheets.Values.batchGet(id, { ranges: ranges, valueRenderOption: 'UNFORMATTED_VALUE' });
}
function probeEval(code) {
  return new Function(code)();
}
