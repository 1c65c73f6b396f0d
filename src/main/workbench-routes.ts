import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { open, Problem, type RouteModule } from '../platform/http/index.ts';
import { NONCE_PLACEHOLDER, readWorkbenchFiles, type WorkbenchFile, type WorkbenchFiles } from './workbench-files.ts';

const PROGRAM = { config: open('the program of the workbench is no secret; what it shows is asked of the API') };
const FOLDER = join(import.meta.dirname, '../../dist/workbench');

/**
 * The staff's workbench as it was built: files whose names hold a hash are kept for a year, the page never.
 * Every address below `/workbench/` that is no file answers with the page, which finds its own way.
 */
export function workbenchRoutes(folder = FOLDER): RouteModule {
  return async (app) => {
    const files = await readWorkbenchFiles(folder);
    if (files === null) app.log.warn('the workbench has not been built: npm run build');
    const page = (_request: FastifyRequest, reply: FastifyReply): FastifyReply => sendPage(reply, files);

    app.get('/workbench', PROGRAM, page);
    app.get<{ Params: { '*': string } }>('/workbench/*', PROGRAM, (request, reply) => {
      const path = request.params['*'];
      if (!path.startsWith('assets/')) return page(request, reply);
      const file = files?.assets.get(path);
      if (file === undefined)
        throw new Problem({
          status: 404,
          code: 'workbench-updated',
          title: '没有这个文件',
          detail: '工作台已更新，请刷新页面；没有提交的内容会保留。',
        });
      return sendFile(request, reply, file);
    });
  };
}

function sendPage(reply: FastifyReply, files: WorkbenchFiles | null): FastifyReply {
  if (files === null)
    throw new Problem({
      status: 503,
      code: 'workbench-not-built',
      title: '工作台还没有构建',
      detail: '请在程序目录执行 npm run build，再重新启动；公开网站不受影响。',
    });
  const nonce = randomBytes(18).toString('base64');
  return reply
    .header('cache-control', 'no-store')
    .header('content-security-policy', withStyleNonce(String(reply.getHeader('content-security-policy')), nonce))
    .type('text/html; charset=utf-8')
    .send(files.page.replaceAll(NONCE_PLACEHOLDER, nonce));
}

/** The policy of the house, and style elements that carry this answer's nonce (the components write theirs at run time). */
function withStyleNonce(policy: string, nonce: string): string {
  const strict = "style-src 'self'";
  if (!policy.includes(strict)) throw new Error('The content security policy says nothing about styles');
  return policy.replace(strict, `${strict} 'nonce-${nonce}'`);
}

function sendFile(request: FastifyRequest, reply: FastifyReply, { type, body, gzip, brotli }: WorkbenchFile): FastifyReply {
  const accepted = (request.headers['accept-encoding'] ?? '').split(',').map((entry) => entry.trim());
  const accepts = (name: string): boolean =>
    accepted.some((entry) => entry === name || (entry.startsWith(`${name};`) && !/;q=0(\.0*)?$/.test(entry)));
  void reply.header('cache-control', 'public, max-age=31536000, immutable').header('vary', 'accept-encoding').type(type);
  if (brotli !== null && accepts('br')) return reply.header('content-encoding', 'br').send(brotli);
  if (gzip !== null && accepts('gzip')) return reply.header('content-encoding', 'gzip').send(gzip);
  return reply.send(body);
}
