// JSON given on the command line: in the argument itself or, after @, in a file.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from './verb.ts';

/** `what` names the argument in the message. Throws UsageError when it is no JSON. */
export function readJson(argument: string, what: string, cwd: string): unknown {
  const text = argument.startsWith('@') ? fileText(argument.slice(1), what, cwd) : argument;
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${what}: это не JSON. Пример: '{"period":"2025-Q4"}' или @файл.json`);
  }
}

function fileText(path: string, what: string, cwd: string): string {
  try {
    return readFileSync(resolve(cwd, path), 'utf8');
  } catch {
    throw new UsageError(`${what}: файл «${path}» не читается.`);
  }
}
