import { setTimeout as pause } from 'node:timers/promises';
import { err, ok, type Result } from '../../kernel/result.ts';
import { examineBytes, type Examination } from '../examination/index.ts';
import type { CheckFailure } from './check-page.ts';
import type { Submission } from './submission.ts';

const SECONDS = 30;

export interface ExaminationFailure extends CheckFailure {
  readonly kind: 'unreadable' | 'timeout';
}

/** Opens, reads and checks what was handed in; stops waiting after 30 seconds. */
export async function examineSubmission({ bytes, fileName, mediaType }: Submission): Promise<Result<Examination, ExaminationFailure>> {
  const stop = new AbortController();
  const late = pause(SECONDS * 1000, null, { signal: stop.signal, ref: false }).catch(() => null);
  const hint = { ...(fileName === null ? {} : { name: fileName }), ...(mediaType === null ? {} : { mediaType }) };
  const examined = await Promise.race([examineBytes(bytes, hint), late]);
  stop.abort();
  if (examined === null)
    return err({ kind: 'timeout', code: 'check.timeout', message: `检查超过 ${SECONDS} 秒，已停止。请只提交报告正文，再试一次。` });
  return examined.ok ? ok(examined.value) : err({ kind: 'unreadable', code: examined.error.code, message: examined.error.message });
}
