import { LogController, type FastifyReply, type FastifyRequest } from 'fastify';

/**
 * One line a request, with nothing in it that tells who asked for what: no address, no headers, no query,
 * and the pattern of the route (`/sign-in/:token`) in place of the path.
 */
export class RequestLog extends LogController {
  constructor() {
    super({ requestIdLogLabel: 'requestId' });
  }

  override incomingRequest(): void {
    // The line at the end says all.
  }

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const line = {
      method: request.method,
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime * 10) / 10,
    };
    if (error) reply.log.error({ ...line, err: error }, 'request failed');
    else if (line.route !== null && line.route.startsWith('/health/')) reply.log.debug(line, 'request');
    else reply.log.info(line, 'request');
  }
}
