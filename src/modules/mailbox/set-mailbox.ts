import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, recordCreation, type Work } from '../../platform/audit/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';
import { MAILBOX, sealPassword, type MailboxForm } from './mailbox-record.ts';
import { findMailbox } from './store.ts';

export type MailboxFailure = { readonly kind: 'versionConflict' | 'passwordMissing' };

/** Sets an agency's mailbox. `version`: 1 when there is none yet. Another server or account is another mailbox: it is read anew. */
export async function setMailbox(
  work: Work,
  secrets: SecretBox,
  agencyId: number,
  version: number,
  form: MailboxForm,
): Promise<Result<null, MailboxFailure>> {
  const { transaction } = work;
  const { host, port, security, userName, password, folder, enabled, takesLetters, answers, authenticationServer } = form;
  const before = await findMailbox(transaction, agencyId);
  if ((before?.version ?? 1) !== version) return err({ kind: 'versionConflict' });
  const moved = before === null || before.host !== host || before.userName !== userName || before.folder !== folder;
  // A password is for the server that it was typed for: it is not shown to another one.
  const known = before !== null && before.host === host && before.userName === userName && before.port === port;
  const sealed = password !== undefined ? sealPassword(secrets, agencyId, password) : known ? before.password : null;
  if (sealed === null) return err({ kind: 'passwordMissing' });
  if (before === null) {
    const { rows } = await sql`
      insert into mailbox (agency_id, version, host, port, security, user_name, password, folder, enabled, takes_letters, answers, authentication_server)
      values (${agencyId}, 2, ${host}, ${port}, ${security}, ${userName}, ${sealed}, ${folder}, ${enabled}, ${takesLetters}, ${answers},
        ${authenticationServer})
      on conflict do nothing returning agency_id`.execute(transaction);
    if (rows.length === 0) return err({ kind: 'versionConflict' });
    await recordCreation(work, MAILBOX, agencyId, { agencyId, deed: 'create' });
    return ok(null);
  }
  const changed = await changeRecord(work, MAILBOX, agencyId, { agencyId, deed: 'edit' }, async () => {
    const { rows } = await sql`update mailbox set host = ${host}, port = ${port}, security = ${security}, user_name = ${userName},
        password = ${sealed}, folder = ${folder}, enabled = ${enabled}, takes_letters = ${takesLetters}, answers = ${answers},
        authentication_server = ${authenticationServer}, trouble = null, version = version + 1,
        polled_at = null, uid_validity = case when ${moved}::boolean then null else uid_validity end,
        last_uid = case when ${moved}::boolean then null else last_uid end
      where agency_id = ${agencyId} and version = ${version} returning agency_id`.execute(transaction);
    return rows.length > 0;
  });
  return changed ? ok(null) : err({ kind: 'versionConflict' });
}
