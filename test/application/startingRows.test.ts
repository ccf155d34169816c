// What a new workbook of each profile begins with: its roadmap for a year, the acts, the documents.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { startingRows } from '../../src/application/municipality/startingRows.ts';
import { PROFILE_IDS, type Profile } from '../../src/application/profile.ts';
import { fullLayout } from '../../src/schema/layout.ts';
import type { Role } from '../../src/schema/roles.ts';

const TODAY = '2025-09-15';
const profileOf = (id: string): Profile =>
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, `../../profiles/${id}.json`), 'utf8')) as Profile;
const rowsOf = (id: string, role: Role, sheet: string) =>
  startingRows(role, profileOf(id), fullLayout('names'), TODAY).find((block) => block.sheet === sheet)?.cells ?? [];

describe.each(PROFILE_IDS)('a workbook of %s', (id) => {
  test('has every task of the roadmap on one sheet or the other', () => {
    const shown = new Set(
      (['school', 'municipality'] as const).flatMap((role) =>
        rowsOf(id, role, 'Дорожная карта').map(([taskId]) => String(taskId).split(' ')[0]),
      ),
    );
    expect(
      profileOf(id)
        .roadmap.tasks.filter((task) => !shown.has(task.id))
        .map((task) => task.id),
    ).toEqual([]);
  });

  test('plans no task before today, nor later than a year ahead', () => {
    const days = rowsOf(id, 'municipality', 'Дорожная карта').map((cells) => cells[3]);
    // Serial numbers of 2025-09-15 and 2026-09-14.
    expect(days.filter((day) => typeof day === 'number' && (day < 45_915 || day > 46_279))).toEqual([]);
  });

  test('names the documents and the acts', () => {
    expect(rowsOf(id, 'municipality', 'Шаблоны')).toHaveLength(profileOf(id).documents.length);
    expect(rowsOf(id, 'municipality', 'Основания').length).toBeGreaterThanOrEqual(10);
  });
});
