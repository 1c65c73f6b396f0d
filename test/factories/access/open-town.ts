import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { agencyPolicy, agencyRoutes, unitPolicy, unitRoutes } from '../../../src/modules/agencies/index.ts';
import { deskRoutes, notify } from '../../../src/modules/desk/index.ts';
import {
  countPeopleInUnit,
  grantRoutes,
  personPolicy,
  personRoutes,
  policyRoutes,
  resetRoutes,
  roleGrantPolicy,
  tokenPolicy,
  tokenRoutes,
} from '../../../src/modules/people/index.ts';
import { taskPolicy, taskRoutes } from '../../../src/modules/tasks/index.ts';
import type { Database, ServerAddress } from '../../../src/platform/database/index.ts';
import { testDatabase } from '../../database/test-database.ts';
import { guardedApp } from './guarded-app.ts';
import { buildTown, type PersonName, type Town } from './town.ts';

export interface Answer {
  readonly status: number;
  /** Of a problem. */
  readonly code: string | undefined;
  readonly body: Body;
}
type Body = ReturnType<typeof JSON.parse>;

export interface Ask {
  readonly body?: Readonly<Record<string, unknown>>;
  readonly version?: number;
}

export interface OpenTown extends Town {
  readonly database: Database;
  /** Of the owner of the tables. */
  readonly ownerAddress: ServerAddress;
  /** Asks as somebody (or a program with a token): `ask('clerk', 'GET /people')`. */
  readonly ask: (who: PersonName | { readonly account: number } | { readonly token: string }, what: string, ask?: Ask) => Promise<Answer>;
}

/** Tokens are made for content too. */
const POLICIES = [agencyPolicy, unitPolicy, personPolicy, roleGrantPolicy, tokenPolicy, taskPolicy];

/** A town with all routes about agencies and people, on a database of the test's own. */
export async function openTown(t: TestContext): Promise<OpenTown> {
  const { database, ownerAddress } = await testDatabase(t);
  const town = await buildTown(database);
  const linkOf = (token: string) => `/activate/${token}`;
  const app = await guardedApp(t, database, POLICIES, [
    agencyRoutes({ database }),
    unitRoutes({ database, countPeople: countPeopleInUnit }),
    personRoutes({ database, linkOf }),
    resetRoutes({ database, linkOf }),
    grantRoutes({ database }),
    tokenRoutes({ database, policies: POLICIES, tell: notify }),
    policyRoutes(POLICIES),
    taskRoutes(database),
    deskRoutes(database),
  ]);
  return {
    ...town,
    database,
    ownerAddress,
    ask: async (who, what, { body, version } = {}) => {
      const [, method = '', path = ''] = /^(GET|POST|PATCH) (\S+)$/.exec(what) ?? assert.fail(what);
      const answer = await app.inject({
        method: method === 'PATCH' ? 'PATCH' : method === 'POST' ? 'POST' : 'GET',
        url: `/api/v1${path}`,
        headers: {
          ...(typeof who === 'string'
            ? { 'x-test-account': String(town.people[who]) }
            : 'account' in who
              ? { 'x-test-account': String(who.account) }
              : { authorization: `Bearer ${who.token}` }),
          ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
        },
        ...(body === undefined ? {} : { payload: body }),
      });
      const parsed: Body = answer.json();
      return { status: answer.statusCode, code: parsed.code, body: parsed };
    },
  };
}
