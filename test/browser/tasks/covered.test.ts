// Every task of the user guide is played by a test, or says why it cannot be.
import { expect, test } from '@jest/globals';
import { readGuide } from '../../ui/guidePictures.ts';
import type { Chapter, GuideTask } from './kit/guideTask.ts';
import { ADMINISTRATOR } from './tables/administrator.ts';
import { COORDINATOR_BOARD } from './tables/coordinatorBoard.ts';
import { COORDINATOR_BOOKS } from './tables/coordinatorBooks.ts';
import { COORDINATOR_REPORTS } from './tables/coordinatorReports.ts';
import { CURATOR_CONSENTS } from './tables/curatorConsents.ts';
import { CURATOR_LIFE } from './tables/curatorLife.ts';
import { CURATOR_PAIRS } from './tables/curatorPairs.ts';
import { CURATOR_PEOPLE } from './tables/curatorPeople.ts';
import { CURATOR_REST } from './tables/curatorRest.ts';
import { MENTOR } from './tables/mentor.ts';

interface Covered {
  readonly chapter: Chapter;
  readonly tables: readonly (readonly GuideTask[])[];
  /** Tasks done outside the product, each with the reason. */
  readonly outside: Readonly<Record<string, string>>;
}

const COVERED: readonly Covered[] = [
  {
    chapter: 'curator',
    tables: [CURATOR_PEOPLE, CURATOR_CONSENTS, CURATOR_PAIRS, CURATOR_LIFE, CURATOR_REST],
    outside: {},
  },
  { chapter: 'coordinator', tables: [COORDINATOR_BOARD, COORDINATOR_BOOKS, COORDINATOR_REPORTS], outside: {} },
  {
    chapter: 'administrator',
    tables: [ADMINISTRATOR],
    outside: {
      'Поставить программу в Google': 'in the editor of Apps Script and by clasp, which test/architecture/push plays',
      'Дать разрешения': 'in windows of Google',
      'Обновить программу в Google': 'by clasp; what follows on the panel is played as «Обновить рабочее место»',
    },
  },
  {
    chapter: 'mentor',
    tables: [MENTOR],
    outside: {
      'Подписать согласия': 'on paper; the curator writes it down',
      'Получить пару': 'by an order of the head; the mentor presses nothing',
    },
  },
];

test.each(COVERED)('every task of «$chapter» is played, and nothing else', ({ chapter, tables, outside }) => {
  const told = [...readGuide(`${chapter}.md`).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  const played = tables.flat().map(({ task }) => task);
  expect([...new Set([...played, ...Object.keys(outside)])].sort()).toEqual(told.sort());
});
