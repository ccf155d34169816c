// The help of the command line, whole and per verb.
import type { Verb } from './verb.ts';

const COMMON = [
  '  --dir DIR   рабочая папка, по умолчанию workspace',
  '  --json      ответ одним документом JSON на stdout, ход работы – на stderr',
  '  --help      справка по команде',
];

const EXIT_CODES = ['Коды выхода: 0 – сделано, 1 – отказ с причиной, 2 – неверный вызов.'];

export function generalHelp(verbs: readonly Verb[]): string {
  const width = Math.max(...verbs.map((verb) => verb.name.length));
  return [
    'Наставник: рабочая папка муниципалитета без Google.',
    '',
    'Вызов: npm run -s local -- КОМАНДА [аргументы] [ключи]',
    '',
    'Команды:',
    ...verbs.map((verb) => `  ${verb.name.padEnd(width)}  ${verb.summary}`),
    '',
    'Ключи всех команд:',
    ...COMMON,
    '',
    'Подробно о команде: npm run -s local -- КОМАНДА --help',
    ...EXIT_CODES,
  ].join('\n');
}

export function verbHelp(verb: Verb): string {
  return [
    `${verb.name}: ${verb.summary}`,
    '',
    `Вызов: npm run -s local -- ${[verb.name, verb.usage].filter((part) => part !== '').join(' ')}`,
    '',
    ...verb.help.map((line) => `  ${line}`),
    ...(verb.help.length > 0 ? [''] : []),
    'Ключи всех команд:',
    ...COMMON,
    '',
    ...EXIT_CODES,
  ].join('\n');
}
