import { isRecord, listOf, textOr } from './is-record.ts';

export interface FieldProblem {
  /** As in the form: `title`, `agency/name`. */
  readonly path: string;
  readonly message: string;
}

/** Why a request did not do what it should, in words for the person who made it (RFC 9457 on the wire). */
export class ProblemError extends Error {
  /** 0: the server did not answer. */
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly fields: readonly FieldProblem[];
  /** Finds the line in the server's log; empty when it never got there. */
  readonly requestId: string;

  constructor(words: Pick<ProblemError, 'status' | 'code' | 'title' | 'detail'> & Partial<Pick<ProblemError, 'fields' | 'requestId'>>) {
    super(`${words.title}：${words.detail}`);
    this.name = 'ProblemError';
    this.status = words.status;
    this.code = words.code;
    this.title = words.title;
    this.detail = words.detail;
    this.fields = words.fields ?? [];
    this.requestId = words.requestId ?? '';
  }
}

/** The server can't be reached, or says that it is not ready: trying again later helps, and nothing was lost. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof ProblemError && (error.status === 0 || error.status === 502 || error.status === 503 || error.status === 504);
}

export function unreachable(): ProblemError {
  return new ProblemError({
    status: 0,
    code: 'unreachable',
    title: '连不上服务器',
    detail: '填写的内容都在，等连接恢复后再提交一次即可。',
  });
}

/** Any answer of the API that is no success. A proxy's page in place of a problem gets words all the same. */
export function problemFrom(status: number, body: unknown): ProblemError {
  if (!isRecord(body) || typeof body['code'] !== 'string')
    return new ProblemError({
      status,
      code: `http-${status}`,
      title: '没有完成',
      detail: '服务器没有按预期应答，请稍后再试；如仍出错，请告诉管理员。',
    });
  return new ProblemError({
    status,
    code: body['code'],
    title: textOr(body['title'], '没有完成'),
    detail: textOr(body['detail'], '请稍后再试。'),
    requestId: textOr(body['requestId'], ''),
    fields: listOf(body['fields']).flatMap((field) =>
      isRecord(field) ? [{ path: textOr(field['path'], ''), message: textOr(field['message'], '') }] : [],
    ),
  });
}

/** What was thrown, as a problem: faults of the program itself too. */
export function asProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  return new ProblemError({
    status: -1,
    code: 'page-fault',
    title: '页面出错',
    detail: '这一步没有完成，填写的内容都在；请再试一次，如仍出错，请告诉管理员。',
  });
}
