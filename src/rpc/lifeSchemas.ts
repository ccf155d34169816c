// Checks of what the pages of pairs and of the roadmap send; schemas.ts puts them beside the others.
import { MEETING_TYPES } from '../domain/programme/meeting.ts';
import { programmeKindNames, resultLevelNames } from '../schema/activityDictionaries.ts';
import { terminationReasonNames } from '../schema/dictionaries.ts';

type Valibot = typeof import('valibot');

/** Longest text of a goal, a difficulty or a result. */
const MAX_LONG_TEXT = 2000;
/** Lines of a text somebody has pasted; how long a plan may be is judged with words. */
const MAX_LINES = 1000;

const codesOf = <Code extends string>(names: Readonly<Record<Code, string>>): Code[] => Object.keys(names) as Code[];

export const lifeSchemas = (v: Valibot) => {
  const id = v.pipe(v.string(), v.minLength(1), v.maxLength(40));
  const day = v.pipe(v.string(), v.isoDate());
  const dayOrNone = v.union([v.literal(''), day]);
  const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500));
  const longText = v.pipe(v.string(), v.trim(), v.maxLength(MAX_LONG_TEXT));
  const mark = {
    taskId: text,
    mark: v.picklist(['done', 'not_needed', 'in_progress', 'open']),
    doneOn: dayOrNone,
    url: v.union([v.literal(''), v.pipe(v.string(), v.url(), v.regex(/^https?:/u), v.maxLength(2000))]),
  };
  const reason = v.picklist(codesOf(terminationReasonNames));
  return {
    rpcGetReminders: () => v.strictObject({}),
    rpcSetReminders: () => v.strictObject({ on: v.boolean() }),
    rpcGetPairLife: () => v.strictObject({ pairId: id }),
    rpcLogMeeting: () =>
      v.strictObject({
        pairId: id,
        type: v.picklist(MEETING_TYPES),
        heldOn: day,
        topic: v.pipe(v.string(), v.trim(), v.maxLength(500)),
        sure: v.boolean(),
      }),
    rpcCreateProgramme: () =>
      v.strictObject({
        pairId: id,
        kind: v.picklist(codesOf(programmeKindNames)),
        startDate: day,
        endDate: day,
        goal: longText,
        deficits: longText,
        expected: longText,
        items: v.pipe(v.array(text), v.maxLength(MAX_LINES)),
      }),
    rpcApproveProgramme: () => v.strictObject({ pairId: id, approvedOn: day }),
    rpcEndPair: () => v.strictObject({ pairId: id, lastDay: day, reason, noticeOn: dayOrNone }),
    rpcResumePair: () => v.strictObject({ pairId: id }),
    rpcReplaceMentor: () => v.strictObject({ pairId: id, mentorId: id, from: day, reason, noticeOn: dayOrNone }),
    rpcFinishPair: () => v.strictObject({ pairId: id, level: v.picklist(codesOf(resultLevelNames)), text: longText }),
    rpcGetRoadmap: () => v.strictObject({}),
    rpcMarkTask: () => v.strictObject(mark),
    rpcPlanRoadmap: () => v.strictObject({ level: v.exactOptional(v.literal('municipality')) }),
    rpcGetMunicipalRoadmap: () => v.strictObject({}),
    rpcMarkGivenTask: () => v.strictObject({ ...mark, orgId: v.pipe(v.string(), v.maxLength(40)) }),
    rpcProposeAward: () => v.strictObject({ pairId: id, personId: id, kind: text, basis: longText }),
  };
};
