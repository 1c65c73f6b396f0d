import { sql } from 'kysely';
import { recordAct, type Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';

export const CREDENTIALS = ['smtpPassword', 'smsSecret'] as const;
/** Secrets of the providers, one of each for the whole installation. */
export type CredentialName = (typeof CREDENTIALS)[number];

export const CREDENTIAL_TITLES: Readonly<Record<CredentialName, string>> = { smtpPassword: '发信账号的密码', smsSecret: '短信服务的密钥' };

const context = (name: CredentialName) => `notice-credential:${name}`;

/** The secret, for whoever signs in with it; null when none was set. */
export async function readCredential(database: Database, secrets: SecretBox, name: CredentialName): Promise<string | null> {
  const { rows } = await sql<{ secret: Buffer }>`select secret from notice_credential where name = ${name}`.execute(database);
  return rows[0] === undefined ? null : secrets.open(rows[0].secret, context(name));
}

/** Which are set, and since when. */
export async function listCredentials(database: Database): Promise<ReadonlyMap<string, Date>> {
  const { rows } = await sql<{ name: string; setAt: Date }>`select name, set_at as "setAt" from notice_credential`.execute(database);
  return new Map(rows.map(({ name, setAt }) => [name, setAt]));
}

/** Sets a secret, or takes it away with ''. The audit learns that it was, not what it is. */
export async function setCredential(work: Work, secrets: SecretBox, name: CredentialName, secret: string): Promise<void> {
  if (secret === '') await sql`delete from notice_credential where name = ${name}`.execute(work.transaction);
  else
    await sql`insert into notice_credential (name, secret) values (${name}, ${secrets.seal(secret, context(name))})
      on conflict (name) do update set secret = excluded.secret, version = notice_credential.version + 1, set_at = now()`.execute(
      work.transaction,
    );
  await recordAct(work, { agencyId: 0, deed: secret === '' ? 'clearSecret' : 'setSecret' }, { noun: 'setting', id: `notices.${name}` });
}
