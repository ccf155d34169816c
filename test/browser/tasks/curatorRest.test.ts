// The curator's other tasks, played on the real workspace.
import { playTasks } from './kit/playTasks.ts';
import { CURATOR_REST } from './tables/curatorRest.ts';

playTasks('curator', CURATOR_REST);
