// The curator's tasks about people, played on the real workspace.
import { playTasks } from './kit/playTasks.ts';
import { CURATOR_PEOPLE } from './tables/curatorPeople.ts';

playTasks('curator', CURATOR_PEOPLE);
