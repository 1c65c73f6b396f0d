import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { openReviews, type Colleague } from '../../../test/factories/review/open-reviews.ts';

const Page = z.object({ items: z.array(z.looseObject({ documentId: z.number(), mine: z.string() })), count: z.number() });

test('what waits is counted to the last one, whoever it waits for, and only what waits for them', async (t) => {
  const { draft, submit, sign, ask, database, agencyId } = await openReviews(t);
  const waiting = async (who: Colleague) => Page.parse((await ask(who, 'GET', '/reviews?mine=waiting&count=true&limit=1')).json).count;
  const { id } = await draft('一篇');
  await submit('drafter', id);
  // As many again, as if they had been handed in the same way; more than are read at a time.
  const copies = 520;
  const columns = {
    document: 'unit_id, type, state, title, openness, created_by_kind, created_by, created_by_name',
    made: 'content, content_hash, author_kind, author_id, author_name',
  };
  await sql`with copied as (
      insert into document (agency_id, ${sql.raw(columns.document)})
      select agency_id, ${sql.raw(columns.document)} from document, generate_series(1, ${copies}) where document_id = ${id} returning document_id),
    revised as (
      insert into document_revision (agency_id, document_id, revision, ${sql.raw(columns.made)})
      select agency_id, copied.document_id, 1, ${sql.raw(columns.made)} from document_revision r, copied where r.document_id = ${id}
      returning document_id)
    insert into review_submission (agency_id, document_id, revision, content_hash, flow, author_ids, submitted_by, submitted_by_name)
    select agency_id, revised.document_id, 1, content_hash, flow, author_ids, submitted_by, submitted_by_name
    from review_submission s, revised where s.agency_id = ${agencyId} and s.document_id = ${id}`.execute(database);
  assert.deepEqual(
    [await waiting('head'), await waiting('colleague'), await waiting('drafter'), await waiting('financeHead'), await waiting('reviewer')],
    [copies + 1, copies + 1, 0, 0, 0],
  );
  await sign('head', id, 1, 'review');
  await sign('colleague', id, 1, 'proofread');
  assert.deepEqual(
    [await waiting('head'), await waiting('reviewer'), await waiting('secrecy'), await waiting('leader')],
    [copies, 1, 1, 0],
  );
});
