// The use cases behind the pages of pairs and of the roadmap; server.ts puts them beside the others.
import { getReminders, setReminders } from '../application/digest/schoolDigest.ts';
import { endPair, replaceMentor } from '../application/life/changePair.ts';
import { finishPair, proposeAward } from '../application/life/finishPair.ts';
import { getPairLife } from '../application/life/getPairLife.ts';
import { logMeeting } from '../application/life/logMeeting.ts';
import { resumePair } from '../application/life/resumePair.ts';
import { approveProgramme, createProgramme } from '../application/life/writeProgramme.ts';

import type { Ports } from '../application/ports.ts';
import { getMunicipalRoadmap, markGivenTask } from '../application/roadmap/getMunicipalRoadmap.ts';
import { getRoadmap, markTask } from '../application/roadmap/getRoadmap.ts';
import { planRoadmap } from '../application/roadmap/planRoadmap.ts';

export const lifeHandlers = {
  rpcGetReminders: getReminders,
  rpcSetReminders: setReminders,
  rpcGetPairLife: getPairLife,
  rpcLogMeeting: logMeeting,
  rpcCreateProgramme: createProgramme,
  rpcApproveProgramme: approveProgramme,
  rpcEndPair: endPair,
  rpcResumePair: resumePair,
  rpcReplaceMentor: replaceMentor,
  rpcFinishPair: finishPair,
  rpcProposeAward: proposeAward,
  rpcGetRoadmap: getRoadmap,
  rpcMarkTask: markTask,
  rpcPlanRoadmap: (at: Ports, { level }: { readonly level?: 'municipality' }) => planRoadmap(at, level ?? 'school'),
  rpcGetMunicipalRoadmap: getMunicipalRoadmap,
  rpcMarkGivenTask: markGivenTask,
};
