// The composition root: the ports of the use cases on Google.
import type { Ports } from '../application/ports.ts';
import { files } from './documents/files.ts';
import { clock, lock, mail, shipped } from './environment.ts';
import { forms } from './forms/forms.ts';
import { memory } from './memory.ts';
import { triggers } from './triggers.ts';
import { workbooks } from './workbook/workbooks.ts';

export const ports: Ports = { workbooks, files, forms, triggers, memory, clock, lock, mail, shipped };
