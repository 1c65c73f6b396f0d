import { sql } from 'kysely';
import { EVERYWHERE } from '../../../src/modules/access/index.ts';
import { createAgency, createUnit } from '../../../src/modules/agencies/index.ts';
import {
  createDocument,
  emptyContent,
  releaseDocument,
  withdrawDocument,
  type DocumentContent,
} from '../../../src/modules/documents/index.ts';
import { createSite } from '../../../src/modules/sites/index.ts';
import { bySystem, inWork, type DoneBy } from '../../../src/platform/audit/index.ts';
import type { Database } from '../../../src/platform/database/index.ts';
import type { FileStore } from '../../../src/platform/files/index.ts';

export interface ArchiveGround {
  readonly codes: { readonly county: string; readonly health: string };
  /** SHA-256 of an attachment. */
  readonly attachment: string;
  /** Names of those who signed, by account. */
  readonly signers: ReadonlyMap<number, string>;
}

/** Two agencies with documents in every state: attached, tied, opined on, reviewed, returned, released, filed, taken back. */
export async function buildArchiveGround(database: Database, files: FileStore): Promise<ArchiveGround> {
  const codes = { county: 'yunxi-county', health: 'yunxi-health' };
  const { sha256: attachment, size } = await files.put(Buffer.from('附件：疫苗接种点一览表'));
  const { sha256: sheet } = await files.put(Buffer.from('标题\n旧通知\n'));
  const signers = new Map<number, string>();
  await inWork(database, bySystem('试验'), async (work) => {
    const { transaction } = work;
    const county = valueOf(
      await createAgency(work, EVERYWHERE, {
        parentId: null,
        code: codes.county,
        name: '云溪县人民政府',
        creditCode: '11330000MB0000001A',
      }),
    );
    const health = valueOf(
      await createAgency(work, EVERYWHERE, {
        parentId: county,
        code: codes.health,
        name: '云溪县卫生健康局',
        creditCode: '11330000MB0000002B',
      }),
    );
    const office = valueOf(await createUnit(work, EVERYWHERE, { agencyId: health, name: '办公室', isDisclosureOffice: true }));
    await createUnit(work, EVERYWHERE, { agencyId: county, name: '县府办', isDisclosureOffice: true });
    for (const [id, name] of ACCOUNTS) {
      await sql`insert into account (account_id, sign_in_name, display_name, agency_id, unit_id, activated_at)
        values (${id}, ${`sign-in-of-${id}`}, ${name}, ${health}, ${office}, now())`.execute(transaction);
      signers.set(id, name);
    }
    const [writer = 0, reviewer = 0] = signers.keys();
    const by: DoneBy = { ...work.by, kind: 'person', id: writer, name: '林晓' };
    const make = async (title: string, more: Partial<DocumentContent> = {}, agencyId = health): Promise<number> =>
      valueOf(
        await createDocument(
          { ...work, by },
          { agencyId, unitId: null, type: 'notice', content: { ...emptyContent(title), ...OPEN, ...more } },
        ),
      ).documentId;
    const hashOf = async (id: number): Promise<string> => {
      const { rows } = await sql<{ hash: string }>`select content_hash as hash from document_revision where document_id = ${id}`.execute(
        transaction,
      );
      return rows[0]?.hash ?? '';
    };
    const release = async (id: number) => {
      await sql`update document set state = 'approved' where document_id = ${id}`.execute(transaction);
      valueOf(await releaseDocument(work, id, { kind: 'release', revision: 1, contentHash: await hashOf(id), reason: '' }));
    };

    const open = await make('关于做好接种工作的通知');
    await sql`insert into document_file (agency_id, document_id, file_sha256, name, media_type, bytes, examination, added_by_name)
      values (${health}, ${open}, ${attachment}, '接种点.txt', 'text/plain', ${size}, '{"hidden": [], "1": null}', '林晓')`.execute(
      transaction,
    );
    await release(open);
    const fromAbove = await make('县府办转发的通知', {}, county);
    await release(fromAbove);
    await make('解读：接种工作', {
      relations: [
        { kind: 'interprets', documentId: open },
        { kind: 'forwards', documentId: fromAbove },
      ],
    });
    const kept = await make('内部研究意见', { openness: { status: 'withheld', ground: 'stateSecret', reason: '依法确定为国家秘密' } });
    await sql`update document set openness = 'withheld', state = 'filed', index_number = ${`11330000MB0000002B/2026-09999`}, index_year = 2026,
      validity_document_id = ${open} where document_id = ${kept}`.execute(transaction);
    await sql`insert into openness_opinion (agency_id, document_id, kind, revision, decision, reason, by_id, by_name)
      values (${health}, ${kept}, 'prior', 1, 'agree', '同意不予公开', ${reviewer}, '周远')`.execute(transaction);
    const back = await make('撤下的通知');
    await release(back);
    const { rows } = await sql<{ version: number }>`select version from document where document_id = ${back}`.execute(transaction);
    valueOf(await withdrawDocument(work, { id: back, version: rows[0]?.version ?? 0, reason: '内容有误' }));

    const returned = await make('被退回的通知');
    const waiting = await make('待审的通知');
    await sql`update document set state = case document_id when ${returned}::integer then 'returned' else 'inReview' end
      where document_id in (${returned}, ${waiting})`.execute(transaction);
    for (const [id, outcome] of [
      [returned, 'returned'],
      [waiting, null],
    ] as const) {
      const { rows: made } = await sql<{ id: number }>`
        insert into review_submission (agency_id, document_id, revision, content_hash, flow, author_ids, submitted_by, submitted_by_name, outcome, ended_at)
        values (${health}, ${id}, 1, ${await hashOf(id)}, '{"name":"三审三校","rounds":[{"title":"一审"}],"b":1.50,"a":[]}', ${[writer]}::integer[],
          ${writer}, '林晓', ${outcome}, ${outcome === null ? null : sql`now()`}) returning submission_id as id`.execute(transaction);
      for (const [seat, who] of [
        ['review', reviewer],
        ['proofread', writer],
      ] as const)
        await sql`insert into review_step (agency_id, submission_id, document_id, round, seat, decision, content_hash, gates, opinion, remarks, by_id, by_name, by_post)
          values (${health}, ${made[0]?.id}, ${id}, 1, ${seat}, ${outcome === null ? 'pass' : 'return'}, ${await hashOf(id)}, '{policy,wording}', '“同意”\n\u2028',
            '[{"passage":"p1","start":0,"end":2,"quote":"通知","text":"写明依据"}]', ${who}, ${signers.get(who)}, '科长')`.execute(
          transaction,
        );
    }
    const site = valueOf(await createSite(work, { agencyId: county, slug: '', host: null, name: '云溪县', covers: 'subtree' }));
    await sql`insert into section_entry (agency_id, section_id, document_id, position, pinned)
      select ${county}, section_id, document_id, 0, document_id = ${open} from section, document
      where site_id = ${site} and slug = (select min(slug) from section) and document_id in (${open}, ${fromAbove})`.execute(transaction);
    const { rows: asked } = await sql<{ id: number }>`
      insert into consultation (agency_id, unit_id, kind, title, draft, document_id, state, opens_on, closes_on, opened_at, closed_at)
      values (${health}, ${office}, 'other', '接种安排征求意见', '草案', ${waiting}, 'closed', '2026-10-01', '2026-10-31', now(), now())
      returning consultation_id as id`.execute(transaction);
    await sql`insert into consultation_comment (agency_id, consultation_id, receipt, text, author_name, contact, personal_data, decision, decided_at, decided_by_name)
      values (${health}, ${asked[0]?.id}, 'YJ-1', '建议延长\u2028时间', '来信人', 'someone@example.com', '{phone,email}', 'adopted', now(), '林晓')`.execute(
      transaction,
    );
    await sql`insert into correction_report (agency_id, receipt, page_path, document_id, kind, text, due_on, task_id)
      values (${health}, 'ZC-1', '/documents/1', ${open}, 'typo', '错字', '2026-11-30', 9)`.execute(transaction);
    const { rows: imports } = await sql<{ id: number }>`
      insert into archive_import (agency_id, source, sheet_name, sheet_sha256, state, row_count, public_row_count, created_by_kind, created_by, created_by_name,
        approved_by, approved_by_name, approved_at)
      values (${health}, '旧网站', '目录.csv', ${sheet}, 'done', 1, 1, 'person', ${writer}, '林晓', ${reviewer}, '周远', now()) returning import_id as id`.execute(
      transaction,
    );
    await sql`insert into archive_document (agency_id, source, row_key, import_id, row_number, document_id, address)
      values (${health}, '旧网站', '甲-1', ${imports[0]?.id}, 2, ${open}, 'http://old.example/1')`.execute(transaction);
  });
  return { codes, attachment, signers };
}

/** Numbers that nothing else has. */
const ACCOUNTS = [
  [471_101, '林晓'],
  [471_102, '周远'],
] as const;

const OPEN: Partial<DocumentContent> = {
  openness: { status: 'proactive', ground: null, reason: '' },
  body: {
    type: 'doc',
    content: [
      { type: 'paragraph', attrs: { textAlign: null }, content: [{ type: 'text', text: '各科室：请按时报送通知的落实情况。', marks: [] }] },
    ],
  },
};

function valueOf<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown }): T {
  if (!result.ok) throw new Error(`The ground can't be laid: ${JSON.stringify(result.error)}`);
  return result.value;
}
