// Emulated members of the services of the script itself: triggers, properties, cache, locks, utilities, mail, session, console.
import { type Member, member } from './member.ts';

const TRIGGERS = { scopes: 'script.scriptapp' };
const MAIL = { scopes: 'script.send_mail' };
const CONSOLE = ['log', 'info', 'warn', 'error'].map((level): [string, Member] => [
  `console.${level}`,
  member(`https://developers.google.com/apps-script/guides/logging#cloud_logging`, 'console.log', ['...']),
]);

export const SCRIPT: Readonly<Record<string, Member>> = {
  'ScriptApp.newTrigger': member('script/script-app#newTrigger(String)', 'local.hop', ['string'], TRIGGERS),
  'ScriptApp.getProjectTriggers': member(
    'script/script-app#getProjectTriggers()',
    'ScriptApp.deleteTrigger',
    [''],
    TRIGGERS,
  ),
  'ScriptApp.deleteTrigger': member(
    'script/script-app#deleteTrigger(Trigger)',
    'ScriptApp.deleteTrigger',
    ['Trigger'],
    TRIGGERS,
  ),
  'ScriptApp.getOAuthToken': member('script/script-app#getOAuthToken()', 'local.hop', ['']),
  'TriggerBuilder.forForm': member('script/trigger-builder#forForm(Form)', 'local.hop', ['Form', 'string'], TRIGGERS),
  'TriggerBuilder.timeBased': member('script/trigger-builder#timeBased()', 'local.hop', [''], TRIGGERS),
  'FormTriggerBuilder.onFormSubmit': member('script/form-trigger-builder#onFormSubmit()', 'local.hop', [''], TRIGGERS),
  'FormTriggerBuilder.create': member('script/form-trigger-builder#create()', 'ScriptApp.newTrigger', [''], TRIGGERS),
  'ClockTriggerBuilder.after': member(
    'script/clock-trigger-builder#after(Integer)',
    'local.hop',
    ['integer'],
    TRIGGERS,
  ),
  'ClockTriggerBuilder.everyMinutes': member(
    'script/clock-trigger-builder#everyMinutes(Integer)',
    'local.hop',
    ['integer'],
    TRIGGERS,
  ),
  'ClockTriggerBuilder.onMonthDay': member(
    'script/clock-trigger-builder#onMonthDay(Integer)',
    'local.hop',
    ['integer'],
    TRIGGERS,
  ),
  'ClockTriggerBuilder.atHour': member(
    'script/clock-trigger-builder#atHour(Integer)',
    'local.hop',
    ['integer'],
    TRIGGERS,
  ),
  'ClockTriggerBuilder.create': member('script/clock-trigger-builder#create()', 'ScriptApp.newTrigger', [''], TRIGGERS),
  'Trigger.getHandlerFunction': member('script/trigger#getHandlerFunction()', 'local.hop', [''], TRIGGERS),
  'Trigger.getUniqueId': member('script/trigger#getUniqueId()', 'local.hop', [''], TRIGGERS),
  'Trigger.getTriggerSourceId': member('script/trigger#getTriggerSourceId()', 'local.hop', [''], TRIGGERS),
  'PropertiesService.getDocumentProperties': member(
    'properties/properties-service#getDocumentProperties()',
    'local.hop',
    [''],
  ),
  'Properties.getProperty': member('properties/properties#getProperty(String)', 'PropertiesService.getProperty', [
    'string',
  ]),
  'Properties.getProperties': member('properties/properties#getProperties()', 'PropertiesService.getProperties', ['']),
  'Properties.setProperty': member(
    'properties/properties#setProperty(String,String)',
    'PropertiesService.setProperty',
    ['string,string'],
  ),
  'Properties.deleteProperty': member('properties/properties#deleteProperty(String)', 'PropertiesService.setProperty', [
    'string',
  ]),
  'CacheService.getDocumentCache': member('cache/cache-service#getDocumentCache()', 'local.hop', ['']),
  'Cache.get': member('cache/cache#get(String)', 'CacheService.get', ['string']),
  'Cache.put': member('cache/cache#put(String,String,Integer)', 'CacheService.put', [
    'string,string',
    'string,string,integer',
  ]),
  'LockService.getDocumentLock': member('lock/lock-service#getDocumentLock()', 'local.hop', ['']),
  'LockService.getScriptLock': member('lock/lock-service#getScriptLock()', 'local.hop', ['']),
  'Lock.tryLock': member('lock/lock#tryLock(Integer)', 'LockService.acquire', ['integer']),
  'Lock.waitLock': member('lock/lock#waitLock(Integer)', 'LockService.acquire', ['integer']),
  'Lock.releaseLock': member('lock/lock#releaseLock()', 'LockService.release', ['']),
  'Utilities.newBlob': member('utilities/utilities#newBlob(Byte,String,String)', 'Utilities.local', [
    'string',
    'bytes',
    'string,string',
    'bytes,string',
    'string,string,string',
    'bytes,string,string',
  ]),
  'Utilities.base64Decode': member('utilities/utilities#base64Decode(String)', 'Utilities.local', ['string']),
  'Utilities.base64Encode': member('utilities/utilities#base64Encode(Byte)', 'Utilities.local', ['bytes']),
  'Utilities.getUuid': member('utilities/utilities#getUuid()', 'Utilities.local', ['']),
  'Utilities.computeDigest': member(
    'utilities/utilities#computeDigest(DigestAlgorithm,String,Charset)',
    'Utilities.local',
    ['DigestAlgorithm,string', 'DigestAlgorithm,string,Charset'],
  ),
  'Utilities.formatDate': member('utilities/utilities#formatDate(Date,String,String)', 'Utilities.local', [
    'date,string,string',
  ]),
  'Blob.getBytes': member('base/blob#getBytes()', 'local.hop', ['']),
  'MailApp.sendEmail': member(
    'mail/mail-app#sendEmail(String,String,String)',
    'MailApp.sendEmail',
    ['string,string,string'],
    MAIL,
  ),
  'MailApp.getRemainingDailyQuota': member('mail/mail-app#getRemainingDailyQuota()', 'Session', [''], MAIL),
  'Session.getScriptTimeZone': member('base/session#getScriptTimeZone()', 'Session', ['']),
  ...Object.fromEntries(CONSOLE),
};
