// The coordinator's tasks about reports, played on the real workspace.
import { playTasks } from './kit/playTasks.ts';
import { COORDINATOR_BOARD } from './tables/coordinatorBoard.ts';
import { COORDINATOR_REPORTS } from './tables/coordinatorReports.ts';

playTasks('coordinator', [...COORDINATOR_REPORTS, ...COORDINATOR_BOARD]);
