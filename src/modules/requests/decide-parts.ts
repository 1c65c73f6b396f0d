import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { isRecordOutcome, type CaseOutcome, type LetterCode } from '../../law/index.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import type { RequestFailure } from './request-failure.ts';
import { REQUEST } from './request-record.ts';
import { findRequest, updateRequest } from './store.ts';

/** What is decided about a part: the end of the guide, with the reason that the letter gives. */
export interface PartDecision {
  readonly content: string;
  readonly outcome: CaseOutcome | null;
  readonly letter: LetterCode | null;
  readonly article: string;
  readonly reason: string;
  /** 已主动公开: where it is. */
  readonly link: string;
}

/** Writes down the parts of a request and what is to be answered to each, while it is being handled. */
export async function decideParts(
  work: Work,
  reach: Reach,
  { id, version, parts }: { readonly id: number; readonly version: number; readonly parts: readonly PartDecision[] },
): Promise<Result<null, RequestFailure>> {
  const { transaction } = work;
  const found = await findRequest(transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound' });
  if (found.version !== version) return err({ kind: 'versionConflict' });
  if (found.state !== 'handling' && found.state !== 'consulting')
    return err({ kind: 'notNow', deed: 'draft', state: found.state, missing: [] });
  const record = found.kind === 'recordCorrection';
  const wrong = parts.findIndex(({ outcome }) => outcome !== null && isRecordOutcome(outcome) !== record);
  if (wrong !== -1) return err(wrongOutcome(wrong, record));
  const { agencyId } = found;
  const changed = await changeRecord(work, REQUEST, id, { agencyId, deed: 'decide' }, async () => {
    await sql`delete from request_part where agency_id = ${agencyId} and request_id = ${id}`.execute(transaction);
    for (const [index, { content, outcome, letter, article, reason, link }] of parts.entries())
      await sql`insert into request_part (agency_id, request_id, part, content, outcome, letter_code, article, reason, link)
        values (${agencyId}, ${id}, ${index + 1}, ${content}, ${outcome}, ${letter}, ${article}, ${reason}, ${link})`.execute(transaction);
    return updateRequest(transaction, { id, version }, [sql`pieces = ${Math.max(parts.length, 1)}`]);
  });
  return changed ? ok(null) : err({ kind: 'versionConflict' });
}

function wrongOutcome(index: number, record: boolean): RequestFailure {
  return {
    kind: 'wrongField',
    path: `parts/${index}/outcome`,
    code: 'request.outcomeOfOtherKind',
    message: record ? '这是更正申请，请按更正的问题重新判断结果。' : '这是公开申请，不能按更正申请的结果办理；请重新判断。',
  };
}
