// The real libraries, as the composition root passes them in.
import docxtemplater from 'docxtemplater';
import * as lvovich from 'lvovich';
import pizzip from 'pizzip';
import { declensionBy } from '../../src/documents/declension/declension.ts';
import type { DocumentLibraries } from '../../src/documents/libraries.ts';

export const libraries: DocumentLibraries = { docxtemplater, declension: declensionBy(lvovich), pizzip };
