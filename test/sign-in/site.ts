import { randomBytes } from 'node:crypto';
import type { TestContext } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { definePolicy, leaveOf, may, type Role } from '../../src/modules/access/index.ts';
import {
  createIdentity,
  DEFAULT_SECURITY_SETTINGS,
  singleSignOnRoutes,
  type SecuritySettings,
  type SingleSignOnProvider,
} from '../../src/modules/identity/index.ts';
import { createLink } from '../../src/modules/people/index.ts';
import { bySystem, inWork } from '../../src/platform/audit/index.ts';
import type { Database } from '../../src/platform/database/index.ts';
import { apiOf, createApp, self, type App, type RouteModule } from '../../src/platform/http/index.ts';
import { createLog } from '../../src/platform/logging.ts';
import { createSecretBox } from '../../src/platform/secrets/index.ts';
import { testDatabase } from '../database/test-database.ts';
import { Browser } from './browser.ts';

export const PASSWORD = 'correct horse battery staple';

/** A noun that exists in tests alone: clerks may look at it and change it, programs may look. */
const probePolicy = definePolicy({
  noun: 'probe',
  title: '试验',
  deeds: {
    read: { title: '查看', allow: [{ roles: ['clerk'] }], machine: true },
    edit: { title: '修改', allow: [{ roles: ['clerk'] }], machine: true },
  },
});

const probeRoutes: RouteModule = (app) => {
  const api = apiOf(app);
  const schema = { summary: '试验', tags: ['试验'], response: { 200: z.unknown() } };
  api.get('/api/v1/probe', { config: may(probePolicy, 'read'), schema }, async (request) => leaveOf(request));
  api.post('/api/v1/probe', { config: may(probePolicy, 'edit'), schema }, async (request) => leaveOf(request));
  api.get('/probe', { config: may(probePolicy, 'read'), schema }, async () => ({}));
  api.get('/api/v1/probe/self', { config: self('a test'), schema }, async (request) => leaveOf(request));
};

export interface SignInSite {
  readonly app: App;
  readonly database: Database;
  /** Changes what the next request goes by. */
  readonly set: (settings: Partial<SecuritySettings>) => void;
  /** A browser at an address of its own. */
  readonly browser: (address?: string) => Browser;
  /** An active account with a role in a new agency, and PASSWORD. */
  readonly person: (signInName: string, role?: Role) => Promise<{ readonly id: number; readonly agencyId: number }>;
}

/** The sign-in, the guard and a noun to try them on, over an empty database. */
export async function openSignInSite(
  t: TestContext,
  publicUrl: URL | null = null,
  provider: SingleSignOnProvider | null = null,
): Promise<SignInSite> {
  const { database } = await testDatabase(t);
  let settings = DEFAULT_SECURITY_SETTINGS;
  const identity = createIdentity({
    database,
    secrets: createSecretBox(randomBytes(32)),
    policies: [probePolicy],
    publicUrl,
    settings: async () => settings,
  });
  const { app } = await createApp({
    log: createLog('silent'),
    routes: [identity.routes, singleSignOnRoutes(identity.context, provider), probeRoutes],
    guard: identity.guard,
    readiness: [],
    publicUrl,
    trustProxy: [],
  });
  t.after(() => app.close());
  return {
    app,
    database,
    set: (changed) => {
      settings = { ...settings, ...changed };
    },
    browser: (address) => new Browser(app, address),
    person: async (signInName, role = 'clerk') => {
      const { id, agencyId } = await invite(database, signInName, role);
      const token = await inWork(database, bySystem('test'), (work) => createLink(work, id, 'activate'));
      const browser = new Browser(app, '10.255.0.1');
      await browser.state();
      const activated = await browser.send('POST', '/api/v1/activation', { token, password: PASSWORD });
      if (activated.statusCode !== 200) throw new Error(`Not activated: ${activated.body}`);
      await browser.send('DELETE', '/api/v1/session');
      return { id, agencyId };
    },
  };
}

/** An account without a password, as administrators make it. */
export async function invite(
  database: Database,
  signInName: string,
  role: Role,
): Promise<{ readonly id: number; readonly agencyId: number }> {
  const agency = await sql<{ id: number }>`insert into agency (code, name) values (${signInName}, ${`${signInName}局`})
    returning agency_id as id`.execute(database);
  const agencyId = agency.rows[0]?.id ?? 0;
  await sql`insert into agency_ancestry values (${agencyId}, ${agencyId}, 0)`.execute(database);
  const account = await sql<{ id: number }>`insert into account (sign_in_name, display_name, agency_id, status)
    values (${signInName}, '林晓', ${agencyId}, 'invited') returning account_id as id`.execute(database);
  const id = account.rows[0]?.id ?? 0;
  await sql`insert into role_grant (account_id, role, agency_id) values (${id}, ${role}, ${agencyId})`.execute(database);
  return { id, agencyId };
}
