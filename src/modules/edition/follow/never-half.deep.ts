import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { openEditions } from '../../../../test/factories/edition/open-editions.ts';
import { decidedOffice } from '../../../../test/factories/documents/decided-office.ts';
import { numberedDocument } from '../../../../test/factories/documents/numbered-documents.ts';
import { withdrawDocument } from '../../documents/index.ts';
import { bySystem, inWork } from '../../../platform/audit/index.ts';
import { openSnapshot } from '../../../platform/snapshot/index.ts';
import { ensureMainSite } from '../../sites/index.ts';
import { isWithdrawn, type Card, type Withdrawn } from '../rules/public-document.ts';

/** 200 a minute. */
const EVERY_MILLISECONDS = 300;
const PUBLICATIONS = Number(process.env['PUBLICATIONS'] ?? 60);
const READERS = 64;

test('200 publications and withdrawals a minute while 64 read: a list and its pages agree; how soon each change is seen', async (t) => {
  const office = await decidedOffice(t);
  const { database } = office;
  await ensureMainSite(database);
  const folder = await mkdtemp(join(tmpdir(), 'public-'));
  const opened = await openSnapshot(folder);
  assert.ok(opened.ok);
  t.after(async () => {
    await opened.value.close();
    await rm(folder, { recursive: true });
  });
  const editions = await openEditions(t, database, { store: opened.value, address: office.address, pollMilliseconds: 500 });
  const due = new Map<number, { readonly since: number; readonly isThere: boolean }>();
  const delays: number[] = [];
  editions.onChange((edition) => {
    for (const [id, { since, isThere }] of due) {
      const card = edition.card(id);
      if ((card !== null && !isWithdrawn(card)) !== isThere) continue;
      delays.push(performance.now() - since);
      due.delete(id);
    }
  });
  const enough = new AbortController();
  let looks = 0;
  const readers = Array.from({ length: READERS }, async (_, reader) => {
    while (!enough.signal.aborted) {
      const edition = editions.current();
      const section = edition.section(edition.main.id, 'news');
      assert.ok(section !== null);
      const { cards, total } = edition.list(section, { offset: 0, limit: 10 });
      assert.ok(cards.length === Math.min(10, total));
      const card = cards[(reader + looks) % Math.max(1, cards.length)];
      await pause(20 + Math.random() * 60);
      if (card !== undefined) {
        // As a visitor who follows the link: the page of the edition that is current by then.
        const now = editions.current();
        const page = await now.document(card.id);
        const known = now.card(card.id);
        assert.ok(known !== null);
        if (!isWithdrawn(known)) assert.ok(page !== null || isGone(editions.current().card(card.id)));
        else assert.equal(page, null);
        if (page !== null) assert.equal(page.content.title, page.card.title);
      }
      looks += 1;
    }
  });
  const published: number[] = [];
  for (let n = 0; n < PUBLICATIONS; n += 1) {
    const next = pause(EVERY_MILLISECONDS);
    if (n % 5 === 4) {
      const id = published[n >> 1] ?? 0;
      await withdraw(id);
      due.set(id, { since: performance.now(), isThere: false });
    } else {
      const id = await numberedDocument(database, {
        agencyId: office.bureau,
        unitId: office.units.policy,
        type: 'news',
        title: `动态${n}`,
      });
      due.set(id, { since: performance.now(), isThere: true });
      published.push(id);
    }
    await next;
  }
  await pause(2000);
  enough.abort();
  await Promise.all(readers);
  assert.equal(due.size, 0);
  const sorted = delays.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  t.diagnostic(
    `${sorted.length} changes seen after p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, at most ${at(1)} ms; ${looks} looks of ${READERS} readers`,
  );

  async function withdraw(id: number): Promise<void> {
    await inWork(database, bySystem('测试'), async (work) => {
      const { rows } = await sql<{ version: number }>`select version from document where document_id = ${id}`.execute(work.transaction);
      const done = await withdrawDocument(work, { id, version: rows[0]?.version ?? 0, reason: '有误' });
      assert.ok(done.ok, JSON.stringify(done));
    });
  }
});

function isGone(card: Card | Withdrawn | null): boolean {
  return card !== null && isWithdrawn(card);
}
