import type { FastifyReply, FastifyRequest } from 'fastify';
import { loadAssets, type Assets } from './assets.ts';
import { failurePageOf, type FailureWords } from './error-pages.ts';
import { renderPage } from './layout.ts';
import type { Page } from './page.ts';
import type { SiteSettings } from './site-settings.ts';
import { parseViewMode, VIEW_COOKIE } from './view-mode.ts';

export interface PortalOptions {
  /** As they are now: asked with each page. */
  readonly settings: () => SiteSettings;
}

/** The frame that every page is sent in. */
export interface Portal {
  readonly settings: SiteSettings;
  readonly assets: Assets;
  send(request: FastifyRequest, reply: FastifyReply, page: Page, status?: number): FastifyReply;
  /** A failure as a whole page, for `createApp`: it must work when the database does not. */
  failurePage(answer: FailureWords, request?: FastifyRequest): string;
}

/** Reads the assets once. */
export async function createPortal({ settings }: PortalOptions): Promise<Portal> {
  const assets = await loadAssets();
  return {
    get settings() {
      return settings();
    },
    assets,
    send(request, reply, page, status = 200) {
      const path = request.method === 'GET' ? request.url : new URL(request.url, 'http://site').pathname;
      const visit = { view: parseViewMode(request.cookies[VIEW_COOKIE]), path };
      return (
        reply
          .code(status)
          .header('content-type', 'text/html; charset=utf-8')
          // The same address looks otherwise in another view.
          .header('cache-control', 'no-cache')
          .header('vary', 'Cookie')
          .send(renderPage(settings(), assets.paths, visit, page))
      );
    },
    failurePage(answer, request) {
      const visit = { view: parseViewMode(request?.cookies?.[VIEW_COOKIE]), path: '/' };
      return renderPage(settings(), assets.paths, visit, failurePageOf(answer));
    },
  };
}
