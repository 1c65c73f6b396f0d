import { examineApart, type ApartResult } from '../examination/index.ts';
import type { Submission } from './submission.ts';

/** Opens, reads and checks what was handed in, in a thread of its own. */
export function examineSubmission({ bytes, fileName, mediaType }: Submission): Promise<ApartResult> {
  return examineApart(bytes, { ...(fileName === null ? {} : { name: fileName }), ...(mediaType === null ? {} : { mediaType }) });
}
