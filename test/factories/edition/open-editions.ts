import type { TestContext } from 'node:test';
import { createEditions, memorySnapshot, type FollowedEditions, type FollowOptions } from '../../../src/modules/edition/index.ts';
import type { Database } from '../../../src/platform/database/index.ts';

/** What is public in a database; it looks only when it is told to by `catchUp`, unless the options say otherwise. */
export async function openEditions(t: TestContext, database: Database, options: Partial<FollowOptions> = {}): Promise<FollowedEditions> {
  const editions = createEditions({ database, store: memorySnapshot(), nouns: [], pollMilliseconds: 1_000_000, ...options });
  await editions.start();
  t.after(() => editions.stop());
  return editions;
}
