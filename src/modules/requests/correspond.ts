import type { PlainDate } from '../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import type { Work } from '../../platform/audit/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';
import type { Reach } from '../access/index.ts';
import { findRequestFile, IDENTIFYING } from './files/request-files.ts';
import { addCorrespondence, type MessageChannel } from './opine.ts';
import type { RequestFailure } from './request-failure.ts';
import { findRequest } from './store.ts';

export interface Note {
  readonly id: number;
  readonly on: PlainDate;
  /** in: from the applicant. */
  readonly direction: 'in' | 'out';
  readonly channel: MessageChannel;
  readonly text: string;
  /** A file of the case that belongs to it. */
  readonly fileId: number | null;
}

/** Notes down a call, a letter or a talk with the applicant. It is sealed and stays inside; the course of the case does not change. */
export async function correspond(
  work: Work,
  secrets: SecretBox,
  reach: Reach,
  { id, on, direction, channel, text, fileId }: Note,
): Promise<Result<null, RequestFailure>> {
  const found = await findRequest(work.transaction, reach, id);
  if (found === null) return err({ kind: 'notFound' });
  if (on > shanghaiDay(new Date())) return err({ kind: 'dayInFuture' });
  if (found.archivedAt !== null || found.erasedAt !== null)
    return err(wrong('text', 'request.sealedUp', '案卷已经归档，不能再记往来；确有需要的，另外写明情况存档。'));
  const file = fileId === null ? null : await findRequestFile(work.transaction, found, fileId);
  if (fileId !== null && (file === null || file.sha256 === null || IDENTIFYING.includes(file.kind)))
    return err(wrong('fileId', 'request.fileUnknown', '这件申请没有这个文件，请重新选择文件。'));
  await addCorrespondence(work, secrets, { agencyId: found.agencyId, id, direction, channel, text, noted: { on, fileId } });
  return ok(null);
}

function wrong(path: string, code: string, message: string): RequestFailure {
  return { kind: 'wrongField', path, code, message };
}
