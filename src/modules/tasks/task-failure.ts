import type { TaskDeed, TaskState } from './rules/task-states.ts';

/** Why nothing was done to a task. */
export type TaskFailure =
  | { readonly kind: 'notFound' }
  /** Somebody changed it after the asker read it. */
  | { readonly kind: 'versionConflict' }
  /** In this state the deed makes no sense. */
  | { readonly kind: 'notNow'; readonly state: TaskState; readonly deed: TaskDeed | 'edit' }
  /** A closed agency takes no new tasks. */
  | { readonly kind: 'agencyClosed' }
  /** No such open unit in the agency, or none that the asker may give tasks to. */
  | { readonly kind: 'unitUnknown' }
  /** Nobody of this number works there. */
  | { readonly kind: 'assigneeUnknown' };
