import { sql } from 'kysely';
import { withdrawDocument } from '../../src/modules/documents/index.ts';
import { bySystem, inWork } from '../../src/platform/audit/index.ts';
import type { Database } from '../../src/platform/database/index.ts';
import { numberedDocument } from '../factories/documents/numbered-documents.ts';

/** What the sample site has none of, so that every kind of page can be looked at: consultations in every state, and something withdrawn. */
export async function addPublicScene(database: Database): Promise<void> {
  const { rows } = await sql<{ agencyId: number; unitId: number }>`
    select agency.agency_id as "agencyId", unit.unit_id as "unitId" from agency join unit on unit.agency_id = agency.agency_id
    where agency.code = 'qinghe-health' order by unit.unit_id limit 1`.execute(database);
  const [office] = rows;
  if (office === undefined) throw new Error('The sample agencies are not there');
  await addConsultations(database, office);
  const id = await numberedDocument(database, { ...office, type: 'notice', title: '关于门诊时间的通知', content: { signedOn: null } });
  await inWork(database, bySystem('测试'), async (work) => {
    const done = await withdrawDocument(work, { id, version: await versionOf(work.transaction, id), reason: '时间有误，另行通知。' });
    if (!done.ok) throw new Error(JSON.stringify(done.error));
  });
}

async function addConsultations(database: Database, { agencyId, unitId }: { agencyId: number; unitId: number }): Promise<void> {
  const words = {
    introduction: '为规范本县急救站点的设置，我局起草了本办法。\n也可以来信提出意见。',
    draft: '第一条　为了规范急救站点的设置，制定本办法。\n第二条　每个乡镇至少设一个急救站点。\n第三条　本办法自印发之日起施行。',
  };
  await sql`
    insert into consultation (agency_id, unit_id, kind, title, introduction, draft, state, opens_on, closes_on, short_reason, opened_at,
      closed_at, withdrawn_at, withdrawal_reason, result_summary, result_published_at, result_received, result_adopted, result_partly,
      result_declined)
    values
      (${agencyId}, ${unitId}, 'decision', '关于《急救站点设置办法（征求意见稿）》公开征求意见的公告', ${words.introduction}, ${words.draft},
        'open', '2026-01-05', '2090-01-01', '按上级要求须在年内印发。', now(), null, null, '', '', null, null, null, null, null),
      (${agencyId}, ${unitId}, 'other', '关于门诊时间调整征求意见的公告', ${words.introduction}, ${words.draft},
        'closed', '2026-01-05', '2026-02-05', '', now(), now(), null, '', '', null, null, null, null, null),
      (${agencyId}, ${unitId}, 'other', '关于疫苗接种点设置征求意见的公告', ${words.introduction}, ${words.draft},
        'resultPublished', '2026-01-05', '2026-02-05', '', now(), now(), null, '', '总体赞成，已按意见增设两个接种点。', now(), 4, 1, 1, 1),
      (${agencyId}, ${unitId}, 'other', '关于停车收费征求意见的公告', ${words.introduction}, ${words.draft},
        'withdrawn', '2026-01-05', '2026-02-05', '', now(), null, now(), '内容需要重新研究。', '', null, null, null, null, null)`.execute(
    database,
  );
  await sql`
    insert into consultation_comment (agency_id, consultation_id, receipt, text, decision, decided_at, decision_reason, public_text)
    select agency_id, consultation_id, 'ZJ-20260110-' || decision, '原文', decision, now(), reason, said from consultation,
      (values ('adopted', '', '建议在城东增设接种点。'), ('declined', '夜间没有医师值守。', '建议夜间也开放。')) as chosen (decision, reason, said)
    where state = 'resultPublished'`.execute(database);
  // Pages follow what is done to a consultation, and none begins as an open one.
  await sql`update consultation set shown_on = '2026-01-05'`.execute(database);
}

async function versionOf(database: Database, id: number): Promise<number> {
  const { rows } = await sql<{ version: number }>`select version from document where document_id = ${id}`.execute(database);
  return rows[0]?.version ?? 0;
}
