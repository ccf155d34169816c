// What may never be read outside the workbook: names in logs, technical words in front of a person.
import type { ExecutionResult, Workspace } from '../../../local/contract.ts';
import type { Trouble } from './asking.ts';
import { SURNAMES } from './school.ts';

/** Lines of the executions' logs and errors that hold a surname, by the stem that every case has. */
export const namesInLogs = (workspace: Workspace): string[] => {
  const stems = SURNAMES.map((surname) => surname.slice(0, -2));
  const linesOf = ({ entry, log, error }: ExecutionResult): string[] =>
    [...log.map(({ text }) => text), error?.message ?? '', error?.stack ?? ''].map((line) => `${entry}: ${line}`);
  return workspace
    .executions(10_000)
    .flatMap(linesOf)
    .filter((line) => stems.some((stem) => line.includes(stem)));
};

const TECHNICAL =
  /exception|error|quota|undefined|null|\bapi\b|service|sheets|spreadsheet|timed?[ -]?out|\bat \w+|[{}[\]]/iu;

/** Texts that a person could not act on: not Russian, technical, or with a name in them. */
export const unfitTexts = (problems: readonly Trouble[]): string[] =>
  problems
    .map(({ text }) => text)
    .filter(
      (text) =>
        !/^(Google|[А-ЯЁ])[\s\S]*[.!?]$/u.test(text) ||
        TECHNICAL.test(text) ||
        SURNAMES.some((surname) => text.includes(surname.slice(0, -2))),
    );
