import { sql } from 'kysely';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { changeRecord, type Work } from '../../../platform/audit/index.ts';
import type { SecretBox } from '../../../platform/secrets/index.ts';
import type { Reach } from '../../access/index.ts';
import type { RequestFailure } from '../request-failure.ts';
import { REQUEST } from '../request-record.ts';
import { findRequest, updateRequest, type StoredRequest } from '../store.ts';
import { publicationFindings, type PublicationText } from './publication-findings.ts';

/** What was asked, in words for all, and what was answered. */
export interface Publication extends PublicationText {
  readonly id: number;
  readonly version: number;
  /** Somebody has looked at what may stay. */
  readonly confirmed: boolean;
}

/**
 * Shows a request that was answered, with its answer, to all. Refuses texts that hold anything of the applicant or of
 * whoever was consulted, or anything that looks like personal data; the failure says what is in the way, never whose it is.
 * What is only doubtful may stay when somebody says so.
 */
export async function publishAnswer(
  work: Work,
  secrets: SecretBox,
  reach: Reach,
  { id, version, title, answer, confirmed }: Publication,
): Promise<Result<null, RequestFailure>> {
  const { transaction } = work;
  const found = await findRequest(transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound' });
  if (found.version !== version) return err({ kind: 'versionConflict' });
  if (!['answered', 'archived'].includes(found.state) || found.outcome === null)
    return refused('title', 'request.notAnswered', '这件申请还没有答复，答复以后才能公布。');
  // It is about the applicant's own record.
  if (found.kind === 'recordCorrection') return refused('title', 'request.notPublishable', '更正申请涉及申请人自身的信息，不能公布。');
  const findings = await publicationFindings(transaction, secrets, found, { title, answer });
  const inTheWay = findings.find((finding) => finding.refused) ?? (confirmed ? undefined : findings[0]);
  if (inTheWay !== undefined) return refused(inTheWay.path, `request.${inTheWay.code}`, inTheWay.sentence);
  return changed(work, found, 'publish', null, [sql`published = true`, sql`published_title = ${title}`, sql`published_answer = ${answer}`]);
}

/** Takes it from the public list again; the case stays as it is. */
export async function withdrawPublication(
  work: Work,
  reach: Reach,
  { id, version, reason }: { readonly id: number; readonly version: number; readonly reason: string },
): Promise<Result<null, RequestFailure>> {
  const found = await findRequest(work.transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound' });
  if (found.version !== version) return err({ kind: 'versionConflict' });
  if (!found.published) return refused('reason', 'request.notPublished', '这件申请没有公布，不用撤下。');
  return changed(work, found, 'unpublish', reason, [sql`published = false`, sql`published_title = ''`, sql`published_answer = ''`]);
}

async function changed(
  work: Work,
  { id, version, agencyId }: StoredRequest,
  deed: 'publish' | 'unpublish',
  reason: string | null,
  columns: Parameters<typeof updateRequest>[2],
): Promise<Result<null, RequestFailure>> {
  const done = await changeRecord(work, REQUEST, id, { agencyId, deed, reason }, () =>
    updateRequest(work.transaction, { id, version }, columns),
  );
  return done ? ok(null) : err({ kind: 'versionConflict' });
}

function refused(path: string, code: string, message: string): Result<null, RequestFailure> {
  return err({ kind: 'wrongField', path, code, message });
}
