export { taskPolicy } from './rules/task-policy.ts';
export { taskRoutes } from './task-routes.ts';
export { openTask, type TaskToOpen } from './open-task.ts';
export { loadSampleTasks } from './samples/load-sample-tasks.ts';
export { finishTasksAbout } from './finish-tasks-about.ts';
export { tasksAbout, type About, type TaskBrief } from './tasks-about.ts';
export type { TaskFailure } from './task-failure.ts';
export { taskProblem } from './task-problems.ts';
export { TASK_WORDS } from './task-words.ts';
