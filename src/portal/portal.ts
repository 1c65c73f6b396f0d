import type { FastifyReply, FastifyRequest } from 'fastify';
import { loadAssets, type Assets } from './assets.ts';
import { failurePageOf, type FailureWords } from './error-pages.ts';
import { renderPage } from './layout.ts';
import type { Page, StaffVisit } from './page.ts';
import type { SiteSettings } from './site-settings.ts';
import { parseViewMode, VIEW_COOKIE } from './view-mode.ts';

export interface PortalOptions {
  readonly settings: SiteSettings;
  /** Who of the staff is visiting; the portal itself knows no accounts. */
  readonly staffOf: (request: FastifyRequest) => Promise<StaffVisit | null>;
}

/** The frame that every page is sent in. */
export interface Portal {
  readonly settings: SiteSettings;
  readonly assets: Assets;
  send(request: FastifyRequest, reply: FastifyReply, page: Page, status?: number): Promise<FastifyReply>;
  /** A failure as a whole page, for `createApp`: it must work when the database does not, so it knows no account. */
  failurePage(answer: FailureWords, request?: FastifyRequest): string;
}

/** Reads the assets once and holds the settings of the site. */
export async function createPortal({ settings, staffOf }: PortalOptions): Promise<Portal> {
  const assets = await loadAssets();
  return {
    settings,
    assets,
    async send(request, reply, page, status = 200) {
      const staff = await staffOf(request);
      const path = request.method === 'GET' ? request.url : new URL(request.url, 'http://site').pathname;
      const visit = { view: parseViewMode(request.cookies[VIEW_COOKIE]), path, staff };
      return (
        reply
          .code(status)
          .header('content-type', 'text/html; charset=utf-8')
          // The same address looks otherwise for another view or for staff; forms of accounts hold a token of this visitor.
          .header('cache-control', staff === null && page.column !== 'account' ? 'no-cache' : 'no-store')
          .header('vary', 'Cookie')
          .send(renderPage(settings, assets.paths, visit, page))
      );
    },
    failurePage(answer, request) {
      const visit = { view: parseViewMode(request?.cookies?.[VIEW_COOKIE]), path: '/', staff: null };
      return renderPage(settings, assets.paths, visit, failurePageOf(answer));
    },
  };
}
