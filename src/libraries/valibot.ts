// Validation of what crosses the wall of google.script.run and of stored JSON. Becomes `libraries_().valibot` of build/Libraries.js.
export * as library from 'valibot';
