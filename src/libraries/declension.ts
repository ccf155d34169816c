// Our declension with lvovich inside. Becomes `libraries_().declension`: only papers need it, and its words are many.
import * as lvovich from 'lvovich';
import { declensionBy } from '../documents/declension/declension.ts';

export const library = declensionBy(lvovich);
