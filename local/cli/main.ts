// From arguments to a verb, from its answer to text or JSON and an exit code.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isRefusal } from '../files/refusal.ts';
import { generalHelp, verbHelp } from './help.ts';
import { type Answer, type Surroundings, UsageError, type Verb, type VerbInput } from './verb.ts';
import { VERBS } from './verbs.ts';

const COMMON = {
  dir: { type: 'string', default: 'workspace' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** 0: done. 1: refused, or failed, with a reason. 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Runs one command. Never throws: what goes wrong is printed, in Russian, and is in the exit code. */
export async function main(argv: readonly string[], world: Surroundings): Promise<ExitCode> {
  const json = argv.includes('--json');
  try {
    return await runVerb(argv, world, json);
  } catch (error) {
    const usage = error instanceof UsageError;
    const kind = usage ? 'usage' : isRefusal(error) ? 'refused' : 'failed';
    const message = error instanceof Error ? error.message : String(error);
    const shown = kind === 'failed' ? `Сбой программы: ${message}` : message;
    if (json) world.out(`${JSON.stringify({ ok: false, error: { kind, message: shown } })}\n`);
    world.err(`${shown}\n`);
    if (usage) world.err(`Справка: npm run -s local -- --help\n`);
    if (kind === 'failed' && world.env['NASTAVNIK_STACK'] === '1' && error instanceof Error)
      world.err(`${error.stack}\n`);
    return usage ? 2 : 1;
  }
}

async function runVerb(argv: readonly string[], world: Surroundings, json: boolean): Promise<ExitCode> {
  const [first] = argv;
  if (first === undefined) throw new UsageError('Не указана команда.');
  if (first === '--help' || first === '-h' || first === 'help')
    return print({ value: { help: generalHelp(VERBS) }, lines: [generalHelp(VERBS)] }, world, json);
  const verb = VERBS.find((candidate) => candidate.name === first);
  if (verb === undefined)
    throw new UsageError(
      first.startsWith('-') ? `Сначала команда, потом ключи: «${first}».` : `Нет команды «${first}».`,
    );
  const { values, positionals } = parse(verb, argv.slice(1));
  if (values['help'] === true) return print({ value: { help: verbHelp(verb) }, lines: [verbHelp(verb)] }, world, json);
  if (positionals.length < verb.positionals.min)
    throw new UsageError(`Не хватает аргументов: ${verb.name} ${verb.usage}`);
  if (positionals.length > verb.positionals.max)
    throw new UsageError(`Лишний аргумент «${positionals[verb.positionals.max]}»: ${verb.name} ${verb.usage}`);
  const input: VerbInput = {
    world,
    dir: resolve(world.cwd, String(values['dir'])),
    positionals,
    json,
    option: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
    flag: (name) => values[name] === true,
    progress: (line) => (json ? world.err : world.out)(`${line}\n`),
    answer: (answer) => void print(answer, world, json),
  };
  const answer = await verb.run(input);
  return answer === null ? 0 : print(answer, world, json);
}

function print(answer: Answer, world: Surroundings, json: boolean): ExitCode {
  const ok = answer.refused === undefined;
  if (json)
    world.out(
      `${JSON.stringify({ ok, ...answer.value, ...(ok ? {} : { error: { kind: 'refused', message: answer.refused } }) })}\n`,
    );
  else for (const line of answer.lines) world.out(`${line}\n`);
  if (!ok) world.err(`${answer.refused}\n`);
  return ok ? 0 : 1;
}

function parse(verb: Verb, args: readonly string[]): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({
      args: [...args],
      options: { ...verb.options, ...COMMON },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    const { code = '', message = '' } = error as NodeJS.ErrnoException;
    if (!code.startsWith('ERR_PARSE_ARGS')) throw error;
    const option = /--?[\w-]+/.exec(message)?.[0] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageError(`У команды «${verb.name}» нет ключа ${option}.`);
    throw new UsageError(
      message.includes('not take') ? `Ключу ${option} значение не нужно.` : `Ключу ${option} нужно значение.`,
    );
  }
}
