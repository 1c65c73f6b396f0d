import pg from 'pg';
import { clientSettings, type DatabaseAddress } from '../database/index.ts';

/** Everything that decides what text a value has, or how long a statement may take. */
const SETTINGS = {
  datestyle: 'ISO, YMD',
  intervalstyle: 'postgres',
  timezone: 'UTC',
  client_encoding: 'UTF8',
  extra_float_digits: '1',
  bytea_output: 'hex',
  xmlbinary: 'base64',
  search_path: 'public',
  statement_timeout: '0',
  idle_in_transaction_session_timeout: '0',
  lock_timeout: '60s',
};

/** A connection on which the same value has the same text, whatever the server, its version and its settings. */
export async function plainSession(address: DatabaseAddress): Promise<pg.Client> {
  const client = new pg.Client({ ...clientSettings(address), application_name: 'gongkai backup', keepAlive: true });
  // A connection that breaks between two statements: the next statement says so.
  client.on('error', () => undefined);
  await client.connect();
  const names = Object.entries(SETTINGS);
  await client.query(`select ${names.map((_, at) => `set_config($${at * 2 + 1}, $${at * 2 + 2}, false)`).join(', ')}`, names.flat());
  return client;
}
