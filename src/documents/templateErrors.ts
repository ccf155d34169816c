// Errors of docxtemplater → problems with our codes; its English explanations are never shown.
import type { Problem } from '../domain/problem.ts';

interface TemplateError {
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    readonly context?: string;
    readonly openingtag?: string;
    readonly closingtag?: string;
    readonly errors?: readonly TemplateError[];
    readonly rootError?: unknown;
  };
}

/**
 * Met when, by docxtemplater's id. `template_tag_unclosed`: {{ without }}; `template_tag_unopened`: }} without {{;
 * `template_section_unclosed` and `…_unopened`: {{#x}} without {{/x}} and the reverse; `template_section_mismatch`:
 * {{#x}} … {{/y}}; `template_section_misplaced`: it begins in a table and ends outside, or two sections cross.
 */
const CODES: Readonly<Record<string, string>> = {
  unclosed_tag: 'template_tag_unclosed',
  duplicate_open_tag: 'template_tag_unclosed',
  unopened_tag: 'template_tag_unopened',
  duplicate_close_tag: 'template_tag_unopened',
  unclosed_loop: 'template_section_unclosed',
  unopened_loop: 'template_section_unopened',
  closing_tag_does_not_match_opening_tag: 'template_section_mismatch',
  loop_position_invalid: 'template_section_misplaced',
  unbalanced_loop_tags: 'template_section_misplaced',
  no_xml_tag_found_at_left: 'template_section_misplaced',
  no_xml_tag_found_at_right: 'template_section_misplaced',
};

/** `template_broken` is any other refusal of docxtemplater: the file is a damaged or foreign .docx. */
export function templateProblems(error: unknown): Problem[] {
  const { properties } = error as TemplateError;
  if (properties?.errors !== undefined) return properties.errors.flatMap(templateProblems);
  const code = CODES[properties?.id ?? ''] ?? 'template_broken';
  const tag = properties?.xtag ?? properties?.openingtag ?? properties?.context ?? '';
  return [{ code, data: { tag: tag.replace(/[{}]/g, '').trim().slice(0, 60), closing: properties?.closingtag ?? '' } }];
}

/** The exception that a parser of ours threw while docxtemplater rendered, if that is what happened: a bug, not a bad template. */
export function bugBehind(error: unknown): unknown {
  const { properties } = error as TemplateError;
  return properties?.rootError ?? properties?.errors?.map(bugBehind).find((bug) => bug !== undefined);
}

/** Each problem once: docxtemplater tells of a badly placed section once per end. */
export function unique(problems: readonly Problem[]): Problem[] {
  const seen = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...seen.values()];
}
