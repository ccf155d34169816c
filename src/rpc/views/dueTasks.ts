// What the screens on «Задачи» are shown: terms set by law and what people have written beside them.
import type { OpenStatus } from '../../domain/todo/openTask.ts';
import type { PagePlace } from './panel.ts';

/** Days are `YYYY-MM-DD` or empty. */
export interface DueTaskView {
  readonly taskId: string;
  readonly title: string;
  /** Who or what it speaks of, as it is called; may be empty. */
  readonly about: string;
  /** The screen of the first page about it; null where there is none. */
  readonly way: PagePlace | null;
  readonly dueOn: string;
  readonly isLate: boolean;
  readonly basis: string;
  readonly note: string;
}

export interface DueTaskMark {
  readonly taskId: string;
  /** The day of its doing as it was shown; empty for an open task. */
  readonly shown: string;
  /** Empty opens it again, with `status`. */
  readonly doneOn: string;
  readonly status?: OpenStatus | undefined;
}

/** The functions of these screens, as the contract has them. */
export interface DueTaskCalls {
  rpcGetDueTasks: { argument: Record<string, never>; value: { today: string; tasks: DueTaskView[] } };
  rpcMarkDueTask: { argument: DueTaskMark; value: { was: OpenStatus } };
}
