// A profile checked whole: the published schema first, then what a schema cannot say; the files of the folder are only read.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { refusal } from '../files/refusal.ts';
import { crossChecks } from './crossChecks.ts';
import { placeInWords, type SchemaNode } from './placeInWords.ts';
import type { ProfileProblem } from './problem.ts';
import { schemaProblems } from './schemaProblems.ts';

const jsonOf = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw refusal(
      error instanceof SyntaxError
        ? `«${basename(file)}»: это не JSON. ${error.message}`
        : `Файл «${file}» не читается.`,
    );
  }
};

/** Ids of the profiles of a folder, sorted. */
export const profileIds = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .map((name) => basename(name, '.json'))
    .sort();

export interface CheckedProfile {
  readonly id: string;
  readonly name: string;
  readonly problems: readonly ProfileProblem[];
}

/**
 * Checks a file, or the profile of this id of the folder. Refused when there is no such file or it is no JSON. `folder`
 * holds `profile.schema.json` and `sets/`.
 */
export function checkProfile(folder: string, file: string): CheckedProfile {
  if (!existsSync(file)) throw refusal(`Файла «${file}» нет. Профили: ${profileIds(folder).join(', ')}.`);
  const profile = jsonOf(file);
  const schema = jsonOf(join(folder, 'profile.schema.json')) as SchemaNode & {
    readonly $defs: { readonly registerField: { readonly columnOfField: Readonly<Record<string, string>> } };
  };
  const { metrics } = jsonOf(join(folder, 'sets/operational.json')) as { metrics: readonly { id: string }[] };
  const { columnOfField } = schema.$defs.registerField;
  const operational = metrics.map(({ id }) => id);
  const { id, name } = (profile ?? {}) as { id?: unknown; name?: unknown };
  const remarks = [...schemaProblems(schema, profile), ...crossChecks(profile, { operational, columnOfField })];
  return {
    id: String(id ?? ''),
    name: String(name ?? ''),
    problems: remarks.map((remark) => ({ ...remark, place: placeInWords(schema, profile, remark.steps) })),
  };
}
