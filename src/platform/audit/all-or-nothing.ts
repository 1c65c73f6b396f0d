import type { Result } from '../../kernel/result.ts';
import { inWork, type DoneBy, type Work } from './work.ts';
import type { Database } from '../database/index.ts';

class Undone extends Error {}

/** `inWork`, with nothing kept of work that fails: neither half of a change nor an audit row of one that was not made. */
export async function allOrNothing<T, F extends { readonly kind: string }>(
  database: Database,
  by: DoneBy,
  work: (work: Work) => Promise<Result<T, F>>,
): Promise<Result<T, F>> {
  const failures: Result<T, F>[] = [];
  try {
    return await inWork(database, by, async (inside) => {
      const result = await work(inside);
      if (result.ok) return result;
      failures.push(result);
      throw new Undone('undone');
    });
  } catch (fault) {
    const [failure] = failures;
    if (fault instanceof Undone && failure !== undefined) return failure;
    throw fault;
  }
}
