// The weekly letter of a school killed wherever it leaves something behind.
import { afterAll, expect, test } from '@jest/globals';
import { ask } from '../kit/asking.ts';
import { KILL_MS, killEverywhere } from '../kit/killing.ts';
import { triggersOf } from '../kit/leftBehind.ts';
import { TABS } from '../kit/names.ts';
import { schoolWithPairs } from '../kit/school.ts';
import { cleanUp, newWorkspace, putAside } from '../kit/workspaces.ts';

afterAll(cleanUp);

const ADDRESSES = ['first@example.org', 'second@example.org', 'third@example.org'];

test(
  'a letter killed anywhere and sent again reaches each address once in its week, but for the one that was cut off',
  async () => {
    const workspace = newWorkspace();
    const { bookId, pairIds } = await schoolWithPairs(workspace, 1);
    const { orderId } = await ask<{ orderId: string }>(workspace, bookId, 'rpcPreparePapers', { pairIds });
    const signing = { orderId, number: '96-Д', date: '2025-09-12', consentsGivenOn: '2025-09-12' };
    await ask(workspace, bookId, 'rpcSignOrder', signing);
    workspace.typeRows(
      bookId,
      TABS.curators,
      ADDRESSES.map((address, at) => ({ Куратор: `Лугина Вера ${at}`, Роль: 'куратор', Почта: address })),
    );
    await ask(workspace, bookId, 'rpcGetPairs');
    await ask(workspace, bookId, 'rpcSetReminders', { on: true });
    // Its timer is at eight on Monday.
    await workspace.moveClock('2026-01-05T04:59:00.000Z');
    expect(workspace.outbox()).toEqual([]);
    const { kills, expected, differing } = await killEverywhere({
      prepared: await putAside(workspace),
      bookId,
      entry: 'onCycleTimer',
      at: /sendEmail|setProperty|deleteTrigger|create$/u,
      view: (made) => {
        const reached = made.outbox().map(({ to }) => to);
        return {
          twice: reached.filter((one, at) => reached.indexOf(one) !== at),
          missed: ADDRESSES.filter((address) => !reached.includes(address)).length > 1,
          triggers: triggersOf(made),
        };
      },
    });
    expect(differing).toEqual([]);
    expect(expected).toMatchObject({ twice: [], missed: false });
    expect(kills).toBeGreaterThanOrEqual(8);
  },
  KILL_MS,
);
