import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';

/** What a server says of itself. */
export interface DatabaseFacts {
  readonly version: string;
  readonly bytes: number;
  readonly connections: number;
  readonly connectionsAllowed: number;
  /** Connections of processes that run background jobs. */
  readonly jobConnections: number;
}

export async function readDatabaseFacts(database: Database, jobsName: string): Promise<DatabaseFacts> {
  const { rows } = await sql<DatabaseFacts>`
    select current_setting('server_version') as version, pg_database_size(current_database()) as bytes,
      (select count(*) from pg_stat_activity where backend_type = 'client backend') as connections,
      current_setting('max_connections')::int as "connectionsAllowed",
      (select count(*) from pg_stat_activity where datname = current_database() and application_name = ${jobsName}) as "jobConnections"`.execute(
    database,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('The database says nothing of itself');
  return row;
}
