import type { Database } from '../../../platform/database/index.ts';
import type { SecretBox } from '../../../platform/secrets/index.ts';
import { EVERYWHERE } from '../../access/index.ts';
import { queryCodeMark, readQueryCode } from '../query-code.ts';
import { phoneMark } from '../sealed-applicant.ts';
import { findRequest, findRequestByCode, type StoredRequest } from '../store.ts';

/** Looked for when what was typed can't be a code, so that a wrong code and a wrong telephone cost the same. */
const NO_CODE = '0000-0000-0000';

/** The case that a query code opens together with the telephone that was given; null for anything else. */
export function openCase(
  database: Database,
  secrets: SecretBox,
  { code, phone }: { readonly code: string; readonly phone: string },
): Promise<StoredRequest | null> {
  const read = readQueryCode(code) ?? NO_CODE;
  return findRequestByCode(database, queryCodeMark(secrets, read), phoneMark(secrets, phone));
}

/** A case that its applicant has opened before, as it is now. */
export function reopenCase(database: Database, id: number): Promise<StoredRequest | null> {
  return findRequest(database, EVERYWHERE, id);
}
