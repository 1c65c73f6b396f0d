import { sql } from 'kysely';
import type { Work } from '../../../platform/audit/index.ts';
import { addRequestFile, type KeptFile } from '../files/request-files.ts';
import type { Inquiry } from './inquiry-store.ts';

/** The file belongs to the case that asks: there it is material. Returns its number. */
export async function addInquiryFile(work: Work, { id, fromAgencyId, requestId }: Inquiry, file: KeptFile): Promise<number> {
  const fileId = await addRequestFile(work, { agencyId: fromAgencyId, id: requestId }, 'material', file);
  await sql`update request_file set consultation_id = ${id} where agency_id = ${fromAgencyId} and file_id = ${fileId}`.execute(
    work.transaction,
  );
  return fileId;
}
