// Checks of what the pages of reports and long jobs send; schemas.ts puts them beside the others.
import type { JobView } from './views/panel.ts';

type Valibot = typeof import('valibot');

const MAX_REMARK = 1000;
const MAX_ROWS = 1000;
const JOBS = [
  'rollup',
  'school_books',
  'update_books',
  'new_year',
  'documents',
] as const satisfies readonly JobView['job'][];

export const cycleSchemas = (v: Valibot) => {
  const period = v.pipe(v.string(), v.regex(/^\d{4}-Q[1-4]$/u));
  const id = v.pipe(v.string(), v.minLength(1), v.maxLength(40));
  return {
    rpcStartRollUp: () =>
      v.strictObject({
        period,
        asOf: v.pipe(v.string(), v.isoDate()),
        readAll: v.optional(v.boolean()),
      }),
    rpcGetJob: () => v.strictObject({ job: v.optional(v.picklist(JOBS)) }),
    rpcStopJob: () => v.strictObject({}),
    rpcGetBoard: () => v.strictObject({ period }),
    rpcAcceptReports: () => v.strictObject({ period, orgIds: v.pipe(v.array(id), v.maxLength(MAX_ROWS)) }),
    rpcReturnReport: () =>
      v.strictObject({
        period,
        orgId: id,
        version: v.pipe(v.number(), v.integer(), v.minValue(1)),
        remark: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_REMARK)),
      }),
    rpcSendReminder: () => v.strictObject({ period, orgId: id }),
  };
};
