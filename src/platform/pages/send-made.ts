import type { FastifyReply, FastifyRequest } from 'fastify';
import type { MadePage, PageAsk } from './made-page.ts';
import { keepPage } from './page-routes.ts';

/** What a request asks for, as the framework has it. `view` as the view's cookie says it. */
export function askOf(request: FastifyRequest, view: string | undefined): PageAsk {
  return { host: request.host, view: view ?? '', url: request.url, params: textsOf(request.params), query: textsOf(request.query) };
}

/** Sends it by the framework, and says that it may be kept for everybody. */
export function sendMade(reply: FastifyReply, { status, headers, body, ...marks }: MadePage): FastifyReply {
  keepPage(reply, marks);
  void reply.code(status).headers(headers);
  // Without a body it is of no type.
  return body.length === 0 ? reply.send() : reply.send(body);
}

function textsOf(values: unknown): Readonly<Record<string, string>> {
  if (typeof values !== 'object' || values === null) return {};
  return Object.fromEntries(Object.entries(values).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
}
