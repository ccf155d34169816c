// Checks of what the pages of people send; schemas.ts puts them beside the others.

type Valibot = typeof import('valibot');

/** What is typed into one field of a row; the columns themselves take less and say so. */
const MAX_FIELD = 2000;
/** Remarks on an answer as a cell holds them. */
const MAX_REMARKS = 50_000;

export const peopleSchemas = (v: Valibot) => {
  const id = v.pipe(v.string(), v.minLength(1), v.maxLength(40));
  const rowValues = v.record(
    v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
    v.pipe(v.string(), v.maxLength(MAX_FIELD)),
  );
  const register = v.picklist(['mentors', 'mentees']);
  const person = { register, values: rowValues, representative: rowValues };
  const remarks = v.pipe(v.string(), v.maxLength(MAX_REMARKS));
  const nothing = v.strictObject({});
  return {
    rpcGetPeople: () => nothing,
    rpcGetPerson: () => v.strictObject({ personId: id }),
    rpcGetRowForm: () =>
      v.strictObject({
        sheet: v.picklist(['mentors', 'mentees', 'representatives', 'organisation', 'curators']),
      }),
    rpcSaveRow: () => v.strictObject({ sheet: v.picklist(['organisation', 'curators']), values: rowValues }),
    rpcCheckPerson: () => v.strictObject({ ...person, personId: v.exactOptional(id) }),
    rpcGetPersonForm: () => v.strictObject({ personId: id }),
    rpcEditPerson: () =>
      v.strictObject({
        personId: id,
        register,
        shown: rowValues,
        values: rowValues,
        representative: v.exactOptional(v.strictObject({ shown: rowValues, values: rowValues })),
        remarks: v.exactOptional(v.strictObject({ shown: remarks, text: remarks })),
        sure: v.boolean(),
      }),
    rpcAddPerson: () => v.strictObject({ ...person, sure: v.boolean() }),
    rpcTakeBackPerson: () => v.strictObject({ personId: id }),
    rpcTakeBackPair: () => v.strictObject({ pairId: id }),
    rpcKeepCodes: () => nothing,
  };
};
