import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import { EVERYWHERE } from '../../../src/modules/access/index.ts';
import { createAgency } from '../../../src/modules/agencies/index.ts';
import { createPerson } from '../../../src/modules/people/index.ts';
import { bySystem, inWork } from '../../../src/platform/audit/index.ts';
import type { Database } from '../../../src/platform/database/index.ts';

const State = z.object({ state: z.string(), formToken: z.string() });

/** What writers show at the door: a program its token, a person the session. */
export interface Credentials {
  readonly token: Readonly<Record<string, string>>;
  readonly session: Readonly<Record<string, string>>;
}

/** An agency with a clerk who is signed in over HTTP, and a token for a program; in the database of a running house. */
export async function openOffice(database: Database, address: string): Promise<Credentials> {
  const { agencyId, link } = await inWork(database, bySystem('kill-nine'), async (work) => {
    const agency = await createAgency(work, EVERYWHERE, { parentId: null, code: 'shugang', name: '树港区教育局' });
    assert.ok(agency.ok);
    const clerk = await createPerson(work, EVERYWHERE, { signInName: 'clerk', displayName: '邵知行', agencyId: agency.value });
    assert.ok(clerk.ok);
    await sql`insert into role_grant (account_id, role, agency_id, reason) values (${clerk.value.accountId}, 'clerk', ${agency.value}, 'x')`.execute(
      work.transaction,
    );
    return { agencyId: agency.value, link: clerk.value.token };
  });
  const secret = `gk_${randomBytes(32).toString('base64url')}`;
  await sql`insert into api_token (agency_id, name, secret_hash, prefix, scopes, expires_at) values (${agencyId}, 'writer',
    ${createHash('sha256').update(secret).digest()}, ${secret.slice(0, 9)}, ${['task:create', 'task:read']}, now() + interval '1 day')`.execute(
    database,
  );
  return { token: { authorization: `Bearer ${secret}` }, session: await activate(address, link) };
}

/** Sets the clerk's first password, which signs in. */
export async function activate(address: string, token: string): Promise<Readonly<Record<string, string>>> {
  const before = await fetch(`${address}/api/v1/session`);
  const seed = cookiesOf(before);
  const { formToken } = State.parse(await before.json());
  const answer = await fetch(`${address}/api/v1/activation`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: seed, 'x-gongkai-form': formToken },
    body: JSON.stringify({ token, password: randomBytes(12).toString('hex') }),
  });
  const state = State.parse(await answer.json());
  assert.equal(state.state, 'signedIn');
  return { cookie: cookiesOf(answer), 'x-gongkai-form': state.formToken };
}

function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .filter((pair) => !pair.endsWith('='))
    .join('; ');
}
