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

/** Marks of a database that does not answer at the moment: SQLSTATEs, Node's codes and our own. */
const OUTAGE = /^(?:08...|57P0[1234]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|DATABASE_AWAY)$/;
/** What pg says of connections that broke or did not come about, without a code. */
const BROKEN =
  /^(?:timeout exceeded when trying to connect|timeout expired|Connection terminated.*|Client has encountered a connection error and is not queryable)$/;
const AWAY: Words = {
  code: 'database-away',
  title: '暂时不能办理',
  detail: '数据库暂时连接不上，系统正在自动恢复，请过一会儿再试；公开的信息照常可以查看。',
};

/** What an error that a route threw says to the outside. */
export function failureOf(error: unknown, requestId: string): FailureAnswer {
  if (error instanceof Problem) return failureAnswer(error.words.status, requestId, error.words);
  if (!(error instanceof Error)) return failureAnswer(500, requestId);
  const status = 'statusCode' in error && typeof error.statusCode === 'number' && error.statusCode >= 400 ? error.statusCode : null;
  if (status === null && isOutage(error)) return failureAnswer(503, requestId, AWAY);
  return failureAnswer(status ?? 500, requestId, READING.get(codeOf(error)));
}

/** Whether the database was away, also when somebody wrapped what it said. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // A file that is not there has the same code as a server's socket.
  if (codeOf(error) === 'ENOENT') return 'syscall' in error && error.syscall === 'connect';
  return OUTAGE.test(codeOf(error)) || BROKEN.test(error.message) || (error.cause !== error && isOutage(error.cause));
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}
