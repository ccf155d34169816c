// The section of registers: a line for the register itself and one for each of its columns, `mentor_base.mentor`.
import { type RegisterField, type RegisterView, registerFieldNames } from '../../schema/profile/registerView.ts';
import { type Line, lineByKey, type Section } from './section.ts';

/** Characters no sheet may have in its name, here or in an .xlsx file. */
const NOT_IN_A_TITLE = /[:\\/?*[\]']/u;

const isField = (key: string): key is RegisterField => Object.hasOwn(registerFieldNames, key);

const changed = (register: RegisterView, said: ReadonlyMap<string, Line>): RegisterView => {
  const kept = register.columns.flatMap((column) => {
    const line = said.get(`${register.id}.${column.field}`)?.record;
    if (line?.on === false) return [];
    return [line === undefined || line.name === '' ? column : { ...column, title: line.name }];
  });
  const fresh = [...said].flatMap(([key, { record }]) => {
    const [id, field = ''] = key.split('.');
    const isNew = id === register.id && isField(field) && !register.columns.some((column) => column.field === field);
    return isNew && record.on === true && record.name !== '' ? [{ title: record.name, field }] : [];
  });
  const title = said.get(register.id)?.record.name ?? '';
  const isTitle = title !== '' && !NOT_IN_A_TITLE.test(title);
  return { ...register, ...(isTitle ? { title } : {}), columns: [...kept, ...fresh] };
};

export const registerSection: Section = {
  section: 'registers',
  rows: ({ registers }) =>
    registers.flatMap(({ id, title, columns }) => [
      { section: 'registers', key: id, name: title, on: true },
      ...columns.map((column) => ({
        section: 'registers' as const,
        key: `${id}.${column.field}`,
        name: column.title,
        on: true,
      })),
    ]),
  merge: (profile, lines, complain) => {
    const said = lineByKey(lines, complain);
    for (const [key, line] of said) {
      const [id = '', field] = key.split('.');
      const known = profile.registers.some((register) => register.id === id) && (field === undefined || isField(field));
      if (!known) complain(line, 'profile_key_unknown', { key });
      else if (field === undefined && NOT_IN_A_TITLE.test(line.record.name))
        complain(line, 'profile_value_wrong', { name: key, value: line.record.name });
    }
    const registers = profile.registers
      .filter(({ id }) => said.get(id)?.record.on !== false)
      .map((register) => {
        const next = changed(register, said);
        const own = said.get(register.id) ?? lines.find(({ record }) => record.key.startsWith(`${register.id}.`));
        if (next.columns.length > 0 || own === undefined) return next;
        complain(own, 'profile_list_empty');
        return register;
      });
    return { ...profile, registers };
  },
};
