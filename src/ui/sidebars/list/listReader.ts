// The reader of curators' files, a script of its own in the page: the command line takes it from there and reads files as the page does.
export { lackingFields } from '../../lists/matching/lackingFields.ts';
export { chosenCells, matchColumns } from '../../lists/matching/matchColumns.ts';
export { slicesOf } from '../../lists/matching/slices.ts';
export { readFile } from '../../lists/reading/readFile.ts';
export { readingText } from '../../lists/reading/readingText.ts';
