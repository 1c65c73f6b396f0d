export { attachServer, type AttachedServer } from './attach.ts';
export { takeRunningLock } from './running-lock.ts';
export type { ServerFailure } from './server-failure.ts';
export { startServer, type EmbeddedServer, type ServerOptions } from './start-server.ts';
export type { ServerEvent } from './supervision.ts';
export type { ServerAddress } from './roles.ts';
export { takeOver } from './take-over.ts';
