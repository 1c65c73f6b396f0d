import { sql } from 'kysely';
import { err, ok, type Result } from '../../../kernel/result.ts';
import type { RequestState } from '../../../law/index.ts';
import type { Work } from '../../../platform/audit/index.ts';
import type { SecretBox } from '../../../platform/secrets/index.ts';
import { EVERYWHERE } from '../../access/index.ts';
import { addRequestFile, type KeptFile } from '../files/request-files.ts';
import { addCorrespondence, messageContext } from '../opine.ts';
import { findRequest } from '../store.ts';
import { tellWorkers } from '../tell.ts';
import { handedInTitle, type HandedInKind } from './handed-in-title.ts';

/** However often somebody writes to one case: what a day brings. */
const MOST_A_DAY = 20;

/** What proves who somebody is, or whose kin, is for those alone who may know; all else is weighed by whoever prepares the answer. */
export interface HandedInFile {
  readonly kind: 'identity' | 'attachment';
  readonly file: KeptFile;
}

export interface HandIn {
  readonly id: number;
  readonly kind: HandedInKind;
  readonly text: string;
  readonly files: readonly HandedInFile[];
}

const TOLD: Readonly<Record<HandedInKind, string>> = {
  correction: '申请人在网上提交了补正，请查看后登记收到补正',
  reasons: '申请人在网上说明了理由，请查看后登记收到理由',
  withdrawal: '申请人在网上要求撤回申请，请与申请人核实后登记撤回',
};

const OPEN: Readonly<Record<HandedInKind, readonly RequestState[]>> = {
  correction: ['awaitingCorrection'],
  reasons: ['awaitingReasons'],
  withdrawal: ['arrived', 'handling', 'awaitingCorrection', 'awaitingReasons', 'awaitingPayment', 'consulting', 'approving', 'approved'],
};

export function mayHandIn(state: RequestState, kind: HandedInKind): boolean {
  return OPEN[kind].includes(state);
}

/**
 * Puts what an applicant hands in by the website into the thread of the case and tells whoever works on it. The case itself
 * goes on only when the office has read it: a day of receipt, and above all the end of a case, rest on more than a code. The
 * same words sent twice are one message.
 */
export async function handInFromApplicant(
  work: Work,
  secrets: SecretBox,
  { id, kind, text, files }: HandIn,
): Promise<Result<{ readonly known: boolean }, { readonly kind: 'notNow' } | { readonly kind: 'tooMany' }>> {
  const found = await findRequest(work.transaction, EVERYWHERE, id, { hold: true });
  if (found === null || !mayHandIn(found.state, kind)) return err({ kind: 'notNow' });
  const { agencyId } = found;
  const { rows } = await sql<{ text: Buffer | null }>`select text from request_message
    where agency_id = ${agencyId} and request_id = ${id} and direction = 'in' and channel = 'online'
      and written_at > now() - interval '1 day'`.execute(work.transaction);
  const words = `${handedInTitle(kind)}\n${text}`;
  if (rows.some((row) => row.text !== null && secrets.open(row.text, messageContext(agencyId)) === words)) return ok({ known: true });
  if (rows.length >= MOST_A_DAY) return err({ kind: 'tooMany' });
  await addCorrespondence(work, secrets, { agencyId, id, direction: 'in', channel: 'online', text: words });
  for (const { kind: fileKind, file } of files) await addRequestFile(work, found, fileKind, file);
  await tellWorkers(work, found, TOLD[kind]);
  return ok({ known: false });
}
