// The closed lists of the workbook put into the published schema of a profile: codes as `enum`, their Russian names beside them.

/** @typedef {Readonly<Record<string, string>>} Dictionary */
/** @typedef {{ lists: Readonly<Record<string, Dictionary>>, columns: Readonly<Record<string, { title: string, columns: Dictionary }>>, openLists: Dictionary, columnOfField: Dictionary }} Vocabulary */

const codes = (/** @type {Dictionary} */ names) => ({
  enum: Object.keys(names),
  enumDescriptions: Object.values(names),
});

const words = { type: 'array', items: { title: 'слово', type: 'string', minLength: 1 }, uniqueItems: true };

/**
 * The schema with every list as the vocabulary has it; what is written by hand stays.
 * @param {any} schema
 * @param {Vocabulary} vocabulary
 */
export function withVocabulary(schema, { lists, columns, openLists, columnOfField }) {
  const byHand = Object.entries(schema.$defs).filter(([, definition]) => definition.enumDescriptions === undefined);
  const columnsOff = Object.entries(columns).map(([key, sheet]) => [
    key,
    {
      title: sheet.title,
      type: 'array',
      items: { title: 'столбец', ...codes(sheet.columns) },
      uniqueItems: true,
    },
  ]);
  const dictionaries = Object.entries(openLists).map(([key, title]) => [
    key,
    {
      title,
      type: 'object',
      properties: { add: { title: 'добавить', ...words }, remove: { title: 'убрать', ...words } },
      additionalProperties: false,
    },
  ]);
  return {
    ...schema,
    properties: {
      ...schema.properties,
      columnsOff: { ...schema.properties.columnsOff, properties: Object.fromEntries(columnsOff) },
      dictionaries: { ...schema.properties.dictionaries, properties: Object.fromEntries(dictionaries) },
    },
    $defs: {
      ...Object.fromEntries(byHand),
      ...Object.fromEntries(
        Object.entries(lists).map(([name, names]) => [
          name,
          name === 'registerField' ? { ...codes(names), columnOfField } : codes(names),
        ]),
      ),
    },
  };
}
