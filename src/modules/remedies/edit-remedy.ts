import { sql } from 'kysely';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, recordAct, type Work } from '../../platform/audit/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';
import type { Reach } from '../access/index.ts';
import { noticeFault, settledNotice, type Notice } from './create-remedy.ts';
import type { RemedyFailure } from './remedy-failure.ts';
import { REMEDY } from './remedy-record.ts';
import type { Party } from './rules/index.ts';
import { noteContext, sealParty } from './sealed-party.ts';
import { findRemedy, instancesOf, updateInstance, updateRemedy, type StoredInstance, type StoredRemedy } from './store.ts';

export interface RemedyEdit {
  readonly id: number;
  readonly version: number;
  readonly attacks?: StoredRemedy['attacks'] | undefined;
  readonly subject?: string | undefined;
  readonly party?: Party | undefined;
  /** Of the last instance, while it is open. */
  readonly notice?: Omit<Notice, 'filedOn'> | undefined;
}

/** Changes what was entered; the day of our answer follows from the day of service. */
export async function editRemedy(
  work: Work,
  secrets: SecretBox,
  reach: Reach,
  { id, version, attacks, subject, party, notice }: RemedyEdit,
): Promise<Result<null, RemedyFailure>> {
  const { transaction } = work;
  const found = await findRemedy(transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound' });
  if (found.version !== version) return err({ kind: 'versionConflict' });
  const { agencyId, stage } = found;
  const last = (await instancesOf(transaction, found)).at(-1);
  let dueOn = found.dueOn;
  if (notice !== undefined && last !== undefined) {
    const told = { ...notice, filedOn: last.filedOn };
    const wrong = noticeFault(told);
    if (wrong !== null) return err(wrong);
    const { organ, caseNumber, procedure, servedOn, answerDueOn, answerDueNamed } = await settledNotice(
      transaction,
      isAsCounted(told, last) ? { ...told, answerDueOn: null } : told,
      last.level,
    );
    await updateInstance(transaction, found, [
      sql`organ = ${organ}`,
      sql`case_number = ${caseNumber}`,
      sql`procedure = ${procedure}`,
      sql`served_on = ${servedOn}`,
      sql`answer_due_on = ${answerDueOn}`,
      sql`answer_due_named = ${answerDueNamed}`,
    ]);
    dueOn = stage === 'filed' ? answerDueOn : null;
  }
  const changed = await changeRecord(work, REMEDY, id, { agencyId, deed: 'edit' }, () =>
    updateRemedy(transaction, { id, version }, [
      sql`attacks = ${attacks ?? found.attacks}`,
      sql`subject = ${subject ?? found.subject}`,
      sql`due_on = ${dueOn}`,
      ...(party === undefined ? [] : [sql`party = ${sealParty(secrets, agencyId, party)}`]),
    ]),
  );
  return changed ? ok(null) : err({ kind: 'versionConflict' });
}

/** A form sends back the day that it was given: that of the law is counted again, whatever the calendar has become meanwhile. */
function isAsCounted(told: Notice, last: StoredInstance): boolean {
  const { servedOn, answerDueOn, answerDueNamed } = last;
  return answerDueNamed === false && told.answerDueOn === answerDueOn && told.servedOn === servedOn;
}

/** Puts a hearing of the last instance on record; it may lie ahead. */
export async function addHearing(
  work: Work,
  reach: Reach,
  { id, on, time, place }: { readonly id: number; readonly on: PlainDate; readonly time: string; readonly place: string },
): Promise<Result<null, RemedyFailure>> {
  const { transaction } = work;
  const found = await findRemedy(transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound' });
  const { agencyId, stage, level, instance } = found;
  if (stage === 'decided' || stage === 'closed') return err({ kind: 'notNow', deed: 'hear', stage, level });
  if (on < found.filedOn) return err({ kind: 'dayOutOfOrder', after: found.filedOn });
  await sql`insert into remedy_hearing (agency_id, remedy_id, instance, hearing_on, at_time, place)
    values (${agencyId}, ${id}, ${instance}, ${on}, ${time}, ${place})`.execute(transaction);
  await recordAct(work, { agencyId, deed: 'schedule' }, { noun: 'remedy', id, detail: { hearingOn: on } });
  return ok(null);
}

/** Leaves a note on the case; sealed. */
export async function addNote(
  work: Work,
  secrets: SecretBox,
  reach: Reach,
  { id, text }: { readonly id: number; readonly text: string },
): Promise<Result<null, RemedyFailure>> {
  const { transaction, by } = work;
  const found = await findRemedy(transaction, reach, id);
  if (found === null) return err({ kind: 'notFound' });
  const { agencyId } = found;
  await sql`insert into remedy_note (agency_id, remedy_id, text, by_name)
    values (${agencyId}, ${id}, ${secrets.seal(text, noteContext(agencyId))}, ${by.name})`.execute(transaction);
  await recordAct(work, { agencyId, deed: 'note' }, { noun: 'remedy', id });
  return ok(null);
}
