// The curator's tasks about people and their consents, played on the real workspace.
import { playTasks } from './kit/playTasks.ts';
import { CURATOR_CONSENTS } from './tables/curatorConsents.ts';
import { CURATOR_PEOPLE } from './tables/curatorPeople.ts';

playTasks('curator', [...CURATOR_PEOPLE, ...CURATOR_CONSENTS]);
