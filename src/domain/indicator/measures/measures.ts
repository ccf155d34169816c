// The table of measures: which function computes which (domain reference §6.1).
import type { MeasureId } from '../indicator.ts';
import { childMentees, childMentors, enterprises } from './againstConstants.ts';
import { municipalEvents } from './events.ts';
import type { Measure } from './measured.ts';
import { assessed, orgImplemented, orgRunning, resourceCentre } from './organisations.ts';
import { menteeSatisfaction, mentorSatisfaction } from './satisfaction.ts';
import { ovzCovered, sopCovered, youngTeachers } from './sums.ts';

export const MEASURE_FUNCTIONS: Readonly<Record<MeasureId, Measure>> = {
  M_ORG_IMPLEMENTED: orgImplemented,
  M_ORG_RUNNING: orgRunning,
  M_CHILD_MENTEE: childMentees,
  M_CHILD_MENTOR: childMentors,
  M_YOUNG_TEACHER_MENTEE: youngTeachers,
  M_ENTERPRISE: enterprises,
  M_MUNICIPAL_EVENT: municipalEvents,
  M_RESOURCE_CENTER: resourceCentre,
  M_OVZ_COVERED: ovzCovered,
  M_SOP_COVERED: sopCovered,
  M_NOKO: assessed,
  M_SATISF_MENTEE: menteeSatisfaction,
  M_SATISF_MENTOR: mentorSatisfaction,
};
