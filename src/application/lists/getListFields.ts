// What a list may bring into each register, and which list can still be undone.
import { done, type Outcome } from '../../domain/problem.ts';
import type { LastList, ListFields, ListRegister } from '../../rpc/views/lists.ts';
import { listFieldsOf, listRefusalsOf } from '../../schema/derive/listFields.ts';
import type { Layout } from '../../schema/layout.ts';
import { listRefusalTexts } from '../../texts/ru.ts';
import { requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import { LAST_LIST_KEY, type LastListState } from './lastList.ts';
import { sheetOfList } from './openList.ts';

const fieldsOf = (register: ListRegister, layout: Layout): ListFields => {
  const schema = sheetOfList(register);
  return {
    fields: listFieldsOf(schema, layout),
    refusals: listRefusalsOf(schema, layout).map((refusal) => ({ ...refusal, text: listRefusalTexts[refusal.of] })),
  };
};

export const getListFields = (
  ports: Ports,
): Outcome<{ registers: Record<ListRegister, ListFields>; last: LastList | null }> => {
  const opened = requireBook(ports, 'school', []);
  if (!opened.ok) return opened;
  const { layout } = opened.value;
  const last = ports.memory.get<LastListState>(LAST_LIST_KEY);
  return done({
    registers: { mentors: fieldsOf('mentors', layout), mentees: fieldsOf('mentees', layout) },
    last: last === null ? null : { importId: last.importId, register: last.register, at: last.at, rows: last.total },
  });
};
