import pg from 'pg';
import { clientSettings, type DatabaseAddress } from '../database.ts';
import { SUPERUSER } from './cluster.ts';
import type { Passwords } from './passwords.ts';

/** The role and the database that the application uses: it owns the database and is nothing beyond it. */
const APPLICATION = 'gongkai';

export interface ServerPlace {
  /** A host name, or the folder of a unix socket. */
  readonly host: string;
  readonly port: number;
}

export function applicationAddress(place: ServerPlace, passwords: Passwords): DatabaseAddress & { readonly host: string } {
  return { ...place, user: APPLICATION, password: passwords.application, database: APPLICATION };
}

export function superuserAddress(place: ServerPlace, passwords: Passwords): DatabaseAddress & { readonly host: string } {
  return { ...place, user: SUPERUSER, password: passwords.superuser, database: 'postgres' };
}

/** Makes the role and the database where they are missing; what an interrupted first start left is finished. */
export async function ensureApplicationRole(place: ServerPlace, passwords: Passwords, isNewCluster: boolean): Promise<void> {
  if (!isNewCluster && (await canConnect(applicationAddress(place, passwords)))) return;
  const client = new pg.Client(clientSettings(superuserAddress(place, passwords)));
  await client.connect();
  try {
    const role = await client.query('select 1 from pg_roles where rolname = $1', [APPLICATION]);
    const verb = role.rowCount === 0 ? 'create' : 'alter';
    await client.query(
      `${verb} role ${APPLICATION} login nosuperuser nocreatedb nocreaterole password ${client.escapeLiteral(passwords.application)}`,
    );
    const database = await client.query('select 1 from pg_database where datname = $1', [APPLICATION]);
    if (database.rowCount === 0) await client.query(`create database ${APPLICATION} owner ${APPLICATION}`);
  } finally {
    await client.end();
  }
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
