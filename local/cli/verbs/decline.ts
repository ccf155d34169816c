// `decline`: words of the papers from stdin in all their cases, by the declension of the built bundle; no workspace is opened.
import { type DeclinedWord, declineWords, type WordToDecline } from '../../files/names/declineNames.ts';
import { UsageError, type Verb } from '../verb.ts';

const KINDS = ['surname', 'first', 'patronymic', 'fullname', 'title', 'organisation'] as const;
const GENDERS = ['m', 'f', ''] as const;
const CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;
/** What the bundle takes in one field. */
const LONGEST_TEXT = 500;

const wrong = (line: number, what: string) => new UsageError(`Строка ${line}: ${what}.`);

function readLine(line: string, number: number): WordToDecline {
  const [kindName, genderName, text, ...rest] = line.split('\t').map((field) => field.trim());
  if (text === undefined || rest.length > 0) throw wrong(number, 'нужны три поля через табуляцию: вид, род, текст');
  const kind = KINDS.find((one) => one === kindName);
  if (kind === undefined) throw wrong(number, `нет вида «${kindName}». Есть: ${KINDS.join(', ')}`);
  const gender = GENDERS.find((one) => one === genderName);
  if (gender === undefined) throw wrong(number, `род – m, f или пусто, а не «${genderName}»`);
  if (text === '') throw wrong(number, 'нет текста');
  if (text.length > LONGEST_TEXT) throw wrong(number, `текст длиннее ${LONGEST_TEXT} знаков`);
  return { kind, gender, text };
}

/** Refused by the number of the line; an empty last line is none. */
function readLines(text: string): WordToDecline[] {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  while (lines.length > 0 && lines.at(-1)?.trim() === '') lines.pop();
  if (lines.length === 0) throw new UsageError('На входе нет ни одной строки.');
  return lines.map((line, index) => readLine(line, index + 1));
}

const shown = (word: DeclinedWord): string =>
  `${[word.nominative, ...CASES.map((name) => word[name])].join(' | ')}${word.unsure ? ' | проверьте' : ''}`;

export const declineVerb: Verb = {
  name: 'decline',
  summary: 'просклонять имена, должности и названия организаций со стандартного входа',
  usage: '< ФАЙЛ',
  help: [
    'Строка входа: вид, род и текст через табуляцию.',
    'вид   surname, first, patronymic, fullname, title, organisation',
    'род   m, f или пусто: тогда по отчеству, а без него – по имени или фамилии, если по ним видно',
    'Ответ по строке на каждую: именительный, родительный, дательный, винительный, творительный, предложный.',
    'С --json – один массив: nominative, genitive, dative, accusative, instrumental, prepositional, unsure.',
    'unsure: программа не уверена, в документе останется именительный и будет пометка.',
    'Рабочая папка не нужна.',
  ],
  options: {},
  positionals: { min: 0, max: 0 },
  run: async ({ world, json }) => {
    const words = declineWords(world.bundle, readLines(await world.stdin()));
    world.out(json ? `${JSON.stringify(words)}\n` : words.map((word) => `${shown(word)}\n`).join(''));
    return null;
  },
};
