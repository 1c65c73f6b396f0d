import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { sql } from 'kysely';
import { markApproved, moveToReview, officeRoutes, releaseDocument } from '../../../src/modules/documents/index.ts';
import { bySystem, inWork } from '../../../src/platform/audit/index.ts';
import { openDocuments, Trouble, type Content, type Document, type DocumentOffice } from './open-documents.ts';

type Who = Parameters<DocumentOffice['ask']>[0];

/** An office with all routes of documents whose reviews are passed over: what follows a release is what is tested. */
export interface DecidedOffice extends DocumentOffice {
  /** A complete 规范性文件 or another type, filled as given. */
  readonly drafted: (title: string, more?: Partial<Content>, type?: string, who?: Who) => Promise<Document>;
  /** Approves and releases (or files) the newest text. */
  readonly release: (document: Document) => Promise<Document>;
  /** Asks, expects this status, and gives the answer. */
  readonly expect: (
    status: number,
    who: Who,
    method: 'GET' | 'POST',
    path: string,
    body?: Readonly<Record<string, unknown>>,
    version?: number,
  ) => Promise<unknown>;
  /** Asks, expects a refusal, and gives its code. */
  readonly refused: (who: Who, path: string, body: Readonly<Record<string, unknown>>, version?: number) => Promise<string>;
  /** What the people of an account were told. */
  readonly told: (who: Who) => Promise<readonly string[]>;
}

export async function decidedOffice(t: TestContext): Promise<DecidedOffice> {
  const office = await openDocuments(t, officeRoutes);
  const { database, ask } = office;
  await office.giveCreditCode();
  const expect: DecidedOffice['expect'] = async (status, ...asked) => {
    const answer = await ask(...asked);
    assert.equal(answer.status, status, JSON.stringify(answer.json));
    return answer.json;
  };
  return {
    ...office,
    expect,
    drafted: async (title, more = {}, type = 'normativeDocument', who = 'policyStaff') => {
      const begun = await office.begin(who, { type, title });
      const content: Content = {
        ...begun.content,
        body: office.text('各科室要认真执行。'),
        documentNumber: '青卫发〔2026〕1号',
        signedOn: '2026-01-05',
        subject: '13.1',
        genre: 'notification',
        effectiveFrom: '2026-01-10',
        openness: office.open,
        ...more,
      };
      return office.save(who, begun, content);
    },
    release: async ({ id, contentHash, revision }) => {
      await inWork(database, bySystem('测试'), async (work) => {
        assert.deepEqual(await moveToReview(work, id, await versionIn(work.transaction, id)), { ok: true, value: null });
        assert.deepEqual(await markApproved(work, id, await versionIn(work.transaction, id)), { ok: true, value: null });
        const released = await releaseDocument(work, id, { kind: 'release', revision, contentHash, reason: '' });
        assert.ok(released.ok, JSON.stringify(released));
      });
      return office.read('clerk', id);
    },
    refused: async (who, path, body, version) => {
      const answer = await ask(who, 'POST', path, body, version);
      assert.ok(answer.status >= 400, JSON.stringify(answer.json));
      return Trouble.parse(answer.json).code;
    },
    told: async (who) => {
      const { rows } = await sql<{
        text: string;
      }>`select text from notification where account_id = ${office.people[who]} order by notification_id`.execute(database);
      return rows.map(({ text }) => text);
    },
  };
}

async function versionIn(database: DecidedOffice['database'], id: number): Promise<number> {
  const { rows } = await sql<{ version: number }>`select version from document where document_id = ${id}`.execute(database);
  return rows[0]?.version ?? 0;
}
