import assert from 'node:assert/strict';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { test } from 'node:test';
import { awayAndBack, PUBLIC_PATHS } from './database-away/away-and-back.ts';
import { startHouse, temporaryFolder, until } from './house-process.ts';

const OUTAGES = 4;
const VISITORS = 16;
/** What belongs to staff or, as search does, to the database; and what only leads back. */
const NOT_PAGES = /^\/(?:workbench|api|search|view|theme)(?:[/?]|$)/;

test('the database goes away again and again under load: no public page of the sample site fails', async (t) => {
  const dataFolder = join(await temporaryFolder(t), 'data');
  const house = startHouse(t, { dataFolder, words: ['serve'] });
  const address = await house.address();
  const paths = await linked(address, PUBLIC_PATHS, 200);
  let answers = 0;
  let answersWhileAway = 0;
  const failures: string[] = [];
  for (let outage = 0; outage < OUTAGES; outage += 1) {
    const figures = await awayAndBack({ dataFolder, address, visitors: VISITORS, paths }, () => pause(1_000 + outage * 2_000));
    answers += figures.answers;
    answersWhileAway += figures.answersWhileAway;
    failures.push(...figures.failures);
    await until('it is ready again', async () => (await (await fetch(`${address}/health/ready`)).text()).includes('"status":"ready"'));
  }
  t.diagnostic(
    `${OUTAGES} outages, ${VISITORS} visitors, ${paths.length} pages: ${answers} answers, ${answersWhileAway} of them while it was away, ${failures.length} failures`,
  );
  assert.deepEqual(failures, []);
});

/** The pages that can be reached by following links, up to so many. */
async function linked(address: string, first: readonly string[], most: number): Promise<readonly string[]> {
  const known = new Set(first);
  for (const path of known) {
    const answer = await fetch(address + path, { headers: { accept: 'text/html' } });
    const text = await answer.text();
    if (!String(answer.headers.get('content-type')).startsWith('text/html')) continue;
    for (const [, href = ''] of text.matchAll(/href="(\/[^"#]*)/g)) {
      const next = href.replaceAll('&amp;', '&');
      if (known.size < most && !NOT_PAGES.test(next)) known.add(next);
    }
  }
  return [...known];
}
