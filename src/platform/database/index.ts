export { clientSettings, openDatabase, type Database, type DatabaseAddress, type OpenDatabase, type PoolState } from './database.ts';
export { listenTo } from './listen-to.ts';
export { watchPulse, type Pulse } from './pulse.ts';
export { logSlowQueries, type QueryObserver } from './observe-queries.ts';
export { migrate, type MigrationFailure, type MigrationRun } from './migrate.ts';
export { readMigrations, type Migration } from './migration-files.ts';
export {
  attachServer,
  startServer,
  takeOver,
  takeRunningLock,
  type AttachedServer,
  type EmbeddedServer,
  type ServerAddress,
  type ServerEvent,
  type ServerFailure,
  type ServerOptions,
} from './supervisor/index.ts';
export { dumpSchema } from './dump-schema.ts';
export { grantApplicationRights } from './grant-rights.ts';
