// «Обновить книгу»: the workbook that is open, brought to the version of its program.
import type { Outcome } from '../../domain/problem.ts';
import type { Ports } from '../ports.ts';
import { bringUpToDate, type Updated } from './bringUpToDate.ts';

/** Updates the own workbook, whatever its role; does nothing when it is up to date. */
export const updateOwnBook = (ports: Ports): Outcome<Updated> => bringUpToDate(ports, ports.workbooks.ownId());
