// By which rules a workbook counts, and how it makes pseudonyms: the salt is the municipality's, and a school has it only when people are recognised across schools.
import { completeParameters, type Parameters } from '../../domain/indicator/parameters.ts';
import type { Mark } from '../../domain/report/countedPeople.ts';
import { rulesText } from '../../domain/report/rulesText.ts';
import type { Ports } from '../ports.ts';
import type { Settings } from '../settings.ts';

const MARK_DIGITS = 16;
const RULES_DIGITS = 8;

export interface Counting {
  readonly parameters: Parameters;
  readonly mark: Mark;
  /** Mark of the rules; a report that carries another one was counted otherwise. */
  readonly rules: string;
}

/** The salt a workbook of the municipality is given: none while nobody has to be recognised. */
export const saltOf = (settings: Pick<Settings, 'personSalt'>, { identity }: Partial<Parameters>): string =>
  identity === 'keyed' ? settings.personSalt : '';

/** Without a salt a key could be computed by anybody: people stay unmarked until the municipality has given one. */
export const countingOf = (
  ports: Ports,
  settings: Pick<Settings, 'personSalt'>,
  chosen: Partial<Parameters>,
): Counting => {
  const complete = completeParameters(chosen);
  const salt = saltOf(settings, complete);
  const mark: Mark = (text) => ports.shipped.digest(`${salt}\n${text}`).slice(0, MARK_DIGITS);
  const parameters: Parameters = { ...complete, identity: salt === '' ? 'totals' : complete.identity };
  return { parameters, mark, rules: mark(rulesText(parameters)).slice(0, RULES_DIGITS) };
};
