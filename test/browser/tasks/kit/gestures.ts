// What a person does with one element, whatever the hands.
import type { Locator } from 'playwright-core';

/** How one kind of hands does what a person does with one element. */
export interface Gestures {
  press(target: Locator): Promise<void>;
  pressInMenu(target: Locator): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
  choose(target: Locator, option: string): Promise<void>;
  tick(target: Locator): Promise<void>;
}
