// Errors of docxtemplater that our own checks do not foresee → problems with our codes; its English explanations are never shown.
import type { Problem } from '../domain/problem.ts';

interface TemplateError {
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    readonly errors?: readonly TemplateError[];
    readonly rootError?: unknown;
  };
}

/** Told better, with their places, by placedTags.ts and checkTags.ts. */
const TOLD = [
  'unclosed_tag',
  'duplicate_open_tag',
  'unopened_tag',
  'duplicate_close_tag',
  'unclosed_loop',
  'unopened_loop',
  'closing_tag_does_not_match_opening_tag',
];

/** A section that begins where it cannot be repeated from: between the cells of a table, across a text box. */
const MISPLACED = [
  'loop_position_invalid',
  'unbalanced_loop_tags',
  'no_xml_tag_found_at_left',
  'no_xml_tag_found_at_right',
];

/**
 * `template_section_misplaced` {tag}; `template_broken` is any other refusal of docxtemplater: the file is a damaged or
 * foreign .docx, or, when nothing else is `told`, has braces that we read otherwise.
 */
export function templateProblems(error: unknown, told: readonly Problem[]): Problem[] {
  const problems = flat(error).flatMap(({ properties }): Problem[] => {
    const { id = '', xtag = '' } = properties ?? {};
    if (TOLD.includes(id)) return [];
    if (!MISPLACED.includes(id)) return [{ code: 'template_broken', data: { tag: '', closing: '' } }];
    return [{ code: 'template_section_misplaced', data: { tag: xtag.replace(/[{}]/g, '').trim(), closing: '' } }];
  });
  const all = [...told, ...problems.filter(({ data }) => told.every((known) => known.data?.['tag'] !== data?.['tag']))];
  return all.length > 0 ? unique(all) : [{ code: 'template_broken', data: { tag: '', closing: '' } }];
}

const flat = (error: unknown): TemplateError[] => {
  const { properties } = error as TemplateError;
  return properties?.errors?.flatMap(flat) ?? [error as TemplateError];
};

/** The exception that a parser of ours threw while docxtemplater rendered, if that is what happened: a bug, not a bad template. */
export function bugBehind(error: unknown): unknown {
  return flat(error)
    .map(({ properties }) => properties?.rootError)
    .find((bug) => bug !== undefined);
}

/** Each problem once: docxtemplater tells of a badly placed section once per end. */
export function unique(problems: readonly Problem[]): Problem[] {
  const seen = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...seen.values()];
}
