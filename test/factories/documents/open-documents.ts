import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { documentPolicy, documentRoutes, reprintSourcePolicy, type DocumentContent } from '../../../src/modules/documents/index.ts';
import { DocumentShape } from '../../../src/modules/documents/document-view-shape.ts';
import { wordPolicy } from '../../../src/modules/wording/index.ts';
import type { Database, ServerAddress } from '../../../src/platform/database/index.ts';
import type { RouteModule } from '../../../src/platform/http/index.ts';
import { testDatabase } from '../../database/test-database.ts';
import { guardedApp } from '../access/guarded-app.ts';
import { makeTwoOffices, type TwoOffices } from '../office/two-offices.ts';

export const DocumentPage = z.object({ items: z.array(z.looseObject({ id: z.number(), title: z.string().nullable() })) });
export const Trouble = z.looseObject({
  code: z.string(),
  detail: z.string(),
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Document = z.output<typeof DocumentShape>;
export type Content = Document['content'];

type Who = keyof TwoOffices['people'];

/** Two offices with the routes of documents, and short ways to write and to read them. */
export interface DocumentOffice extends TwoOffices {
  readonly database: Database;
  /** Of the database, for connections of one's own. */
  readonly address: ServerAddress;
  readonly ask: (
    who: Who,
    method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
    path: string,
    body?: Readonly<Record<string, unknown>>,
    version?: number,
  ) => Promise<{ readonly status: number; readonly json: unknown }>;
  readonly begin: (who: Who, wish: Readonly<Record<string, unknown>>) => Promise<Document>;
  readonly save: (who: Who, document: Document, content: Content | DocumentContent, note?: string) => Promise<Document>;
  readonly read: (who: Who, id: number) => Promise<Document>;
  /** A body of one paragraph. */
  readonly text: (words: string) => DocumentContent['body'];
  readonly open: DocumentContent['openness'];
  /** So that the bureau's documents can be numbered. */
  readonly giveCreditCode: () => Promise<void>;
}

export async function openDocuments(
  t: TestContext,
  more: (database: Database) => readonly RouteModule[] = () => [],
): Promise<DocumentOffice> {
  const { database, address } = await testDatabase(t);
  const offices = await makeTwoOffices(database);
  const app = await guardedApp(
    t,
    database,
    [documentPolicy, reprintSourcePolicy, wordPolicy],
    [documentRoutes(database), ...more(database)],
  );
  const ask: DocumentOffice['ask'] = async (who, method, path, body, version) => {
    const answer = await app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { 'x-test-account': String(offices.people[who]), ...(version === undefined ? {} : { 'if-match': `"${version}"` }) },
      ...(body === undefined ? {} : { payload: body }),
    });
    return { status: answer.statusCode, json: answer.body === '' ? null : answer.json() };
  };
  const expect = async (status: number, asked: ReturnType<typeof ask>): Promise<Document> => {
    const answer = await asked;
    assert.equal(answer.status, status, JSON.stringify(answer.json));
    return DocumentShape.parse(answer.json);
  };
  return {
    ...offices,
    database,
    address,
    ask,
    begin: (who, wish) => expect(201, ask(who, 'POST', '/documents', wish)),
    save: (who, { id, version }, content, note = '') => expect(200, ask(who, 'PATCH', `/documents/${id}`, { content, note }, version)),
    read: (who, id) => expect(200, ask(who, 'GET', `/documents/${id}`)),
    text: (words) => ({
      type: 'doc',
      content: [{ type: 'paragraph', attrs: { textAlign: null }, content: [{ type: 'text', text: words, marks: [] }] }],
    }),
    open: { status: 'proactive', ground: null, reason: '' },
    giveCreditCode: async () => {
      await sql`update agency set credit_code = '11610802016083285C' where agency_id = ${offices.bureau}`.execute(database);
    },
  };
}
