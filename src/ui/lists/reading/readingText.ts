// What a person is told of a file that cannot be read.
import * as ui from '../../../texts/ui.ts';
import { ReadingError } from './cells.ts';

/** A sentence with the way out; also for what should never happen. */
export const readingText = (error: unknown): string =>
  error instanceof ReadingError ? ui.listUnreadable[error.code] : ui.listUnreadable.broken;
