import type { FastifyInstance } from 'fastify';
import { open } from '../platform/http/index.ts';
import type { Portal } from './portal.ts';
import { problemsPage } from './problems-page.ts';
import { parseViewMode, safeBackPath, VIEW_COOKIE, viewModeText } from './view-mode.ts';

const PUBLIC = { config: open('the public reads it') };
const YEAR_SECONDS = 31_536_000;

/** Assets, the switch of views, what failures mean. */
export function portalRoutes(portal: Portal): (app: FastifyInstance) => void {
  return (app) => {
    for (const asset of portal.assets.files) {
      app.get(asset.path, PUBLIC, (_request, reply) =>
        reply
          .header('content-type', asset.type)
          .header('cache-control', asset.forever ? `public, max-age=${YEAR_SECONDS}, immutable` : 'public, max-age=86400')
          .send(asset.body),
      );
    }

    app.get<{ Querystring: Record<string, unknown> }>('/view', PUBLIC, (request, reply) => {
      const { query } = request;
      const now = parseViewMode(request.cookies[VIEW_COOKIE]);
      const next = {
        large: query['large'] === undefined ? now.large : query['large'] === '1',
        contrast: query['contrast'] === undefined ? now.contrast : query['contrast'] === '1',
      };
      const back = query['back'];
      return reply
        .setCookie(VIEW_COOKIE, viewModeText(next), { path: '/', maxAge: YEAR_SECONDS, sameSite: 'lax', httpOnly: true })
        .redirect(safeBackPath(typeof back === 'string' ? back : undefined), 303);
    });

    app.get('/problems', PUBLIC, (request, reply) => portal.send(request, reply, problemsPage()));
  };
}
