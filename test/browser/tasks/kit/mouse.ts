// Gestures of the mouse, and of a finger on a phone; text is still typed.
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

export const fingerGestures: Gestures = {
  press: (target) => target.tap(),
  pressInMenu: (target) => target.tap(),
  async write(target, text) {
    await target.tap();
    await target.fill(text);
  },
  choose: mouseGestures.choose,
  tick: (target) => target.tap(),
};
