// What a verb of the command line is, what it is given and how it says no.
import type { ParseArgsConfig } from 'node:util';
import type { Workspace, WorkspaceOptions } from '../contract.ts';
import type { Printers } from '../files/pdf/printers.ts';

export type VerbOptions = NonNullable<ParseArgsConfig['options']>;

/** The world around the command line; the tests bring their own. */
export interface Surroundings {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Everything on stdin, as UTF-8. */
  readonly stdin: () => Promise<string>;
  /** Folder against which paths on the command line are read. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder of the built bundle. */
  readonly bundle: string;
  /** Folder of the profiles and their schema. */
  readonly profiles: string;
  readonly createWorkspace: (dir: string, options: WorkspaceOptions) => Promise<Workspace>;
  readonly openWorkspace: (dir: string, options: WorkspaceOptions) => Promise<Workspace>;
  readonly serve: (
    workspace: Workspace,
    options: {
      port: number;
      /** The second stands for every network of this computer. */
      host: '127.0.0.1' | '0.0.0.0';
      /** Certificate and key in PEM. */
      tls?: { cert: string; key: string };
    },
  ) => Promise<{ url: string; others: readonly string[]; close(): Promise<void> }>;
  /** Asks the person at the terminal; a hidden answer is not shown while it is typed. Absent where nobody sits. */
  readonly ask?: (question: string, isHidden: boolean) => Promise<string>;
  readonly printers?: Printers;
  /** How often a served workspace looks for triggers that are due. */
  readonly fireEveryMs?: number;
  /** Resolves when the person asks the program to stop. */
  readonly untilStopped: () => Promise<void>;
}

export interface VerbInput {
  readonly world: Surroundings;
  /** Absolute path of the workspace folder. */
  readonly dir: string;
  readonly positionals: readonly string[];
  /** One JSON document is asked for. */
  readonly json: boolean;
  /** The option as given, undefined when it is not. */
  option(name: string): string | undefined;
  flag(name: string): boolean;
  /** A line for the person while the verb works; goes to stderr with --json, so that stdout keeps one document. */
  progress(line: string): void;
  /** Prints the answer at once, for a verb that goes on working, like a server. */
  answer(answer: Answer): void;
}

/** `value` is the JSON document, beside `ok`; `lines` the same for a person. `refused` makes the exit code 1. */
export interface Answer {
  readonly value: Readonly<Record<string, unknown>>;
  readonly lines: readonly string[];
  readonly refused?: string;
}

export interface Verb {
  readonly name: string;
  /** Russian, one line, for the list of verbs. */
  readonly summary: string;
  /** What stands after the verb, `ENTRY [JSON]`. */
  readonly usage: string;
  /** Russian lines on the arguments and options. */
  readonly help: readonly string[];
  readonly options: VerbOptions;
  readonly positionals: { readonly min: number; readonly max: number };
  /** Null when the verb has printed everything itself. */
  run(input: VerbInput): Promise<Answer | null>;
}

/** Wrong use of the command line: exit code 2, with the usage shown. `message` is Russian. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
