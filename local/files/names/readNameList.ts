// The list «код – фамилия» of the user's machine: read, checked and kept in memory only; messages name lines, never people.
import { refusal } from '../refusal.ts';

export interface ListedName {
  readonly last: string;
  readonly first: string;
  readonly patronymic: string;
}

/** Codes compare without regard to case and the spaces around them. */
export const comparableCode = (code: string): string => code.trim().toLowerCase();

/** Text of a file saved by Excel or by hand: UTF-8 with or without a mark, else Windows-1251. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

/** Fields of one line; a field in quotes may hold the separator, a doubled quote is a quote. */
function fieldsOf(line: string, separator: string): string[] {
  const fields: string[] = [''];
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    const last = fields.length - 1;
    if (quoted && sign === '"' && line.charAt(at + 1) === '"') {
      fields[last] += '"';
      at += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (sign === separator && !quoted) fields.push('');
    else fields[last] += sign;
  }
  return fields.map((field) => field.trim());
}

const isHeading = ([code = '']: readonly string[]): boolean => comparableCode(code) === 'код';

/**
 * Names by comparable code. Lines are `код;фамилия;имя;отчество`, also with commas or tabs; a heading and empty lines
 * are passed over. Refused: a line without a code or a surname, one code with two names, an empty list.
 */
export function readNameList(bytes: Uint8Array): ReadonlyMap<string, ListedName> {
  const lines = decode(bytes).split(/\r\n|\r|\n/u);
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const separator = [';', '\t', ','].find((sign) => first.includes(sign)) ?? ';';
  const names = new Map<string, ListedName>();
  lines.forEach((line, index) => {
    const fields = fieldsOf(line, separator);
    if (line.trim() === '' || fields.every((field) => field === '') || isHeading(fields)) return;
    const [code = '', last = '', given = '', patronymic = ''] = fields;
    if (code === '' || last === '')
      throw refusal(`Список имён, строка ${index + 1}: нужны код и фамилия через «;»: код;фамилия;имя;отчество.`);
    const known = names.get(comparableCode(code));
    const name = { last, first: given, patronymic };
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(name))
      throw refusal(`Список имён, строка ${index + 1}: такой код уже был с другим именем. Оставьте одну строку.`);
    names.set(comparableCode(code), name);
  });
  if (names.size === 0) throw refusal('В списке имён нет ни одной строки.');
  return names;
}
