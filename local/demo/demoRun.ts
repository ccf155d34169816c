// One making of the demo: asks the bundle, types into sheets, moves the clock, and adds up what the executions would cost in Google.
import type { ExecutionResult, Workspace } from '../contract.ts';
import { askBundle } from './askBundle.ts';

export interface DemoRun {
  readonly workspace: Workspace;
  /** Runs a step and prints its line; `work` returns what was made, in Russian. */
  step(title: string, work: () => Promise<string>): Promise<void>;
  /** Value of an rpc function; the shapes are those of the bundle's contract. Throws when it refuses. */
  ask<Value>(bookId: string, entry: string, argument?: unknown): Promise<Value>;
  /** Moves the clock to a later moment (ISO) and runs what falls due. Throws when an execution fails. */
  goTo(moment: string): Promise<readonly ExecutionResult[]>;
  submit(formId: string, answers: Readonly<Record<string, string | readonly string[]>>): Promise<void>;
  /** Rows below the last used one, by header; what the workbook has no column for is left out, as its profile leaves it out. */
  typeRows(bookId: string, tab: string, rows: readonly Readonly<Record<string, string>>[]): void;
  /** Types into cells of the row that has `key` in the column `keyHeader`, as a person would; columns that are not there are left out. */
  typeInto(bookId: string, tab: string, keyHeader: string, key: string, cells: Readonly<Record<string, string>>): void;
  /** Texts of one column below the header. */
  column(bookId: string, tab: string, header: string): readonly string[];
  /** Steps that are done, with modelled seconds of the middle cost profile. */
  readonly steps: readonly { readonly title: string; readonly text: string; readonly modelledSeconds: number }[];
}

export function demoRun(workspace: Workspace, stepCount: number, progress: (line: string) => void): DemoRun {
  const steps: { title: string; text: string; modelledSeconds: number }[] = [];
  let chargedMs = 0;
  const charge = (executions: readonly ExecutionResult[]) => {
    for (const execution of executions) {
      chargedMs += execution.charged.mid;
      if (execution.status !== 'completed')
        throw new Error(`${execution.entry}: ${execution.error?.message ?? execution.status}`);
    }
    return executions;
  };
  const grid = (bookId: string, tab: string) => {
    const sheet = workspace.sheets(bookId).find(({ title }) => title === tab);
    if (sheet === undefined) throw new Error(`no sheet «${tab}»`);
    const titles = (sheet.rows[0] ?? []).map(({ text }) => text);
    const has = (header: string) => titles.includes(header);
    const at = (header: string) => {
      const index = titles.indexOf(header);
      if (index < 0) throw new Error(`no column «${header}» in «${tab}»`);
      return index;
    };
    return { rows: sheet.rows, at, has };
  };
  return {
    workspace,
    steps,
    async step(title, work) {
      const before = chargedMs;
      const text = await work().catch((error: Error) => {
        throw new Error(`Шаг «${title}» не удался: ${error.message}`, { cause: error });
      });
      const modelledSeconds = Math.round((chargedMs - before) / 100) / 10;
      steps.push({ title, text, modelledSeconds });
      progress(
        `[${steps.length}/${stepCount}] ${title}: ${text} (в Google – около ${String(modelledSeconds).replace('.', ',')} с)`,
      );
    },
    async ask<Value>(bookId: string, entry: string, argument: unknown = {}) {
      const { value, execution } = await askBundle(workspace, bookId, entry, argument);
      charge([execution]);
      return value as Value;
    },
    goTo: async (moment) =>
      Date.parse(moment) <= Date.parse(workspace.now()) ? [] : charge(await workspace.moveClock(moment)),
    async submit(formId, answers) {
      charge((await workspace.submitForm(formId, answers)).executions);
    },
    typeRows(bookId, tab, rows) {
      const { has } = grid(bookId, tab);
      workspace.typeRows(
        bookId,
        tab,
        rows.map((row) => Object.fromEntries(Object.entries(row).filter(([header]) => has(header)))),
      );
    },
    typeInto(bookId, tab, keyHeader, key, cells) {
      const { rows, at, has } = grid(bookId, tab);
      const row = rows.findIndex((line, index) => index > 0 && line[at(keyHeader)]?.text === key);
      if (row < 0) throw new Error(`no row «${key}» in «${tab}»`);
      for (const [header, text] of Object.entries(cells))
        if (text !== '' && has(header)) workspace.typeCell(bookId, tab, row, at(header), text);
    },
    column(bookId, tab, header) {
      const { rows, at } = grid(bookId, tab);
      return rows.slice(1).map((line) => line[at(header)]?.text ?? '');
    },
  };
}
