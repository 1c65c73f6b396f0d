import pg from 'pg';
import { clientSettings, type DatabaseAddress } from '../database/database.ts';

/** A connection of its own, since COPY needs one; its time zone is UTC, as the form of the lines demands. */
export async function openAuditClient(address: DatabaseAddress): Promise<pg.Client> {
  const client = new pg.Client({ ...clientSettings(address), application_name: 'gongkai audit' });
  // A connection that breaks fails the query that runs on it; without a listener it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Whatever state the connection is in. */
export async function closeAuditClient(client: pg.Client): Promise<void> {
  await client.end().catch(() => undefined);
}
