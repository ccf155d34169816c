// «Оперативные показатели»: the metrics of the last computed quarter, rewritten by every roll-up; those of frozen quarters stand in «Снимки».
import { defineSheet } from '../sheet.ts';
import { groupColumns } from './groupColumns.ts';
import { result } from './municipality.ts';

const { target: _target, ...measured } = result;

export const operationalSheet = defineSheet({
  key: 'operational',
  title: 'Оперативные показатели',
  editedBy: 'product',
  columns: { ...measured, ...groupColumns },
});
