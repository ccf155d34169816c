// Opens what should be a template and refuses what cannot be one, before anything in it is read.
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { DocumentLibraries } from '../libraries.ts';

export type Zip = InstanceType<DocumentLibraries['pizzip']>;

/** Every paper holds all pictures of its template, and Drive exports no more than 10 MB. */
const MOST_MEGABYTES = 5;
const MEGABYTE = 1024 * 1024;

/**
 * Refused with `template_not_docx`; `template_too_big` {size, limit} in megabytes; `template_macros` when code travels in
 * the file. Signed bytes of Apps Script are fine.
 */
export function openTemplate({ pizzip }: DocumentLibraries, template: Uint8Array | readonly number[]): Outcome<Zip> {
  if (template.length > MOST_MEGABYTES * MEGABYTE) {
    const size = Math.ceil(template.length / MEGABYTE);
    return refused({ code: 'template_too_big', data: { size, limit: MOST_MEGABYTES } });
  }
  try {
    const zip = new pizzip(Uint8Array.from(template));
    if (zip.file('word/document.xml') === null) return refused({ code: 'template_not_docx' });
    return zip.file('word/vbaProject.bin') === null ? done(zip) : refused({ code: 'template_macros' });
  } catch {
    return refused({ code: 'template_not_docx' });
  }
}
