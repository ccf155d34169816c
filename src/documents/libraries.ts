// The third-party code that filling needs, as types only; the composition root passes the real thing in (`libraries_()`).
import type { Declension } from './declension/declension.ts';

/** Members of `libraries_()` that the documents use. Any object with these members will do, for example the npm packages in a test. */
export interface DocumentLibraries {
  readonly docxtemplater: typeof import('docxtemplater');
  readonly pizzip: typeof import('pizzip');
  readonly declension: Declension;
}
