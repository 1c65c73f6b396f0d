import type { FastifyRequest } from 'fastify';
import { Problem, type ProblemWords } from './problem.ts';

/** A record was changed after the asker read it: their version is not the newest. */
export const VERSION_CONFLICT: ProblemWords = {
  status: 412,
  code: 'version-conflict',
  title: '内容已被别人修改',
  detail: '您打开之后，这条记录已被修改；请重新载入，核对最新内容后再保存。',
};

const VERSION_NEEDED: ProblemWords = {
  status: 428,
  code: 'version-needed',
  title: '缺少版本号',
  detail: '修改记录时要说明改的是哪一版：请把读到的 version 放在 If-Match 里，例如 If-Match: "3"。',
};

const VERSION_MALFORMED: ProblemWords = {
  status: 400,
  code: 'version-malformed',
  title: '版本号写法不对',
  detail: 'If-Match 里应是加引号的版本号，例如 If-Match: "3"。',
};

/**
 * The version that the asker read, from `If-Match: "3"`. The update's `where version = …` decides whether it is still
 * the newest; when it is not, `throw new Problem(VERSION_CONFLICT)`.
 */
export function requiredVersion(request: FastifyRequest): number {
  const text = request.headers['if-match'];
  if (text === undefined) throw new Problem(VERSION_NEEDED);
  const version = Number(/^(?:W\/)?"(\d{1,9})"$/.exec(text.trim())?.[1] ?? '');
  if (version === 0) throw new Problem(VERSION_MALFORMED);
  return version;
}
