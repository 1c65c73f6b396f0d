import pg from 'pg';
import { clientSettings, type DatabaseAddress } from '../database.ts';
import { SUPERUSER } from './cluster.ts';
import type { Passwords } from './passwords.ts';

/** Owns the database and its tables: migrations and restores run as this role, nothing else does. */
const OWNER = 'gongkai';
/** Serves: reads and writes rows, may change no table, and no row of an append-only one (`grant-rights.ts`). */
const APPLICATION = 'gongkai_app';
const DATABASE = 'gongkai';

export interface ServerPlace {
  /** A host name, or the folder of a unix socket. */
  readonly host: string;
  readonly port: number;
}

export type ServerAddress = DatabaseAddress & { readonly host: string; readonly user: string };

export function applicationAddress(place: ServerPlace, passwords: Passwords): ServerAddress {
  return { ...place, user: APPLICATION, password: passwords.application, database: DATABASE };
}

export function ownerAddress(place: ServerPlace, passwords: Passwords): ServerAddress {
  return { ...place, user: OWNER, password: passwords.owner, database: DATABASE };
}

export function superuserAddress(place: ServerPlace, passwords: Passwords): ServerAddress {
  return { ...place, user: SUPERUSER, password: passwords.superuser, database: 'postgres' };
}

/** Makes the roles and the database where they are missing; what an interrupted first start left is finished. */
export async function ensureRoles(place: ServerPlace, passwords: Passwords, isNewCluster: boolean): Promise<void> {
  const complete =
    !isNewCluster && (await canConnect(ownerAddress(place, passwords))) && (await canConnect(applicationAddress(place, passwords)));
  if (complete) return;
  const client = new pg.Client(clientSettings(superuserAddress(place, passwords)));
  await client.connect();
  try {
    await ensureRole(client, OWNER, passwords.owner);
    await ensureRole(client, APPLICATION, passwords.application);
    const database = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (database.rowCount === 0) await client.query(`create database ${DATABASE} owner ${OWNER}`);
  } finally {
    await client.end();
  }
}

async function ensureRole(client: pg.Client, name: string, password: string): Promise<void> {
  const role = await client.query('select 1 from pg_roles where rolname = $1', [name]);
  const verb = role.rowCount === 0 ? 'create' : 'alter';
  await client.query(`${verb} role ${name} login nosuperuser nocreatedb nocreaterole password ${client.escapeLiteral(password)}`);
}

/** False when the server says that there is no such role, password or database; anything else throws. */
async function canConnect(address: DatabaseAddress): Promise<boolean> {
  const client = new pg.Client(clientSettings(address));
  try {
    await client.connect();
    return true;
  } catch (fault) {
    if (fault instanceof pg.DatabaseError && ['28P01', '28000', '3D000'].includes(fault.code ?? '')) return false;
    throw fault;
  } finally {
    await client.end().catch(() => undefined);
  }
}
