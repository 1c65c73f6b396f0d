import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { wireModules } from '../../src/main/wire-modules.ts';
import { giveLeave } from '../../src/modules/access/index.ts';
import { logSlowQueries, openDatabase } from '../../src/platform/database/index.ts';
import { createApp, type Guard } from '../../src/platform/http/index.ts';
import { createLog } from '../../src/platform/logging.ts';
import { createSecretBox } from '../../src/platform/secrets/index.ts';
import { testDatabase } from '../database/test-database.ts';
import { temporaryFiles } from '../factories/office/temporary-files.ts';
import { sampleOf } from './sample-of-schema.ts';

/** Stands in every field, header and address; its Chinese part as people's names do, its Latin part in no hexadecimal number. */
const MARKER = '慕容记号q7731z';
const EVERYTHING = { everything: true, subtrees: [], agencies: [], units: [], self: 1 };

const Document = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        requestBody: z.object({ content: z.record(z.string(), z.object({ schema: z.unknown() })) }).optional(),
        parameters: z.array(z.object({ in: z.string(), name: z.string(), schema: z.unknown() })).optional(),
      }),
    ),
  ),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }).optional(),
});

test('no line of the log holds what people send, whatever they send it to', async (t) => {
  const { database: first, address } = await testDatabase(t);
  const lines: string[] = [];
  const log = createLog('trace', { write: (line: string) => void lines.push(line) });
  // Every query counts as slow, so that every statement is logged.
  const { database, close } = openDatabase(address, { onQuery: logSlowQueries(log, 0, () => 0) });
  t.after(close);
  const house = await wireModules(database, {
    secrets: createSecretBox(randomBytes(32)),
    files: await temporaryFiles(t),
    publicUrl: null,
    audit: { address, anchorsFile: null },
  });
  await house.loadSampleData(database);
  await house.editions.start();
  await sql`insert into account (sign_in_name, display_name) values ('marker', ${MARKER})`.execute(first);
  // Lets everybody do everything: the handlers are to be reached.
  const guard: Guard = async (request) => {
    const actor = { kind: 'person', id: 1, name: MARKER, agencyId: 1, unitId: null, grants: [] } as const;
    const by = { kind: 'person', id: 1, name: MARKER, clientAddress: request.ip, clientAgent: MARKER, requestId: request.id } as const;
    giveLeave(request, { actor, reach: EVERYTHING, by });
  };
  const { app, routes } = await createApp({
    log,
    routes: house.routes,
    guard,
    deeds: house.deeds,
    failurePage: house.failurePage,
    readiness: [],
    publicUrl: null,
    trustProxy: [],
  });
  t.after(async () => {
    await house.editions.stop();
    await app.close();
  });
  await app.ready();
  const document = Document.parse(JSON.parse(JSON.stringify(app.swagger())));
  const schemas = document.components?.schemas ?? {};

  const statuses = new Map<number, number>();
  for (const { method, url } of routes) {
    const about = document.paths[url.replaceAll(/:([A-Za-z]+)/g, '{$1}')]?.[method.toLowerCase()];
    const body = about?.requestBody?.content['application/json']?.schema;
    for (const whole of [true, false]) {
      const part = (name: string): string => {
        const schema = about?.parameters?.find((one) => one.in === 'path' && one.name === name)?.schema;
        return encodeURIComponent(whole && schema !== undefined ? String(sampleOf(schema, schemas, MARKER)) : MARKER);
      };
      const path = url.replaceAll(/:([A-Za-z]+)/g, (_, name: string) => part(name)).replaceAll('*', encodeURIComponent(MARKER));
      const answer = await app.inject({
        url: whole ? path : `${path}?${new URLSearchParams({ q: MARKER, title: MARKER, sort: MARKER }).toString()}`,
        // A route's method is a text; inject knows the usual ones.
        method: z.enum(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']).parse(method),
        headers: {
          'user-agent': encodeURIComponent(MARKER),
          authorization: `Bearer ${encodeURIComponent(MARKER)}`,
          cookie: `session=${encodeURIComponent(MARKER)}`,
          'x-forwarded-for': '203.0.113.77',
          'if-match': '"1"',
          referer: `https://example.gov.cn/${encodeURIComponent(MARKER)}`,
        },
        ...(body === undefined
          ? {}
          : {
              payload: z
                .record(z.string(), z.unknown())
                .catch({})
                .parse(whole ? sampleOf(body, schemas, MARKER) : { name: MARKER, password: MARKER }),
            }),
      });
      statuses.set(answer.statusCode, (statuses.get(answer.statusCode) ?? 0) + 1);
    }
  }
  t.diagnostic(
    `${routes.length} routes; answers by status: ${JSON.stringify(Object.fromEntries([...statuses].toSorted(([a], [b]) => a - b)))}`,
  );
  t.diagnostic(`${lines.length} lines of log`);
  const told = lines.filter((line) => line.includes('q7731z') || line.includes('慕容') || line.includes('203.0.113.77'));
  assert.deepEqual(told, []);
  // The requests did reach what works and what refuses.
  assert.ok((statuses.get(200) ?? 0) + (statuses.get(201) ?? 0) > 20);
  assert.ok(lines.length > routes.length);
});
