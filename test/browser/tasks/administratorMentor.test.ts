// The tasks of the administrator on a desk and of the mentor on a phone, played on the real workspace.
import { PHONE, playTasks } from './kit/playTasks.ts';
import { ADMINISTRATOR } from './tables/administrator.ts';
import { MENTOR } from './tables/mentor.ts';

playTasks('administrator', ADMINISTRATOR);
playTasks('mentor', MENTOR, PHONE);
