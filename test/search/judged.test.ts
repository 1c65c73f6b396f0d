import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testDatabase } from '../database/test-database.ts';
import { fillIndex } from './fill-index.ts';
import { judgedQueries, LITERAL_CLASSES } from './judged.ts';
import { measure, readEverything } from './measure.ts';
import { ourEngine } from './our-engine.ts';
import { plantedCorpus, SMALLEST_CORPUS } from './planted.ts';

const SEED = 1;

test('the judged queries find everything that is said literally, and the best first', async (t) => {
  const { database } = await testDatabase(t);
  const documents = [...plantedCorpus(SEED, SMALLEST_CORPUS + 8)];
  await fillIndex(database, documents);
  const queries = judgedQueries(SEED);
  assert.ok(queries.length >= 300, `${queries.length} queries`);
  const { byClass, all, repeats, poor } = await measure(ourEngine(database), queries, readEverything(documents, queries));
  for (const [name, { queries: count, recall, precision, reciprocalRank }] of byClass)
    t.diagnostic(
      `${name}: ${count} queries, recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}, MRR ${reciprocalRank.toFixed(3)}`,
    );
  for (const line of poor) t.diagnostic(line);
  for (const name of LITERAL_CLASSES) assert.equal(byClass.get(name)?.recall, 1, name);
  assert.equal(repeats, 0, 'no hit comes twice');
  assert.ok(all.reciprocalRank >= 0.85, `MRR ${all.reciprocalRank}`);
});
