// Checks of what the pages of the first steps send; schemas.ts puts them beside the others.

type Valibot = typeof import('valibot');

/** Answers of the set-up wizard; together they fit in the nine kilobytes of a property. */
const MAX_ANSWERS = 8;
const MAX_ANSWER = 500;
const MAX_QUESTIONS = 60;

export const setUpSchemas = (v: Valibot) => {
  const key = v.pipe(v.string(), v.minLength(1), v.maxLength(40));
  const nothing = v.strictObject({});
  return {
    rpcKeepSetUp: () =>
      v.strictObject({
        step: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9)),
        values: v.pipe(v.record(key, v.pipe(v.string(), v.trim(), v.maxLength(MAX_ANSWER))), v.maxEntries(MAX_ANSWERS)),
      }),
    rpcGetMentorForm: () => nothing,
    rpcSetMentorForm: () => v.strictObject({ asked: v.pipe(v.array(key), v.maxLength(MAX_QUESTIONS)) }),
    rpcGetConstants: () => nothing,
  };
};
