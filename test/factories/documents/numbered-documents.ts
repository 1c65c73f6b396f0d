import { sql } from 'kysely';
import { EVERYWHERE } from '../../../src/modules/access/index.ts';
import {
  createDocument,
  emptyContent,
  findDocument,
  markApproved,
  moveToReview,
  releaseDocument,
  type DocumentContent,
} from '../../../src/modules/documents/index.ts';
import { judgeOpenness } from '../../../src/modules/documents/openness/judge-openness.ts';
import { bySystem, inWork } from '../../../src/platform/audit/index.ts';
import type { Database } from '../../../src/platform/database/index.ts';

export interface DocumentToNumber {
  readonly agencyId: number;
  readonly unitId: number;
  readonly type: string;
  readonly title: string;
  readonly content?: Partial<DocumentContent>;
}

/** What pages show that are not about writing: a document released or filed by the program itself, as by an import. Its id. */
export async function numberedDocument(database: Database, { agencyId, unitId, type, title, content }: DocumentToNumber): Promise<number> {
  return inWork(database, bySystem('测试'), async (work) => {
    await sql`update agency set credit_code = coalesce(credit_code, '11610802016083285C') where agency_id = ${agencyId}`.execute(
      work.transaction,
    );
    const written = { ...emptyContent(title), ...PAPER, ...content };
    const created = await createDocument(work, { agencyId, unitId, type, content: written });
    if (!created.ok) throw new Error(JSON.stringify(created.error));
    const id = created.value.documentId;
    const now = async () => {
      const document = await findDocument(work.transaction, EVERYWHERE, id);
      if (document === null) throw new Error('The document is not there');
      return document;
    };
    if (written.openness?.status === 'withheld')
      await judgeOpenness(work, EVERYWHERE, { id, version: (await now()).version, decision: 'agree', reason: '同意' });
    const moved = [await moveToReview(work, id, (await now()).version), await markApproved(work, id, (await now()).version)];
    const { revision, contentHash } = await now();
    const released = await releaseDocument(work, id, { kind: 'release', revision, contentHash, reason: '' });
    if (!released.ok || moved.some(({ ok }) => !ok)) throw new Error(JSON.stringify([moved, released]));
    return id;
  });
}

const PAPER = {
  body: {
    type: 'doc',
    content: [{ type: 'paragraph', attrs: { textAlign: null }, content: [{ type: 'text', text: '各科室要认真执行。', marks: [] }] }],
  },
  documentNumber: '青卫发〔2026〕1号',
  subject: '13.1',
  genre: 'notification',
  openness: { status: 'proactive', ground: null, reason: '' },
} as const satisfies Partial<DocumentContent>;
