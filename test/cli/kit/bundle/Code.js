// A bundle of a few lines: what the command line needs to be seen doing its work.
// biome-ignore-all lint/correctness/noUnusedVariables: the workspace calls these functions by name.
function rpcSetUp(choice) {
  return choice.place === 'нельзя'
    ? {
        ok: false,
        problems: [
          { code: 'x', text: 'Так нельзя.' },
          { code: 'y', text: 'И так.' },
        ],
      }
    : { ok: true, value: { sheets: 0 } };
}
function rpcMakeTemplates() {
  return { ok: true, value: { next: 0 } };
}
function rpcEcho(...given) {
  return { ok: true, value: given };
}
function rpcRefuse() {
  return { ok: false, problems: [{ code: 'x', text: 'Сначала заполните реестр.' }] };
}
function menuFail() {
  throw new Error('сломалось');
}
function onTimer() {
  SpreadsheetApp.getActiveSpreadsheet().getId();
}
function rpcArm() {
  PropertiesService.getDocumentProperties().setProperty('a', '1');
  ScriptApp.newTrigger('onTimer').timeBased().onMonthDay(10).atHour(6).create();
  return { ok: true, value: null };
}
function rpcArmSoon() {
  ScriptApp.newTrigger('onTimer').timeBased().after(1).create();
  return { ok: true, value: null };
}
function rpcMakeForm() {
  const form = FormApp.create('Анкета', true);
  form.addTextItem().setTitle('Фамилия').setRequired(true);
  form.addCheckboxItem().setTitle('Форма').setChoiceValues(['одна', 'другая']);
  return { ok: true, value: null };
}
function rpcGetDocuments() {
  return {
    ok: true,
    value: { documents: [{ type: 'minutes', name: 'протокол', subject: 'event' }], made: [] },
  };
}
function rpcGetDocumentChoices() {
  return { ok: true, value: { choices: [{ code: '1', name: 'Форум' }] } };
}
function rpcPreviewDocument({ ids }) {
  return {
    ok: true,
    value: { lines: [[{ text: 'ПРОТОКОЛ ' }, { text: ids.join() }]], blanks: ['дата'], undeclined: [] },
  };
}
function rpcMakeDocuments({ type, ids, separately }) {
  const documents = [{ name: type, url: `https://docs.example/${ids.join('-')}` }];
  return { ok: true, value: { made: separately ? ids.length : 1, unchanged: 0, waiting: 0, documents } };
}
