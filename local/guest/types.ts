// Types of arguments: whether a value is of the type a signature names, and how Google calls the type in its message.
import { stateOf } from './state.ts';

/** `Blob?` allows null and undefined; `...` is looked at by the caller. */
export function isOfType(value: unknown, type: string): boolean {
  if (type.endsWith('?')) return value === null || value === undefined || isOfType(value, type.slice(0, -1));
  switch (type) {
    case 'string':
    case 'boolean':
      return typeof value === type;
    case 'number':
      return typeof value === 'number' && !Number.isNaN(value);
    case 'integer':
      return Number.isInteger(value);
    case 'date':
      return value instanceof Date;
    case 'array':
      return Array.isArray(value);
    case 'bytes':
      return Array.isArray(value) && value.every((byte) => Number.isInteger(byte) && byte >= -128 && byte <= 127);
    case 'object':
      return (
        typeof value === 'object' &&
        value !== null &&
        stateOf(value) === null &&
        !Array.isArray(value) &&
        !(value instanceof Date)
      );
    default:
      return stateOf(value)?.className === type;
  }
}

export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'number';
  if (Array.isArray(value))
    return value.length > 0 && value.every((item) => typeof item === 'number') ? 'number[]' : '(class)';
  const state = stateOf(value);
  return state === null ? '(class)' : fullName(state.className);
}

const HOMES: Readonly<Record<string, string>> = {
  Spreadsheet: 'SpreadsheetApp',
  Sheet: 'SpreadsheetApp',
  Range: 'SpreadsheetApp',
  Form: 'FormApp',
  FormResponse: 'FormApp',
  ItemResponse: 'FormApp',
  Item: 'FormApp',
  TextItem: 'FormApp',
  ParagraphTextItem: 'FormApp',
  ListItem: 'FormApp',
  CheckboxItem: 'FormApp',
  DateItem: 'FormApp',
  ScaleItem: 'FormApp',
  PageBreakItem: 'FormApp',
  Choice: 'FormApp',
  File: 'DriveApp',
  Folder: 'DriveApp',
  Document: 'DocumentApp',
  Body: 'DocumentApp',
  Table: 'DocumentApp',
  TableRow: 'DocumentApp',
  TableCell: 'DocumentApp',
  Properties: 'PropertiesService',
  Cache: 'CacheService',
  Lock: 'LockService',
  Trigger: 'ScriptApp',
  TriggerBuilder: 'ScriptApp',
  FormTriggerBuilder: 'ScriptApp',
  ClockTriggerBuilder: 'ScriptApp',
  HTTPResponse: 'UrlFetchApp',
};

/** `SpreadsheetApp.Spreadsheet` for `Spreadsheet`, as Google's messages have it. */
export function fullName(className: string): string {
  const home = HOMES[className];
  return home === undefined ? className : `${home}.${className}`;
}
