import { randomBytes, randomUUID } from 'node:crypto';
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { z } from 'zod';
import type { RouteModule } from '../../../src/platform/http/index.ts';
import { deskRoutes } from '../../../src/modules/desk/index.ts';
import { requestPolicy, requestRoutes } from '../../../src/modules/requests/index.ts';
import type { Policy } from '../../../src/modules/access/index.ts';
import type { Database } from '../../../src/platform/database/index.ts';
import { createSecretBox, type SecretBox } from '../../../src/platform/secrets/index.ts';
import { testDatabase } from '../../database/test-database.ts';
import { guardedApp } from '../access/guarded-app.ts';
import { makeTwoOffices, type TwoOffices } from '../office/two-offices.ts';

export type Who = keyof TwoOffices['people'];

export interface Answer {
  readonly status: number;
  readonly json: unknown;
  readonly text: string;
}

/** A case as far as tests of its course look at it. */
export const Case = z.looseObject({
  id: z.number(),
  version: z.number(),
  number: z.string().nullable(),
  state: z.string(),
  dueOn: z.string().nullable(),
  receivedOn: z.string().nullable(),
  outcome: z.string().nullable(),
  closedOn: z.string().nullable(),
  clocks: z.array(z.looseObject({ kind: z.string(), dueOn: z.string().nullable(), words: z.string() })),
  consultations: z.array(z.looseObject({ id: z.number(), party: z.string() })),
  deeds: z.array(z.object({ deed: z.string(), title: z.string(), possible: z.boolean(), why: z.string() })),
});
export type Case = z.infer<typeof Case>;

export const Received = z.object({ request: Case, queryCode: z.string() });

export interface RequestOffice extends TwoOffices {
  readonly database: Database;
  readonly secrets: SecretBox;
  readonly ask: (
    who: Who,
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: Readonly<Record<string, unknown>>,
    version?: number,
  ) => Promise<Answer>;
  readonly download: (
    who: Who,
    path: string,
    method?: 'GET' | 'POST',
  ) => Promise<{ readonly status: number; readonly bytes: Buffer; readonly headers: Readonly<Record<string, unknown>> }>;
  readonly upload: (who: Who, path: string, name: string, content: Uint8Array) => Promise<Answer>;
  /** A deed that has to succeed. */
  readonly does: (who: Who, found: Pick<Case, 'id' | 'version'>, deed: string, body: Readonly<Record<string, unknown>>) => Promise<Case>;
  /** An application at the counter, received on a day. */
  readonly receives: (on: string, more?: Readonly<Record<string, unknown>>) => Promise<Case>;
  /** Decides, has it signed by all three levels, and hands the reply over on a day. */
  readonly replies: (found: Case, on: string, outcome: string, letter: string) => Promise<Case>;
}

export const APPLICANT = {
  kind: 'naturalPerson',
  name: '沈清和',
  idType: '居民身份证',
  idNumber: '110101199003070038',
  phone: '13900001234',
  address: '青禾县人民路8号',
  postcode: '000000',
} as const;

/**
 * Two offices that handle requests by the API over a database of their own, or a given one; `more` routes with their policies
 * stand beside.
 */
export async function requestOffice(
  t: TestContext,
  more: (context: { readonly database: Database; readonly secrets: SecretBox }) => {
    readonly policies: readonly Policy[];
    readonly routes: readonly RouteModule[];
  } = () => ({ policies: [], routes: [] }),
  ground: { readonly database: Database; readonly secrets: SecretBox; readonly office: TwoOffices } | null = null,
): Promise<RequestOffice> {
  const database = ground?.database ?? (await testDatabase(t)).database;
  const offices = ground?.office ?? (await makeTwoOffices(database));
  const secrets = ground?.secrets ?? createSecretBox(randomBytes(32));
  const { policies, routes } = more({ database, secrets });
  const app = await guardedApp(
    t,
    database,
    [requestPolicy, ...policies],
    [requestRoutes({ database, secrets }), deskRoutes(database), ...routes],
  );
  const ask: RequestOffice['ask'] = async (who, method, path, body, version) => {
    const answer = await app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { 'x-test-account': String(offices.people[who]), ...(version === undefined ? {} : { 'if-match': `"${version}"` }) },
      ...(body === undefined ? {} : { payload: body }),
    });
    const isJson = String(answer.headers['content-type']).includes('json');
    return { status: answer.statusCode, json: isJson ? answer.json() : null, text: answer.body };
  };
  const download: RequestOffice['download'] = async (who, path, method = 'GET') => {
    const answer = await app.inject({ method, url: `/api/v1${path}`, headers: { 'x-test-account': String(offices.people[who]) } });
    return { status: answer.statusCode, bytes: answer.rawPayload, headers: answer.headers };
  };
  const upload: RequestOffice['upload'] = async (who, path, name, content) => {
    const form = new FormData();
    form.append('file', new Blob([Buffer.from(content)]), name);
    const body = new Response(form);
    const answer = await app.inject({
      method: 'POST',
      url: `/api/v1${path}`,
      headers: { 'x-test-account': String(offices.people[who]), 'content-type': body.headers.get('content-type') ?? '' },
      payload: Buffer.from(await body.arrayBuffer()),
    });
    const isJson = String(answer.headers['content-type']).includes('json');
    return { status: answer.statusCode, json: isJson ? answer.json() : null, text: answer.body };
  };
  const does: RequestOffice['does'] = async (who, { id, version }, deed, body) => {
    const done = await ask(who, 'POST', `/requests/${id}/${deed}`, body, version);
    assert.equal(done.status, 200, `${deed}: ${done.text}`);
    return Case.parse(done.json);
  };
  return {
    ...offices,
    database,
    secrets,
    ask,
    download,
    upload,
    does,
    receives: async (on, more = {}) => {
      const wish = {
        intakeKey: randomUUID(),
        channel: 'counter',
        applicant: APPLICANT,
        content: '申请公开2023年本县公共场所卫生监督抽检的结果。',
        arrivedOn: on,
        submittedOn: on,
        ...more,
      };
      const taken = await ask('clerk', 'POST', '/requests', wish);
      assert.equal(taken.status, 201, taken.text);
      const { request } = Received.parse(taken.json);
      return does('clerk', request, 'confirm', {});
    },
    replies: async (found, on, outcome, letter) => {
      const parts = [{ content: '申请的内容', outcome, letter, article: '', reason: '按规定。', link: '' }];
      let now = await does('clerk', found, 'decide', { parts });
      now = await does('clerk', now, 'draft', { on });
      now = await does('reviewer', now, 'sign', { on });
      now = await does('clerk', now, 'sign', { on });
      now = await does('leader', now, 'sign', { on });
      return does('clerk', now, 'deliver', { on, delivery: 'handed', tracking: '' });
    },
  };
}
