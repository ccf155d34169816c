// The command line run in this process: what it printed and its exit code.
import { main } from '../../../local/cli/main.ts';
import type { Surroundings } from '../../../local/cli/verb.ts';
import { refusal } from '../../../local/files/refusal.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const nowhere = async (): Promise<never> => {
  throw refusal('В папке нет рабочего места.');
};

/** A world without a workspace in it; a test replaces what it needs. */
export const emptyWorld: Omit<Surroundings, 'out' | 'err'> = {
  stdin: async () => '',
  cwd: '/nowhere',
  env: {},
  bundle: '/nowhere/build',
  profiles: '/nowhere/profiles',
  createWorkspace: nowhere,
  openWorkspace: nowhere,
  serve: nowhere,
  untilStopped: () => new Promise(() => undefined),
};

export async function run(argv: readonly string[], changed: Partial<Surroundings> = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(argv, {
    ...emptyWorld,
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    ...changed,
  });
  return { code, out: out.join(''), err: err.join('') };
}

/** The document on stdout; throws when there is not exactly one. */
export const documentOf = ({ out }: Ran): Record<string, unknown> => JSON.parse(out);
