// The quarter as a cycle: what the coordinator has decided about reports, who has not reported, and what a school is told about its own.
import { reportDecisionNames, reportSourceNames, reportStateNames } from '../dictionaries.ts';
import { defineSheet } from '../sheet.ts';

const orgId = { kind: 'text', title: 'Код ОО', width: 90, required: true, refersTo: ['organisations'] } as const;
const orgName = { kind: 'text', title: 'Организация', width: 260 } as const;
const period = { kind: 'text', title: 'Квартал', width: 90, required: true } as const;
const version = { kind: 'integer', title: 'Версия', width: 70, required: true } as const;
const remark = { kind: 'longText', title: 'Замечания', width: 420, maxLength: 1000 } as const;

/** «Приём отчётов»: acceptances and returns; rows are only added, the last one of a version holds. */
export const decisionsSheet = defineSheet({
  key: 'decisions',
  title: 'Приём отчётов',
  editedBy: 'product',
  columns: {
    orgId,
    orgName,
    period,
    version,
    decision: { kind: 'choice', title: 'Решение', names: reportDecisionNames, width: 110, required: true },
    remark,
    decidedAt: { kind: 'text', title: 'Когда', width: 130 },
    toldAt: { kind: 'text', title: 'Письмо куратору', width: 130 },
    mark: {
      kind: 'text',
      title: 'Отпечаток',
      note: 'Листа организации или введённых чисел: решение действует, пока их не изменят.',
      width: 120,
      hidden: true,
    },
  },
});

const quarter = (title: string) => ({ kind: 'choice', title, names: reportStateNames, width: 140 }) as const;

/** «Кто не сдал»: every organisation and the quarters of the year; earlier years stay below. */
export const boardSheet = defineSheet({
  key: 'board',
  title: 'Кто не сдал',
  editedBy: 'product',
  columns: {
    year: { kind: 'integer', title: 'Год', width: 70, required: true },
    orgId,
    orgName,
    source: { kind: 'choice', title: 'Источник', names: reportSourceNames, width: 160 },
    q1: quarter('I квартал'),
    q2: quarter('II квартал'),
    q3: quarter('III квартал'),
    q4: quarter('IV квартал'),
    note: { kind: 'longText', title: 'Что сделать', width: 360 },
    letter: { kind: 'longText', title: 'Письмо куратору', width: 420 },
  },
});

/** «Замечания к отчёту» of a school: what the municipality has returned its report with. */
export const remarksSheet = defineSheet({
  key: 'remarks',
  title: 'Замечания к отчёту',
  editedBy: 'product',
  columns: {
    period,
    version,
    returnedAt: { kind: 'text', title: 'Возвращён', width: 130 },
    remark: { ...remark, title: 'Что исправить', required: true },
  },
});
