import type { FastifyReply, FastifyRequest } from 'fastify';

/** A failure as the person or program that asked gets to see it. */
export interface FailureAnswer {
  readonly status: number;
  /** For machines and for the telephone: `not-found`. */
  readonly code: string;
  readonly title: string;
  /** What to do now, one Chinese sentence. */
  readonly detail: string;
  readonly fields?: readonly { readonly path: string; readonly message: string }[];
  /** Finds the log line. */
  readonly requestId: string;
}

/** Makes the page that people see; the frame of the site is not the platform's, so `main` gives it. */
export type FailurePage = (answer: FailureAnswer, request: FastifyRequest) => string;

type Wording = Pick<FailureAnswer, 'code' | 'title' | 'detail' | 'fields'>;

const BAD_REQUEST: Wording = { code: 'bad-request', title: '请求有误', detail: '提交的内容不符合要求，请返回检查后重新提交。' };
const FAULT: Wording = { code: 'fault', title: '系统出错', detail: '系统没有完成这次操作，请稍后再试；如仍出错，请把编号告诉管理员。' };

const WORDINGS: ReadonlyMap<number, Wording> = new Map([
  [400, BAD_REQUEST],
  [401, { code: 'sign-in-needed', title: '需要登录', detail: '请先登录，再打开这个页面。' }],
  [403, { code: 'not-allowed', title: '没有权限', detail: '您的账号不能进行这项操作；如有需要，请联系管理员。' }],
  [404, { code: 'not-found', title: '没有找到这个页面', detail: '请检查网址是否完整，或回到首页查找。' }],
  [405, { code: 'method-not-allowed', title: '不支持这种操作', detail: '请回到上一页，用页面上的按钮操作。' }],
  [406, { code: 'not-acceptable', title: '没有可用的压缩方式', detail: '请在 Accept-Encoding 中允许 br、gzip 或不压缩，再试一次。' }],
  [408, { code: 'too-slow', title: '传输超时', detail: '内容没有及时传完，请检查网络后重试。' }],
  [410, { code: 'gone', title: '页面已撤下', detail: '这个页面曾经存在，现已撤下。' }],
  [413, { code: 'too-large', title: '内容太大', detail: '提交的内容超过了大小限制，请减小后重新提交。' }],
  [415, { code: 'wrong-type', title: '不支持这种格式', detail: '请改用页面上列出的格式提交。' }],
  [412, { code: 'version-conflict', title: '内容已被别人修改', detail: '请重新载入，核对最新内容后再保存。' }],
  [422, { code: 'invalid', title: '填写有误', detail: '有的内容不符合要求，请改正后重新提交。' }],
  [428, { code: 'version-needed', title: '缺少版本号', detail: '请重新载入页面后再保存。' }],
  [429, { code: 'too-often', title: '操作太频繁', detail: '请稍等一会儿再试。' }],
  [431, { code: 'headers-too-large', title: '请求头太大', detail: '请清除本站的 Cookie 后重试。' }],
  [500, FAULT],
  [503, { code: 'not-ready', title: '系统暂时不能服务', detail: '系统正在启动或维护，请过一会儿再打开。' }],
]);

/** The refusals that any address may give, for the page that explains them. */
export function usualFailures(): readonly {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
}[] {
  return [...WORDINGS].map(([status, words]) => ({ status, ...words })).sort((a, b) => a.status - b.status);
}

/** The usual words for a status; a status without words of its own gets those of its class. */
export function failureAnswer(status: number, requestId: string, words: Partial<Wording> = {}): FailureAnswer {
  const usual = WORDINGS.get(status) ?? (status < 500 ? BAD_REQUEST : FAULT);
  return { status, ...usual, ...words, requestId };
}

/** Sends a failure as a page to people and as `application/problem+json` (RFC 9457) to programs. */
export function sendFailure(request: FastifyRequest, reply: FastifyReply, answer: FailureAnswer, page: FailurePage): FastifyReply {
  void reply.code(answer.status).header('cache-control', 'no-store');
  if (answer.status === 503) void reply.header('retry-after', '5');
  if (wantsPage(request)) return reply.type('text/html; charset=utf-8').send(pageOrPlain(request, answer, page));
  return reply.type('application/problem+json; charset=utf-8').send(problemBody(answer));
}

/** A failure for programs (RFC 9457); the type names its code and stays the same for ever. */
export function problemBody({ status, code, title, detail, fields, requestId }: FailureAnswer): string {
  return JSON.stringify({ type: `/problems#${code}`, status, code, title, detail, fields, requestId });
}

/** A frame that fails must not hide the failure that it was to show. */
function pageOrPlain(request: FastifyRequest, answer: FailureAnswer, page: FailurePage): string {
  try {
    return page(answer, request);
  } catch (fault) {
    request.log.error({ err: fault }, 'the page for a failure failed');
    return plainFailurePage(answer);
  }
}

function wantsPage(request: FastifyRequest): boolean {
  return !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html');
}

/** Used when `main` gives no page: words only. */
export function plainFailurePage({ title, detail, code, requestId }: FailureAnswer): string {
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${detail}</p><p>代码：${code}　编号：${requestId}</p></main></body></html>
`;
}
