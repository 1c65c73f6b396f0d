import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openEditions } from '../../../test/factories/edition/open-editions.ts';
import { testDatabase } from '../../../test/database/test-database.ts';
import { ensureAgency } from '../agencies/index.ts';
import { VOCABULARY } from '../documents/index.ts';
import { DISCLOSURE_ITEMS, ensureMainSite, SYSTEM_ITEM } from './index.ts';
import { SITE_TEMPLATE, type TemplateSection } from './site-template.ts';

test('an installation gets its main site with its first agency, once, and a bare one stands in until then', async (t) => {
  const { database } = await testDatabase(t);
  const editions = await openEditions(t, database, { settle: () => ensureMainSite(database) });
  assert.equal(await ensureMainSite(database), false);
  assert.deepEqual([editions.current().main.id, editions.current().main.slug], [0, '']);
  const agency = await ensureAgency(database, '青禾县卫生健康局');
  await editions.catchUp();
  await editions.catchUp();
  const { main } = editions.current();
  assert.deepEqual([main.agencyId, main.name, main.covers], [agency.id, '青禾县卫生健康局', 'subtree']);
  assert.ok(editions.current().sections(main.id).length > 20);
  assert.equal(await ensureMainSite(database), false);
  const { rows } = await sql<{ noun: string; count: number }>`
    select noun, count(*)::int as count from audit_entry where noun in ('site', 'section') group by noun order by noun`.execute(database);
  assert.deepEqual(rows, [
    { noun: 'section', count: editions.current().sections(main.id).length },
    { noun: 'site', count: 1 },
  ]);
});

test('the template names types and items that there are, and each section once', () => {
  const all = (sections: readonly TemplateSection[]): readonly TemplateSection[] => sections.flatMap((one) => [one, ...all(one.below)]);
  const sections = all(SITE_TEMPLATE.sections);
  assert.equal(new Set(sections.map(({ slug }) => slug)).size, sections.length);
  const items = new Set([...DISCLOSURE_ITEMS.map(({ code }) => code), SYSTEM_ITEM]);
  for (const { slug, item, rule } of sections) {
    assert.ok(item === null || items.has(item), `${slug}: ${item ?? ''}`);
    for (const type of rule?.types ?? []) assert.ok(VOCABULARY.types.has(type), `${slug}: ${type}`);
  }
  const slugs = new Set(sections.map(({ slug }) => slug));
  for (const block of SITE_TEMPLATE.home) if (block.kind === 'latest') assert.ok(slugs.has(block.section), block.section);
});
