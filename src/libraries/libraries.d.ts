// The one global of build/Libraries.js, as the platform folder sees it; tools/bundle/libraries.mjs makes the code.

/** Code that only some calls need; each member is evaluated at its first reading in an execution, then cached for that execution. */
interface Libraries {
  readonly declension: import('../documents/declension/declension.ts').Declension;
  readonly docxtemplater: typeof import('docxtemplater').default;
  readonly pizzip: typeof import('pizzip');
  readonly valibot: typeof import('valibot');
}

// Apps Script: a function whose name ends with `_` cannot be called by google.script.run.
// https://developers.google.com/apps-script/guides/html/communication#private_functions (seen 2026-11-22)
declare function libraries_(): Libraries;
