import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Grant, Role } from '../../../src/modules/access/index.ts';
import { deskRoutes } from '../../../src/modules/desk/index.ts';
import { documentPolicy, documentRoutes, emptyContent, type DocumentContent } from '../../../src/modules/documents/index.ts';
import { DocumentShape } from '../../../src/modules/documents/document-view-shape.ts';
import {
  contributionPolicy,
  contributionRoutes,
  delegationPolicy,
  delegationRoutes,
  flowRoutes,
  reviewFlowPolicy,
  reviewFormRoutes,
  reviewPolicy,
  reviewRoutes,
} from '../../../src/modules/review/index.ts';
import { ReviewShape } from '../../../src/modules/review/review-shape.ts';
import { FULL_GATES } from './full-gates.ts';
import type { Database } from '../../../src/platform/database/index.ts';
import type { RouteModule } from '../../../src/platform/http/index.ts';
import { testDatabase } from '../../database/test-database.ts';
import { guardedApp } from '../access/guarded-app.ts';

export type Document = z.output<typeof DocumentShape>;
export type Review = z.output<typeof ReviewShape>;

/** Who works in the office: role, and the unit for those who belong to one. */
const PEOPLE = {
  drafter: ['unitStaff', 'policy'],
  head: ['unitHead', 'policy'],
  colleague: ['unitStaff', 'policy'],
  clerk: ['clerk', null],
  reviewer: ['reviewer', null],
  otherReviewer: ['reviewer', null],
  secrecy: ['secrecyReviewer', null],
  otherSecrecy: ['secrecyReviewer', null],
  leader: ['leader', null],
  otherLeader: ['leader', null],
  financeHead: ['unitHead', 'finance'],
  financeStaff: ['unitStaff', 'finance'],
} as const satisfies Record<string, readonly [Role, 'policy' | 'finance' | null]>;

export type Colleague = keyof typeof PEOPLE;

export interface Answer {
  readonly status: number;
  readonly json: unknown;
}

export interface ReviewOffice {
  readonly database: Database;
  readonly agencyId: number;
  readonly units: Readonly<Record<'policy' | 'finance', number>>;
  readonly people: Readonly<Record<Colleague, number>>;
  readonly ask: (
    who: Colleague,
    method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
    path: string,
    body?: Readonly<Record<string, unknown>>,
    version?: number,
  ) => Promise<Answer>;
  /** A file that is sent. */
  readonly fetch: (who: Colleague, path: string) => Promise<{ readonly status: number; readonly bytes: Buffer; readonly type: string }>;
  /** A complete document by the drafter. */
  readonly draft: (title: string, more?: Partial<DocumentContent> & { readonly type?: string }, who?: Colleague) => Promise<Document>;
  readonly read: (id: number) => Promise<Document>;
  readonly edit: (who: Colleague, id: number, words: string) => Promise<Answer>;
  readonly submit: (who: Colleague, id: number, more?: Readonly<Record<string, unknown>>) => Promise<Answer>;
  readonly review: (who: Colleague, id: number) => Promise<Review>;
  readonly sign: (
    who: Colleague,
    id: number,
    round: number,
    seat: 'review' | 'proofread' | 'secrecy',
    more?: Readonly<Record<string, unknown>>,
  ) => Promise<Answer>;
  readonly release: (who: Colleague, id: number) => Promise<Answer>;
  /** All rounds by those who usually hold them. */
  readonly signAll: (id: number) => Promise<void>;
}

export const ROUNDS = [
  ['head', 1, 'review'],
  ['colleague', 1, 'proofread'],
  ['reviewer', 2, 'review'],
  ['reviewer', 2, 'proofread'],
  ['secrecy', 2, 'secrecy'],
  ['leader', 3, 'review'],
  ['leader', 3, 'proofread'],
] as const;

export function paragraph(words: string): DocumentContent['body'] {
  return { type: 'doc', content: [{ type: 'paragraph', attrs: { textAlign: null }, content: [{ type: 'text', text: words, marks: [] }] }] };
}

export const OPEN = { status: 'proactive', ground: null, reason: '' } as const;

/** One office with its people, and the routes of documents and reviews over a database of the test's own. */
export async function openReviews(t: TestContext, more: (database: Database) => readonly RouteModule[] = () => []): Promise<ReviewOffice> {
  const { database } = await testDatabase(t);
  const one = async (query: ReturnType<typeof sql<{ id: number }>>): Promise<number> => (await query.execute(database)).rows[0]?.id ?? 0;
  const agencyId = await one(
    sql`insert into agency (name, code, credit_code) values ('青禾县卫生健康局', 'qinghe-health', '11610802016083285C') returning agency_id as id`,
  );
  await sql`insert into agency_ancestry (ancestor_id, descendant_id, distance) values (${agencyId}, ${agencyId}, 0)`.execute(database);
  const unit = (name: string) => one(sql`insert into unit (agency_id, name) values (${agencyId}, ${name}) returning unit_id as id`);
  const units = { policy: await unit('政策法规科'), finance: await unit('财务科') };
  const person = async (name: Colleague): Promise<number> => {
    const [role, where] = PEOPLE[name];
    const unitId = where === null ? null : units[where];
    const id = await one(
      sql`insert into account (sign_in_name, display_name, agency_id, unit_id, post) values (${name.toLowerCase()}, ${name}, ${agencyId}, ${unitId}, ${`${name}岗`})
        returning account_id as id`,
    );
    const grant: Grant = { role, agencyId, unitId };
    await sql`insert into role_grant (account_id, role, agency_id, unit_id) values (${id}, ${grant.role}, ${agencyId}, ${unitId})`.execute(
      database,
    );
    return id;
  };
  const people = {
    drafter: await person('drafter'),
    head: await person('head'),
    colleague: await person('colleague'),
    clerk: await person('clerk'),
    reviewer: await person('reviewer'),
    otherReviewer: await person('otherReviewer'),
    secrecy: await person('secrecy'),
    otherSecrecy: await person('otherSecrecy'),
    leader: await person('leader'),
    otherLeader: await person('otherLeader'),
    financeHead: await person('financeHead'),
    financeStaff: await person('financeStaff'),
  };
  const policies = [documentPolicy, reviewPolicy, reviewFlowPolicy, delegationPolicy, contributionPolicy];
  const app = await guardedApp(t, database, policies, [
    documentRoutes(database),
    reviewRoutes(database),
    reviewFormRoutes(database),
    flowRoutes(database),
    delegationRoutes(database),
    contributionRoutes(database),
    deskRoutes(database),
    ...more(database),
  ]);

  const ask: ReviewOffice['ask'] = async (who, method, path, body, version) => {
    const answer = await app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { 'x-test-account': String(people[who]), ...(version === undefined ? {} : { 'if-match': `"${version}"` }) },
      ...(body === undefined ? {} : { payload: body }),
    });
    return { status: answer.statusCode, json: answer.body === '' ? null : answer.json() };
  };
  const documentOf = ({ status, json }: Answer, expected: number): Document => {
    assert.equal(status, expected, JSON.stringify(json));
    return DocumentShape.parse(json);
  };
  const read = async (id: number) => documentOf(await ask('clerk', 'GET', `/documents/${id}`), 200);
  const sign: ReviewOffice['sign'] = async (who, id, round, seat, more = {}) => {
    const { contentHash } = await read(id);
    return ask(who, 'POST', `/documents/${id}/review/sign`, {
      round,
      seat,
      gates: FULL_GATES[`${round}/${seat}`] ?? [],
      contentHash,
      ...more,
    });
  };
  return {
    database,
    agencyId,
    units,
    people,
    ask,
    fetch: async (who, path) => {
      const answer = await app.inject({ url: `/api/v1${path}`, headers: { 'x-test-account': String(people[who]) } });
      return { status: answer.statusCode, bytes: answer.rawPayload, type: answer.headers['content-type'] ?? '' };
    },
    draft: async (title, { type = 'notice', ...more } = {}, who = 'drafter') => {
      const content = { ...emptyContent(title), body: paragraph(`${title}的正文。`), openness: OPEN, signedOn: '2026-11-20', ...more };
      return documentOf(await ask(who, 'POST', '/documents', { type, title, content, unitId: who === 'clerk' ? units.policy : null }), 201);
    },
    read,
    edit: async (who, id, words) => {
      const { content, version } = await read(id);
      return ask(who, 'PATCH', `/documents/${id}`, { content: { ...content, body: paragraph(words) }, note: '' }, version);
    },
    submit: async (who, id, more = {}) => ask(who, 'POST', `/documents/${id}/submit`, { note: '', ...more }, (await read(id)).version),
    review: async (who, id) => {
      const { status, json } = await ask(who, 'GET', `/documents/${id}/review`);
      assert.equal(status, 200, JSON.stringify(json));
      return ReviewShape.parse(json);
    },
    sign,
    release: async (who, id) => ask(who, 'POST', `/documents/${id}/release`, {}, (await read(id)).version),
    signAll: async (id) => {
      for (const [who, round, seat] of ROUNDS) {
        const { status, json } = await sign(who, id, round, seat);
        assert.equal(status, 200, `${who} ${round} ${seat}: ${JSON.stringify(json)}`);
      }
    },
  };
}
