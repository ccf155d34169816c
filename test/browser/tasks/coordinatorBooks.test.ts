// The coordinator's tasks about workbooks, played on the real workspace.
import { playTasks } from './kit/playTasks.ts';
import { COORDINATOR_BOOKS } from './tables/coordinatorBooks.ts';

playTasks('coordinator', COORDINATOR_BOOKS);
