export type { App, RouteModule } from './app.ts';
export { createApp, type AppOptions, type RunningApp } from './create-app.ts';
export type { FailureAnswer, FailurePage } from './failure-answer.ts';
export type { ReadinessCheck } from './health-routes.ts';
