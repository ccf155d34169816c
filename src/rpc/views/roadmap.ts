// What the screens on the roadmap are shown; days are ISO days or empty.
import type { GivenStatus } from '../../domain/roadmap/givenTasks.ts';
import type { TaskStatus } from '../../domain/roadmap/settleTasks.ts';

export interface RoadmapRow {
  readonly taskId: string;
  readonly title: string;
  readonly section: string;
  readonly dueOn: string;
  readonly responsible: string;
  readonly status: TaskStatus;
  readonly doneOn: string;
  /** What has closed it by itself; empty for what people have entered. */
  readonly closedBy: string;
  readonly url: string;
  readonly note: string;
  /** What will close it by itself, in words; empty where only people can tell. */
  readonly proofs: string;
}

export interface RoadmapView {
  readonly today: string;
  readonly rows: readonly RoadmapRow[];
}

/** A task of the organisations, and the municipality's own row of the same task. */
export interface GivenRow {
  readonly taskId: string;
  readonly title: string;
  readonly section: string;
  readonly dueOn: string;
  readonly done: number;
  readonly of: number;
  readonly missing: readonly { readonly orgId: string; readonly name: string; readonly status: GivenStatus }[];
}

export interface MunicipalRoadmapView extends RoadmapView {
  readonly given: readonly GivenRow[];
  /** Organisations whose report tells nothing of the roadmap. */
  readonly silent: number;
}

/** `open` takes back what was entered. */
export type TaskMark = 'done' | 'not_needed' | 'in_progress' | 'open';

interface Mark {
  readonly taskId: string;
  readonly mark: TaskMark;
  /** Day of doing; empty for today. */
  readonly doneOn: string;
  readonly url: string;
}

type Nothing = Record<string, never>;

export interface RoadmapCalls {
  // A school workbook. Brings the states up to date first.
  rpcGetRoadmap: { argument: Nothing; value: RoadmapView };
  rpcMarkTask: { argument: Mark; value: { status: TaskStatus } };
  /** Adds the tasks of the twelve months to come that are not there. */
  rpcPlanRoadmap: { argument: { level?: 'municipality' }; value: { added: number } };
  // The municipal workbook.
  rpcGetMunicipalRoadmap: { argument: Nothing; value: MunicipalRoadmapView };
  /** `orgId` is empty for the municipality's own task. */
  rpcMarkGivenTask: { argument: Mark & { readonly orgId: string }; value: { status: TaskStatus } };
}
