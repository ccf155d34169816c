// The browser side started on a port that is free, and stopped when the person asks.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Workspace } from '../contract.ts';
import { refusal } from '../files/refusal.ts';
import { fireWhileServing } from './fireWhileServing.ts';
import { newPassword, PASSWORD_HELP } from './newPassword.ts';
import { type Answer, UsageError, type VerbInput, type VerbOptions } from './verb.ts';

const DEFAULT_PORT = 8420;

export const SERVE_USAGE = '[--lan] [--user ИМЯ] [--password-file ФАЙЛ] [--cert ФАЙЛ --key ФАЙЛ]';

export const SERVE_OPTIONS: VerbOptions = {
  lan: { type: 'boolean' },
  user: { type: 'string' },
  'password-file': { type: 'string' },
  cert: { type: 'string' },
  key: { type: 'string' },
};

export const SERVE_HELP = [
  'Порт – переменная PORT, по умолчанию 8420. Остановить: Ctrl+C.',
  'Без ключей страница открывается только на этом компьютере и пароля не просит.',
  '--lan            открыть и другим компьютерам сети учреждения, по имени и паролю (см. user --help);',
  '                 анкеты открываются по своей ссылке и без пароля',
  '--user           с --lan: задать пароль человеку с этим именем перед запуском',
  ...PASSWORD_HELP,
  '--cert, --key    сертификат и ключ в PEM: соединение по HTTPS. Без них пароль и данные идут по сети открыто,',
  '                 поэтому открывайте рабочее место только в сети, которой доверяете, и не выставляйте его в интернет.',
];

export function portOf(env: Readonly<Record<string, string | undefined>>): number {
  const text = env['PORT'] ?? '';
  if (text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new UsageError(`PORT: нужно число от 0 до 65535, а не «${text}».`);
  return port;
}

/** What is wrong with the options, before anything is opened or made. */
export function checkServeOptions({ option, flag }: VerbInput): void {
  if (option('user') !== undefined && !flag('lan')) throw new UsageError('Ключ --user нужен только вместе с --lan.');
  if ((option('cert') === undefined) !== (option('key') === undefined))
    throw new UsageError('Ключи --cert и --key указываются вместе.');
}

/** Prints `made` and the address, then serves and runs what falls due. Refused, naming PORT, when the port is taken. */
export async function serveUntilStopped(
  input: VerbInput,
  workspace: Workspace,
  port: number,
  made: Answer,
): Promise<void> {
  const isOpen = input.flag('lan');
  if (isOpen) await setUp(input, workspace);
  const tls = await certificate(input);
  const server = await input.world.serve(workspace, {
    port,
    host: isOpen ? '0.0.0.0' : '127.0.0.1',
    ...(tls && { tls }),
  });
  const triggers = fireWhileServing(workspace, input.world.fireEveryMs);
  try {
    input.answer({
      value: { ...made.value, url: server.url, ...(isOpen && { others: server.others }) },
      lines: [
        ...made.lines,
        `Рабочая папка открыта: ${server.url}`,
        ...forOthers(isOpen, server.others, tls !== null),
        'Остановить: Ctrl+C',
      ],
    });
    await input.world.untilStopped();
  } finally {
    await Promise.all([triggers.stop(), server.close()]);
  }
}

function forOthers(isOpen: boolean, others: readonly string[], isSecure: boolean): readonly string[] {
  if (!isOpen) return [];
  return [
    others.length === 0
      ? 'Сетей у этого компьютера сейчас нет: другие его не увидят.'
      : `Для других компьютеров сети: ${others.join('  ')}`,
    ...(isSecure ? [] : ['Соединение не шифруется: пользуйтесь им только в сети, которой доверяете.']),
  ];
}

/** Sees to it that somebody can enter. */
async function setUp(input: VerbInput, workspace: Workspace): Promise<void> {
  const isFirst = workspace.users().length === 0;
  const given = input.option('user');
  if (given === undefined && !isFirst) return;
  const name = given ?? (await input.world.ask?.('Ваше имя для журнала действий, например «Координатор»: ', false));
  if (name === undefined)
    throw refusal(
      'В сети рабочее место открывается только по паролю, а он ещё не задан. Укажите имя ключом --user или задайте пароль: npm run -s local -- user set ИМЯ',
    );
  await workspace.setPassword(name, await newPassword(input, name));
}

async function certificate(input: VerbInput): Promise<{ cert: string; key: string } | null> {
  const read = (file: string) =>
    readFile(resolve(input.world.cwd, file), 'utf8').catch(() => {
      throw refusal(`Файл не читается: ${file}`);
    });
  const [cert, key] = [input.option('cert'), input.option('key')];
  return cert === undefined || key === undefined ? null : { cert: await read(cert), key: await read(key) };
}
