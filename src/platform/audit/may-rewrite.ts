import { sql } from 'kysely';
import type { Database } from '../database/index.ts';

/** Whether the role that asks owns the audit, or may do all that its owner may: then the database does not keep it from changing entries. */
export async function mayRewriteAudit(database: Database): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select bool_or(pg_has_role(current_user, relowner, 'usage')) as may
    from pg_class where oid in ('audit_entry'::regclass, 'audit_seal'::regclass)`.execute(database);
  return rows[0]?.may ?? false;
}
