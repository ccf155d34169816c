// The reader of files as the page has it: a script that stands before the panel's own.

declare const listReader: typeof import('../sidebars/list/listReader.ts');

export const pageReader = listReader;
