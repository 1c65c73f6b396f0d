import { sql } from 'kysely';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { receiptDate } from '../../law/index.ts';
import type { Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';
import type { Reach } from '../access/index.ts';
import { recordWorkdaysFor } from './change-kind.ts';
import { lettersOfDeed } from './letters/letters-of-deed.ts';
import type { RequestFailure } from './request-failure.ts';
import { findRequest, type StoredRequest } from './store.ts';
import { takeStep } from './take-step.ts';

export interface Receipt {
  readonly id: number;
  readonly version: number;
  /** Days that were not known when it came in. */
  readonly submittedOn?: PlainDate | null;
  readonly signedOn?: PlainDate | null;
  readonly confirmedOn?: PlainDate | null;
}

/** Settles the day of receipt by art 31, registers the request under its number and starts the clocks. */
export async function confirmReceipt(
  work: Work,
  secrets: SecretBox,
  reach: Reach,
  { id, version, ...days }: Receipt,
): Promise<Result<{ readonly receivedOn: PlainDate }, RequestFailure>> {
  const { transaction } = work;
  const found = await findRequest(transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound' });
  const submitted = days.submittedOn ?? found.submittedOn;
  const signed = days.signedOn ?? found.signedOn;
  const confirmed = days.confirmedOn ?? found.confirmedOn;
  const receipt = receiptDate({
    channel: found.channel,
    arrived: found.arrivedOn,
    ...(submitted === null ? {} : { submitted }),
    ...(signed === null ? {} : { signed }),
    ...(confirmed === null ? {} : { confirmed }),
  });
  if (!receipt.ok) return err({ kind: 'receiptUnknown', missing: receipt.error.missing });
  const receivedOn = receipt.value.on;
  if (receivedOn < found.arrivedOn) return err({ kind: 'dayOutOfOrder', after: found.arrivedOn });
  const year = Number(receivedOn.slice(0, 4));
  const number = found.number ?? (await nextNumber(transaction, found, year));
  const recordWorkdays = await recordWorkdaysFor(transaction, found.kind);
  const done = await takeStep(work, found, version, {
    deed: 'confirm',
    on: receivedOn,
    clock: { kind: 'received', on: receivedOn, ...(recordWorkdays === null ? {} : { recordWorkdays }) },
    holds: ['receiptKnown'],
    data: { number, year, source: receipt.value.source },
    columns: [
      sql`received_on = ${receivedOn}`,
      sql`submitted_on = ${submitted}`,
      sql`signed_on = ${signed}`,
      sql`confirmed_on = ${confirmed}`,
      sql`year = ${year}`,
      sql`number = ${number}`,
    ],
  });
  if (!done.ok) return done;
  await lettersOfDeed(work, secrets, id, receivedOn, { deed: 'confirm', source: receipt.value.source });
  return ok({ receivedOn });
}

/** The next of the year; whoever asks meanwhile waits until the transaction ends. */
async function nextNumber(transaction: Database, { agencyId }: StoredRequest, year: number): Promise<number> {
  await sql`select pg_advisory_xact_lock(5257297, ${agencyId})`.execute(transaction);
  const { rows } = await sql<{ number: number }>`select coalesce(max(number), 0) + 1 as number from disclosure_request
    where agency_id = ${agencyId} and year = ${year}`.execute(transaction);
  return rows[0]?.number ?? 1;
}
