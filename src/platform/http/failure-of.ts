import { failureAnswer, type FailureAnswer } from './failure-answer.ts';
import { Problem, type ProblemWords } from './problem.ts';

type Words = Pick<ProblemWords, 'code' | 'title' | 'detail'>;

/** Failures of reading a request, by Fastify's name for them. */
const READING: ReadonlyMap<string, Words> = new Map([
  ['FST_ERR_CTP_INVALID_JSON_BODY', { code: 'malformed-json', title: 'JSON 有误', detail: '请求内容不是完整的 JSON，请检查后重新提交。' }],
  [
    'FST_ERR_CTP_EMPTY_JSON_BODY',
    { code: 'malformed-json', title: 'JSON 有误', detail: '请求写明内容是 JSON，却没有内容；请补上内容，或去掉 Content-Type。' },
  ],
  ['FST_ERR_HANDLER_TIMEOUT', { code: 'too-long', title: '操作没有及时完成', detail: '系统繁忙，没有及时完成这次操作，请稍后再试。' }],
]);

/** Marks of a database that does not answer at the moment: SQLSTATEs and Node's codes. */
const OUTAGE = /^(?:08...|57P0[123]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ENOENT)$/;
const POOL_WAITED = 'timeout exceeded when trying to connect';

/** What an error that a route threw says to the outside. */
export function failureOf(error: unknown, requestId: string): FailureAnswer {
  if (error instanceof Problem) return failureAnswer(error.words.status, requestId, error.words);
  if (!(error instanceof Error)) return failureAnswer(500, requestId);
  const code = 'code' in error ? String(error.code) : '';
  const status = 'statusCode' in error && typeof error.statusCode === 'number' && error.statusCode >= 400 ? error.statusCode : null;
  if (status === null && (OUTAGE.test(code) || error.message === POOL_WAITED)) return failureAnswer(503, requestId);
  return failureAnswer(status ?? 500, requestId, READING.get(code));
}
