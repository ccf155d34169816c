// A task of the user guide as a table's row: where it begins, how hands go through it, what it leaves behind.
import { readGuide } from '../../../ui/guidePictures.ts';
import type { Place } from './places.ts';
import type { Stage } from './stage.ts';

export type Chapter = 'curator' | 'coordinator' | 'administrator' | 'mentor';

export interface GuideTask {
  /** Its heading in the chapter. */
  readonly task: string;
  readonly why: string;
  readonly place: Place;
  walk(stage: Stage): Promise<void>;
  /** What the walk has left in the workspace, to be compared with `leaves`. */
  left(stage: Stage): unknown;
  readonly leaves: unknown;
}

const plain = (text: string): string => text.replace(/[\s ]+/g, ' ').trim();

/** Names in bold of the numbered steps of a task: what the guide tells people to press, fill in or look at. */
export function namesToldIn(chapter: Chapter, task: string): readonly string[] {
  const section = readGuide(`${chapter}.md`)
    .split(/^## /m)
    .find((text) => text.startsWith(`${task}\n`));
  if (section === undefined) throw new Error(`the guide has no task «${task}»`);
  const steps = section.split('\n').filter((line) => /^\d+\. /.test(line));
  return steps.flatMap((line) => [...line.matchAll(/\*\*«(.+?)»\*\*/g)].map(([, name = '']) => plain(name)));
}

/** Whether what hands have touched or seen has the name; «Загрузить … строк» is a name with a changing part. */
export function isTouched(name: string, touched: ReadonlySet<string>): boolean {
  const [start = '', end = ''] = name.split('…').map(plain);
  return [...touched]
    .map(plain)
    .some((one) => one === name || (name.includes('…') && one.includes(start) && one.includes(end)));
}
