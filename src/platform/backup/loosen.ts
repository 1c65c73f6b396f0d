import type pg from 'pg';
import { HOUSE, QUEUE } from './catalogue.ts';

/** What undoes `loosen`, in order. */
export type Tightening = readonly string[];

interface Pair {
  readonly undo: string;
  readonly redo: string;
}

/**
 * Takes away what would make loading slow or impossible: references between tables, indexes that no constraint needs,
 * triggers. Says how they come back; everything is checked again when they do. Within the caller's transaction.
 */
export async function loosen(client: pg.ClientBase): Promise<Tightening> {
  const [triggers, references, indexes] = [await listTriggers(client), await listReferences(client), await listIndexes(client)];
  for (const { undo } of [...triggers, ...references, ...indexes]) await client.query(undo);
  return [...indexes, ...references, ...triggers].map(({ redo }) => redo);
}

export async function tighten(client: pg.ClientBase, tightening: Tightening): Promise<void> {
  for (const statement of tightening) await client.query(statement);
}

async function listReferences(client: pg.ClientBase): Promise<readonly Pair[]> {
  const { rows } = await client.query<Pair>(
    `select format('alter table %I.%I drop constraint %I', n.nspname, c.relname, k.conname) as undo,
       format('alter table %I.%I add constraint %I %s', n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid)) as redo
     from pg_constraint k
     join pg_class c on c.oid = k.conrelid
     join pg_namespace n on n.oid = c.relnamespace
     where k.contype = 'f' and k.conparentid = 0 and n.nspname in ($1, $2)
     order by n.nspname, c.relname, k.conname`,
    [HOUSE, QUEUE],
  );
  return rows;
}

/** Those that hold up a reference (a unique index without a constraint) stay. */
async function listIndexes(client: pg.ClientBase): Promise<readonly Pair[]> {
  const { rows } = await client.query<Pair>(
    `select format('drop index %I.%I', n.nspname, c.relname) as undo, pg_get_indexdef(i.indexrelid) as redo
     from pg_index i
     join pg_class c on c.oid = i.indexrelid
     join pg_class t on t.oid = i.indrelid and t.relkind = 'r' and not t.relispartition
     join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = $1 and not i.indisreplident
       and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
     order by t.relname, c.relname`,
    [HOUSE],
  );
  return rows;
}

async function listTriggers(client: pg.ClientBase): Promise<readonly Pair[]> {
  const { rows } = await client.query<Pair>(
    `select format('alter table %I.%I disable trigger %I', n.nspname, c.relname, t.tgname) as undo,
       format('alter table %I.%I enable %s trigger %I', n.nspname, c.relname,
         case t.tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, t.tgname) as redo
     from pg_trigger t
     join pg_class c on c.oid = t.tgrelid
     join pg_namespace n on n.oid = c.relnamespace
     where not t.tgisinternal and t.tgparentid = 0 and t.tgenabled <> 'D' and n.nspname in ($1, $2)
     order by n.nspname, c.relname, t.tgname`,
    [HOUSE, QUEUE],
  );
  return rows;
}
