import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import type { TestContext } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { shanghaiDay } from '../../../src/kernel/shanghai-day.ts';
import { createApp } from '../../../src/platform/http/index.ts';
import { createLog } from '../../../src/platform/logging.ts';
import { NO_SCANNER } from '../../../src/platform/scanning/index.ts';
import { createPortal, plainFrame, SAMPLE_SETTINGS } from '../../../src/portal/index.ts';
import { requestPublicationRoutes } from '../../../src/modules/requests/index.ts';
import { answeredRoutes, applicationRoutes, requestGuidanceRoutes, requestStatusRoutes } from '../../../src/modules/public-pages/index.ts';
import { openEditions } from '../edition/open-editions.ts';
import { temporaryFiles } from '../office/temporary-files.ts';
import { Case, requestOffice } from './request-office.ts';

export const TODAY = shanghaiDay(new Date());
export const VISITOR = {
  applicantKind: 'naturalPerson',
  name: '欧阳𠮷祥',
  idType: '居民身份证',
  idNumber: '11010519491231002X',
  phone: '139-0000-5678',
  email: 'applicant-nobody-may-see@example.com',
  address: '青禾县河西路77号3单元',
} as const;
export const CONTENT = '申请公开2025年度本县公共场所卫生监督抽检结果的汇总表。';
export const FORM = {
  ...VISITOR,
  kind: 'information',
  content: CONTENT,
  wantedForm: 'electronic',
  wantedDelivery: 'online',
  byAgent: 'no',
};
export const FORM_PATH = '/requests/new/qinghe-health';

interface Upload {
  readonly field: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** The public side of applications over an office of its own, asked without a network; every visitor has an address of their own. */
export async function openDesk(t: TestContext) {
  const office = await requestOffice(t, ({ database, secrets }) => ({
    policies: [],
    routes: [requestPublicationRoutes({ database, secrets })],
  }));
  const { database, secrets } = office;
  await sql`insert into site (agency_id, slug, name, covers, theme) values
    (${office.county}, '', '青禾县人民政府', 'subtree', ${JSON.stringify({ mark: '#a61b1b', action: '#12437a' })}::jsonb)`.execute(
    database,
  );
  const editions = await openEditions(t, database);
  await editions.catchUp();
  const portal = await createPortal({ frame: () => plainFrame(SAMPLE_SETTINGS) });
  const place = { portal, editions, database, secrets, files: await temporaryFiles(t), scanner: NO_SCANNER };
  const lines: string[] = [];
  const { app } = await createApp({
    log: createLog('trace', new Writable({ write: (chunk, _encoding, done) => (lines.push(String(chunk)), done()) })),
    routes: [applicationRoutes(place), requestGuidanceRoutes(place), requestStatusRoutes(place), answeredRoutes(place)],
    readiness: [],
    publicUrl: null,
    trustProxy: [],
  });
  t.after(() => app.close());
  let visitors = 0;
  const from = (): string => {
    visitors += 1;
    return `10.${Math.floor(visitors / 62_500)}.${Math.floor(visitors / 250) % 250}.${(visitors % 250) + 1}`;
  };
  const send = (
    url: string,
    form: Readonly<Record<string, string>>,
    { files = [], cookie = '', address = from(), headers = {} }: Partial<Sending> = {},
  ) => {
    const boundary = `----${randomUUID()}`;
    const part = (head: string, body: Buffer) => [
      Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; ${head}\r\n\r\n`),
      body,
      Buffer.from('\r\n'),
    ];
    const payload = Buffer.concat([
      ...Object.entries(form).flatMap(([name, value]) => part(`name="${name}"`, Buffer.from(value))),
      ...files.flatMap(({ field, name, type, bytes }) => part(`name="${field}"; filename="${name}"\r\ncontent-type: ${type}`, bytes)),
      Buffer.from(`--${boundary}--\r\n`),
    ]);
    return app.inject({
      method: 'POST',
      url,
      remoteAddress: address,
      headers: {
        accept: 'text/html',
        'content-type': `multipart/form-data; boundary=${boundary}`,
        ...(cookie === '' ? {} : { cookie }),
        ...headers,
      },
      payload,
    });
  };
  const get = (url: string, cookie = '') =>
    app.inject({ url, remoteAddress: from(), headers: { accept: 'text/html', ...(cookie === '' ? {} : { cookie }) } });
  const key = async (): Promise<string> => /name="intakeKey" value="([^"]+)"/.exec((await get(FORM_PATH)).body)?.[1] ?? '';
  const apply = async (more: Readonly<Record<string, string>> = {}, options: Partial<Sending> = {}) =>
    send(FORM_PATH, { ...FORM, intakeKey: await key(), ...more }, options);
  const query = (code: string, phone: string, address = from()) =>
    app.inject({
      method: 'POST',
      url: '/requests/status',
      remoteAddress: address,
      headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ code, phone }).toString(),
    });
  /** The pass of whoever asks with code and telephone. */
  const open = async (code: string, phone: string = VISITOR.phone): Promise<string> => {
    const answer = await query(code, phone);
    assert.equal(answer.statusCode, 303, answer.body);
    return String(answer.headers['set-cookie']).split(';', 1)[0] ?? '';
  };
  const count = async (): Promise<number> =>
    z.object({ n: z.number() }).parse((await sql`select count(*)::int as n from disclosure_request`.execute(database)).rows[0]).n;
  const only = async (): Promise<Case> => {
    const { rows } = await sql<{ id: number }>`select request_id as id from disclosure_request order by request_id desc limit 1`.execute(
      database,
    );
    return Case.parse((await office.ask('clerk', 'GET', `/requests/${rows[0]?.id}`)).json);
  };
  return { ...office, app, lines, send, get, key, apply, query, open, count, only };
}

interface Sending {
  readonly files: readonly Upload[];
  readonly cookie: string;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
}

export const codeOf = (body: string): string => /<strong>([0-9A-Z]{4}(?:-[0-9A-Z]{4}){2})<\/strong>/.exec(body)?.[1] ?? '';
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
export const picture = (field: string, name = '身份证.png'): Upload => ({ field, name, type: 'image/png', bytes: PNG });
