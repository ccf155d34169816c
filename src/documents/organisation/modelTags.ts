// What papers say of the model itself, by the profile: programmes, purpose, forms, the plan by sections, results that are planned.
import { yearOf } from '../../domain/calendar/day.ts';
import { grouped } from '../../domain/grouped.ts';
import { effectiveTarget } from '../../domain/indicator/effectiveTarget.ts';
import type { MeasureId } from '../../domain/indicator/indicator.ts';
import { formNames, kindNames } from '../../schema/dictionaries.ts';
import type { RowOfSheet } from '../../schema/sheet.ts';
import { eventsSheet } from '../../schema/sheets/activity.ts';
import { roadmapSheet } from '../../schema/sheets/plan.ts';
import { actValue, basesOf, localActValue } from '../legal.ts';
import { rowTags } from '../papers/rowTags.ts';
import { dayValue, organisationValue, PEN, type TagRecord, TODAY } from '../tags/value.ts';
import { formsPhrase, OTHER_TASKS, purposePhrase } from '../templates/phrases.ts';
import type { PaperFacts } from './facts.ts';
import { listTags } from './listTags.ts';
import { sentence } from './sentence.ts';

/** Measures an organisation reaches by itself; the others are of the municipality as a whole. */
const OWN_MEASURES: ReadonlySet<MeasureId> = new Set([
  'M_CHILD_MENTEE',
  'M_CHILD_MENTOR',
  'M_YOUNG_TEACHER_MENTEE',
  'M_OVZ_COVERED',
  'M_SOP_COVERED',
  'M_SATISF_MENTEE',
  'M_SATISF_MENTOR',
]);

type Task = RowOfSheet<typeof roadmapSheet>;

/** A task that comes back is one line with all its days; without a day its note says when it is done. */
const taskTags = (task: Task, occurrences: readonly Task[]): TagRecord => {
  const days = occurrences.flatMap(({ dueOn }) => dueOn ?? []).sort();
  return {
    ...rowTags(roadmapSheet, task),
    сроки: days.map((day) => ({ срок: dayValue(day) })),
    'без срока': days.length === 0,
  };
};

/** Tasks of the roadmap that are needed, by section; numbers run through. */
const planTags = (facts: PaperFacts): TagRecord => {
  const rows = facts.rows(roadmapSheet).filter(({ status }) => status !== 'not_needed');
  const last =
    rows
      .flatMap(({ dueOn }) => dueOn ?? [])
      .sort()
      .at(-1) ?? null;
  let number = 0;
  return {
    'есть план': rows.length > 0,
    'план до': dayValue(last),
    'план по разделам': [...grouped(rows, ({ section }) => section.trim())].map(([section, own]) => ({
      раздел: section || OTHER_TASKS,
      задачи: [...grouped(own, ({ title, responsible }) => `${title}\n${responsible}`).values()].flatMap((same) => {
        const [task] = same;
        return task === undefined ? [] : [{ номер: ++number, ...taskTags(task, same) }];
      }),
    })),
  };
};

/** Targets of this year that an organisation answers for. */
const plannedResults = ({ profile, on }: PaperFacts): TagRecord[] => {
  const year = yearOf(on);
  const definitions = profile.indicators.filter(({ on: isOn }) => isOn !== false);
  const found = definitions
    .filter(({ measure }) => OWN_MEASURES.has(measure))
    .flatMap((definition) => {
      const { target, supersededBy } = effectiveTarget(definition, definitions, year);
      return target === null || supersededBy !== ''
        ? []
        : [{ показатель: definition.name, цель: target, единица: definition.unit }];
    });
  return sentence(found, ';', '.');
};

/** Tags of every paper of either role. `levels`: whose acts stand above those of the workbook's own organisation. */
export const modelTags = (facts: PaperFacts, levels: readonly ('regional' | 'municipal')[]): TagRecord => {
  const { tracks, forms, kinds, localBases, monitoring } = facts.profile;
  const [teachers, students] = [tracks.includes('teachers'), tracks.includes('students')];
  const results = plannedResults(facts);
  return {
    'есть педагоги': teachers,
    'есть обучающиеся': students,
    'только педагоги': teachers && !students,
    'только обучающиеся': students && !teachers,
    цель: purposePhrase(teachers, students),
    'формы словами': formsPhrase(
      forms.map((form) => ({ form, name: formNames[form as keyof typeof formNames] ?? form })),
    ),
    формы: forms.map((form, at) => ({ номер: at + 1, форма: formNames[form as keyof typeof formNames] ?? form })),
    'виды словами': kinds.map((kind) => kindNames[kind]).join(', '),
    'местные акты': localBases
      .filter(({ level }) => levels.includes(level))
      .map(({ text }) => ({ акт: localActValue(text) })),
    основания: sentence(basesOf(tracks).map((act) => ({ акт: actValue(act) }))),
    муниципалитет: { название: organisationValue(facts.settings.municipality), орган: facts.settings.authority },
    приказ: { номер: PEN, дата: PEN, код: '' },
    [TODAY]: dayValue(facts.on),
    'дорожная карта': listTags(roadmapSheet, facts.rows(roadmapSheet)),
    мероприятия: listTags(eventsSheet, facts.rows(eventsSheet)),
    'день отчёта': monitoring.submitWorkingDay,
    'планируемые результаты': results,
    'есть результаты': results.length > 0,
    ...planTags(facts),
  };
};

/** Title of the section of the site that the profile asks its owner for, or ''. */
export const siteSectionOf = ({ profile }: PaperFacts, owner: 'municipality' | 'organisation'): string =>
  profile.siteSections.find((section) => section.owner === owner)?.title ?? '';
