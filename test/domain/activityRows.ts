// What a school does, for the tests of its report: nothing, unless a test says otherwise.
import type { Activity } from '../../src/domain/activity/activity.ts';
import type { SchoolRegister } from '../../src/domain/register/organisation.ts';
import { summariseSchool } from '../../src/domain/report/summariseSchool.ts';
import { aRegister } from './rows.ts';
import { MOMENT, unmarked } from './schoolCount.ts';

export const NOTHING: Activity = {
  curators: [],
  programmes: [],
  meetings: [],
  roadmap: [],
  readiness: [],
  site: [],
  surveys: [],
  answers: [],
};

export const report = (activity: Partial<Activity>, register: Partial<SchoolRegister> = {}) =>
  summariseSchool({ ...aRegister(register), activity: { ...NOTHING, ...activity } }, MOMENT, {}, unmarked).report;
