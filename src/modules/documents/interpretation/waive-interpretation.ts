import { sql } from 'kysely';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { recordAct, type Work } from '../../../platform/audit/index.ts';
import type { Reach } from '../../access/index.ts';
import { DOCUMENT } from '../document-record.ts';
import { holdDocument } from '../store.ts';
import { typeOf } from '../type-of.ts';
import type { DraftFailure } from './draft-interpretation.ts';

export type WaiveFailure = DraftFailure | { readonly kind: 'waivedAlready' };

/** 无需解读: an appointment, a letter. The office says so once, with its reason. */
export async function waiveInterpretation(work: Work, reach: Reach, id: number, reason: string): Promise<Result<null, WaiveFailure>> {
  const { transaction, by } = work;
  const policy = await holdDocument(transaction, reach, id);
  if (policy === null) return err({ kind: 'notFound' });
  if (!typeOf(policy).policy) return err({ kind: 'noPolicy' });
  const { agencyId } = policy;
  const { rows } = await sql`insert into interpretation_waiver (agency_id, document_id, reason, by_id, by_name)
    values (${agencyId}, ${id}, ${reason}, ${by.id}, ${by.name}) on conflict do nothing returning document_id`.execute(transaction);
  if (rows.length === 0) return err({ kind: 'waivedAlready' });
  await recordAct(work, { agencyId, deed: 'waiveInterpretation', reason }, { noun: DOCUMENT.noun, id });
  return ok(null);
}
