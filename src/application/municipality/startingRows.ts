// What stands in a new workbook besides its settings: the acts papers rest on, the documents of the profile, the roadmap of the year to come.

import { LEGAL_ACTS } from '../../documents/legal.ts';
import { addDays, addMonths } from '../../domain/calendar/addDays.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { Due } from '../../domain/roadmap/due.ts';
import { isTaskOf } from '../../domain/roadmap/isTaskOf.ts';
import { occurrences } from '../../domain/roadmap/occurrences.ts';
import type { RowPatch } from '../../schema/column.ts';
import { emptyTable } from '../../schema/derive/table.ts';
import { appended, type Block } from '../../schema/derive/write.ts';
import type { Layout } from '../../schema/layout.ts';
import {
  documentTypeNames,
  dueTypeNames,
  responsibleNames,
  roadmapEventNames,
} from '../../schema/profile/profileNames.ts';
import type { Role } from '../../schema/roles.ts';
import { templatesSheet } from '../../schema/sheets/documents.ts';
import { legalBasesSheet } from '../../schema/sheets/municipality.ts';
import { roadmapSheet } from '../../schema/sheets/plan.ts';
import type { Profile } from '../profile.ts';

const MONTHS_PLANNED = 12;

/** When a task without a day is done. */
const undatedNote = (due: Due): string =>
  'event' in due ? `${dueTypeNames[due.type]}: ${roadmapEventNames[due.event]}` : dueTypeNames[due.type];

/** One row an occurrence in the twelve months from `today`; days of an older plan are moved by whole years. */
export const roadmapRows = (
  { roadmap, calendar }: Profile,
  role: Role,
  today: Day,
): RowPatch<(typeof roadmapSheet)['columns']>[] => {
  const plan = { from: today, to: addDays(addMonths(today, MONTHS_PLANNED), -1), calendar, reused: true } as const;
  const sections = new Map(roadmap.sections.map(({ id, title }) => [id, title]));
  return roadmap.tasks
    .filter((task) => isTaskOf(role, task))
    .flatMap((task) => {
      const found = occurrences(task, plan);
      return found.map(({ key, due }) => ({
        taskId: found.length === 1 ? task.id : `${task.id} ${key}`,
        section: sections.get(task.section) ?? '',
        title: task.title,
        dueOn: due,
        responsible: task.responsible.map((one) => responsibleNames[one]).join(', '),
        expected: (task.documents ?? [])
          .map((id) => documentTypeNames[id as keyof typeof documentTypeNames] ?? id)
          .join(', '),
        status: due === null ? ('date_not_set' as const) : ('planned' as const),
        note: due === null ? undatedNote(task.due) : '',
      }));
    });
};

const legalBaseRows = ({ localBases }: Profile): RowPatch<(typeof legalBasesSheet)['columns']>[] => [
  ...LEGAL_ACTS.map(({ id, kind, rest, tracks, validFrom }) => ({ id, kind, title: rest, tracks, validFrom })),
  ...localBases.map(({ id, text }) => ({ id, title: text })),
];

const templateRows = ({ documents }: Profile): RowPatch<(typeof templatesSheet)['columns']>[] =>
  documents.map((docType) => ({ docType, name: documentTypeNames[docType] }));

/** Blocks for the sheets of a workbook that was just built. */
export const startingRows = (role: Role, profile: Profile, layout: Layout, today: Day): Block[] => [
  ...appended(emptyTable(roadmapSheet, layout), roadmapRows(profile, role, today)),
  ...(role === 'school'
    ? []
    : [
        ...appended(emptyTable(legalBasesSheet, layout), legalBaseRows(profile)),
        ...appended(emptyTable(templatesSheet, layout), templateRows(profile)),
      ]),
];
