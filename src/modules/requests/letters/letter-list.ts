import { sql } from 'kysely';
import { letterTitle, type LetterCode } from '../../../law/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import type { SecretBox } from '../../../platform/secrets/index.ts';
import type { DisclosureRequest } from '../request-shape.ts';
import type { StoredRequest } from '../store.ts';
import { openSigner } from './letter-receipt.ts';

type Shown = DisclosureRequest['letters'][number];

/** All letters of a case with how they went out; without `mayName` nothing says who signed. */
export async function lettersOf(
  database: Database,
  secrets: SecretBox,
  { agencyId, id }: StoredRequest,
  mayName: boolean,
): Promise<Shown[]> {
  const { rows } = await sql<Omit<Shown, 'title' | 'returns'> & { code: LetterCode; signer: Buffer | null }>`
    select letter_id as id, code, state, letter_on as "letterOn", number, consultation_id as "consultationId", delivery, tracking,
      sent_on as "sentOn", received_on as "receivedOn", received_by as "receivedBy", received_who as signer,
      received_how as "receivedHow", receipt_file_id as "receiptFileId", returned_on as "returnedOn"
    from request_letter where agency_id = ${agencyId} and request_id = ${id} order by letter_id`.execute(database);
  const returns = await sql<Shown['returns'][number] & { letterId: number }>`
    select letter_id as "letterId", delivery, tracking, sent_on as "sentOn", returned_on as "returnedOn", reason
    from request_letter_return where agency_id = ${agencyId} and request_id = ${id} order by return_id`.execute(database);
  return rows.map(({ signer, receivedBy, ...row }) => ({
    ...row,
    title: letterTitle(row.code),
    receivedBy: !mayName ? '' : signer === null ? receivedBy : openSigner(secrets, agencyId, signer),
    returns: returns.rows.filter(({ letterId }) => letterId === row.id).map(({ letterId: _letter, ...sending }) => sending),
  }));
}
