// A new password from where other people of the computer do not see it: never from the command line, which `ps` shows.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { refusal } from '../files/refusal.ts';
import type { VerbInput } from './verb.ts';

export const PASSWORD_HELP = [
  '--password-file  файл, в первой строке которого пароль; без него – переменная NASTAVNIK_PASSWORD,',
  '                 а если и её нет, пароль спрашивается. В командной строке пароль не указывается: её видят другие программы.',
];

/** Refused when there is nobody to ask, or the two answers differ. */
export async function newPassword({ world, option }: VerbInput, name: string): Promise<string> {
  const file = option('password-file');
  if (file !== undefined) {
    const text = await readFile(resolve(world.cwd, file), 'utf8').catch(() => {
      throw refusal(`Файл с паролем не читается: ${file}`);
    });
    return text.replace(/^\uFEFF/, '').split(/\r?\n/)[0] ?? '';
  }
  const given = world.env['NASTAVNIK_PASSWORD'];
  if (given !== undefined && given !== '') return given;
  if (world.ask === undefined)
    throw refusal('Пароль спросить не у кого. Задайте переменную NASTAVNIK_PASSWORD или ключ --password-file ФАЙЛ.');
  const first = await world.ask(`Пароль для «${name}», не короче 10 знаков: `, true);
  if ((await world.ask('Ещё раз: ', true)) !== first) throw refusal('Пароли не совпали. Повторите команду.');
  return first;
}
