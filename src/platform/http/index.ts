export { open, self, type Access, type Guard } from './access.ts';
export { apiOf, type ApiApp, type App, type RouteModule } from './app.ts';
export { createApp, type AppOptions, type RunningApp } from './create-app.ts';
export type { FailureAnswer, FailurePage } from './failure-answer.ts';
export type { ReadinessCheck } from './health-routes.ts';
export { notFound, Problem, type ProblemWords } from './problem.ts';
export { requiredVersion, VERSION_CONFLICT } from './required-version.ts';
export type { RouteEntry } from './route-table.ts';
export { invalid } from './validate.ts';
