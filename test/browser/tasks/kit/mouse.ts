// Gestures of the mouse; text is still typed.
import type { Gestures } from './gestures.ts';

export const mouseGestures: Gestures = {
  press: (target) => target.click(),
  pressInMenu: (target) => target.click(),
  async write(target, text) {
    await target.click();
    await target.fill(text);
  },
  async choose(target, option) {
    await target.selectOption({ label: option });
  },
  tick: (target) => target.click(),
};
