// Utilities that a program cannot do without and cannot foresee.
import { beforeEach, expect, test } from '@jest/globals';
import { newBook, newProbe, type Probe } from '../kit/workspaces.ts';

const fixed = newProbe();
let probe: Probe;
beforeEach(() => {
  probe = newBook(fixed.workspace);
});

/** https://developers.google.com/apps-script/reference/utilities/utilities#getuuid */
test('getUuid gives a fresh random UUID each time', async () => {
  const [one, other] = (await probe.answer('return [Utilities.getUuid(), Utilities.getUuid()]')) as string[];
  expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
  expect(other).not.toBe(one);
});
