import type { FastifyReply, FastifyRequest } from 'fastify';
import { loadAssets, type Assets } from './assets.ts';
import { failurePageOf, type FailureWords } from './error-pages.ts';
import type { Frame } from './frame.ts';
import { renderPage, type Surroundings } from './layout.ts';
import type { Page, Visit } from './page.ts';
import { placeOf, type Place } from './place.ts';
import { traditional } from './traditional.ts';
import { parseViewMode, VIEW_COOKIE } from './view-mode.ts';

export interface PortalOptions {
  /** Of the site that is asked, as it is now: asked with each page; without a request, of the main site. */
  readonly frame: (request: FastifyRequest | null) => Frame;
  /** The address people use, when it is known. */
  readonly publicUrl?: URL | null;
}

/** The frame that every page is sent in. */
export interface Portal {
  readonly assets: Assets;
  /** `https://www.example.gov.cn`, for what is read elsewhere; empty when nobody has said it. */
  readonly origin: string;
  frameOf(request: FastifyRequest): Frame;
  send(request: FastifyRequest, reply: FastifyReply, page: Page, status?: number): Promise<FastifyReply>;
  /** A finished page without a request, in the usual view: for whoever writes pages into files. `origin` instead of the house's own. */
  render(frame: Frame, place: Place, page: Page, origin?: string): Promise<string>;
  /** A failure as a whole page, for `createApp`: it must work when the database does not. */
  failurePage(answer: FailureWords, request?: FastifyRequest): string;
}

/** Reads the assets once. */
export async function createPortal({ frame, publicUrl = null }: PortalOptions): Promise<Portal> {
  const assets = await loadAssets();
  const origin = publicUrl?.origin ?? '';
  const around = (request: FastifyRequest | null) => ({ frame: frame(request), assets: assets.paths, origin });
  const finish = async (surroundings: Surroundings, visit: Visit, page: Page): Promise<string> => {
    const simplified = renderPage(surroundings, visit, page);
    return visit.place.script === 'hant' ? (await traditional())(simplified) : simplified;
  };
  return {
    assets,
    origin,
    frameOf: frame,
    render: (of, place, page, at = origin) =>
      finish({ frame: of, assets: assets.paths, origin: at }, { view: parseViewMode(undefined), place }, page),
    async send(request, reply, page, status = 200) {
      const asked = request.method === 'GET' ? request.url : new URL(request.url, 'http://site').pathname;
      const visit = { view: parseViewMode(request.cookies[VIEW_COOKIE]), place: placeOf(asked) };
      const text = await finish(around(request), visit, page);
      return (
        reply
          .code(status)
          .header('content-type', 'text/html; charset=utf-8')
          // The same address looks otherwise in another view.
          .header('cache-control', 'no-cache')
          .header('vary', 'Cookie')
          .send(text)
      );
    },
    failurePage(answer, request) {
      const visit = {
        view: parseViewMode(request?.cookies?.[VIEW_COOKIE]),
        place: { ...placeOf(request?.url ?? '/'), script: 'hans' as const, path: '/' },
      };
      return renderPage(around(request ?? null), visit, failurePageOf(answer));
    },
  };
}
