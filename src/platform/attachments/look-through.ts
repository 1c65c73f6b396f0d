import { err, type Result } from '../../kernel/result.ts';
import { KeptThreads } from '../threads/index.ts';
import { DEFAULT_ATTACHMENT_RULES, type AttachmentRules } from './attachment-rules.ts';
import { fileRefusal, type FileRefusal } from './file-refusal.ts';
import type { LookedThrough, LookThroughJob, LookThroughReply } from './look-through-job.ts';

const threads = new KeptThreads<LookThroughJob, LookThroughReply>(new URL('./look-through-worker.ts', import.meta.url));

/**
 * `examineFile` and `findHiddenData` in a thread of its own, within time and memory: a file made to be slow keeps nobody
 * else waiting. Never throws for what a file holds; throws when the path can't be read.
 */
export async function lookThrough(
  from: Uint8Array | string,
  declaredName: string,
  declaredType: string | null,
  rules: AttachmentRules = DEFAULT_ATTACHMENT_RULES,
): Promise<Result<LookedThrough, FileRefusal>> {
  const reply = await threads.ask({ from, declaredName, declaredType, rules });
  if (reply === null) return err(fileRefusal('tooComplex'));
  if (reply.kind === 'fault') throw reply.fault;
  return reply.result;
}
