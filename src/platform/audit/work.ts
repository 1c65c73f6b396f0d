import type { Database } from '../database/index.ts';

/** Who does something, as the audit keeps it. */
export interface DoneBy {
  readonly kind: 'person' | 'machine' | 'system' | 'visitor';
  readonly id: number | null;
  readonly name: string;
  readonly clientAddress: string | null;
  readonly clientAgent: string | null;
  readonly requestId: string | null;
}

/** The program itself: jobs, imports of samples, commands at the server. */
export function bySystem(name: string): DoneBy {
  return { kind: 'system', id: null, name, clientAddress: null, clientAgent: null, requestId: null };
}

/** One transaction, and on whose behalf it works: what every use case that changes something is given. */
export interface Work {
  readonly transaction: Database;
  readonly by: DoneBy;
}

/** Runs a use case in a transaction; joins the one that is already open. */
export function inWork<T>(database: Database, by: DoneBy, work: (work: Work) => Promise<T>): Promise<T> {
  if (database.isTransaction) return work({ transaction: database, by });
  return database.transaction().execute((transaction) => work({ transaction, by }));
}
