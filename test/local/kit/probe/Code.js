// The probe: what the tests ask of the services is sent in as text and run here, as the bundle would run it.
// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script calls global functions by name
function onOpen(event) {
  SpreadsheetApp.getUi().createMenu('Проба').addItem('Открыть', 'menuOpen').addSeparator().addToUi();
  return [String(event.authMode), event.source.getId()];
}
function menuOpen() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page').setTitle('Панель'));
}
function hidden_() {
  return 1;
}
function echo(value) {
  return value;
}
/** The body of a function whose argument is `given`. */
function ask(body, given) {
  return new Function('given', body)(given);
}
var loads = 1;
function countLoads() {
  loads += 1;
  return loads;
}
function later() {
  return second();
}
function onSubmit(event) {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Лист1');
  var answers = event.response.getItemResponses().map((one) => `${one.getItem().getId()}=${one.getResponse()}`);
  var lock = LockService.getDocumentLock();
  lock.waitLock(300000);
  sheet.appendRow([event.response.getId(), answers.join(';')]);
  lock.releaseLock();
  return [
    Object.keys(event).sort(),
    String(event.authMode),
    event.source.getId(),
    event.triggerUid,
    event.response.getTimestamp().getTime(),
  ];
}
function onTimer(event) {
  return [new Date().toISOString(), event.year, event.month, event['day-of-month'], event.hour];
}
function onTimerThatArmsAgain() {
  ScriptApp.newTrigger('onTimer').timeBased().after(60000).create();
}
