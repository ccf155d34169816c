// The curator's tasks about pairs, played on the real workspace.
import { playTasks } from './kit/playTasks.ts';
import { CURATOR_LIFE } from './tables/curatorLife.ts';
import { CURATOR_PAIRS } from './tables/curatorPairs.ts';

playTasks('curator', [...CURATOR_PAIRS, ...CURATOR_LIFE]);
