import { hash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { utf8 } from '../platform/utf8.ts';
import { loadAssets, type Assets } from './assets.ts';
import { failurePageOf, type FailureWords } from './error-pages.ts';
import type { Frame } from './frame.ts';
import { INSET } from './inset.ts';
import { renderAround, renderPage, type Surroundings } from './layout.ts';
import type { Page, Visit } from './page.ts';
import { isAsWritten, placeOf, type Place } from './place.ts';
import { traditional } from './traditional.ts';
import { parseViewMode, VIEW_COOKIE } from './view-mode.ts';

export interface PortalOptions {
  /** Of the site that is asked, as it is now: asked with each page; without a request, of the main site. */
  readonly frame: (asked: AskedAt | null) => Frame;
  /** The address people use, when it is known. */
  readonly publicUrl?: URL | null;
}

/** By which host and address a page is asked for. */
export type AskedAt = Pick<FastifyRequest, 'host' | 'url'>;

/** The frame that every page is sent in. */
export interface Portal {
  readonly assets: Assets;
  /** `https://www.example.gov.cn`, for what is read elsewhere; empty when nobody has said it. */
  readonly origin: string;
  frameOf(asked: AskedAt): Frame;
  send(request: FastifyRequest, reply: FastifyReply, page: Page, status?: number): Promise<FastifyReply>;
  /** A finished page without a request; `view` as the cookie says it. */
  finish(asked: AskedAt, view: string, page: Page): Promise<FinishedMarkup>;
  /** A finished page in the usual view: for whoever writes pages into files. `origin` instead of the house's own. */
  render(frame: Frame, place: Place, page: Page, origin?: string): Promise<string>;
  /** A failure as a whole page, for `createApp`: it must work when the database does not. */
  failurePage(answer: FailureWords, request?: FastifyRequest): string;
}

export interface FinishedMarkup {
  /** UTF-8. */
  readonly body: Buffer;
  /** Of these bytes: another page has another. */
  readonly mark: string;
}

/** Of every finished page. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  // The same address looks otherwise in another view.
  'cache-control': 'no-cache',
  vary: 'Cookie',
};

/** Reads the assets once. */
export async function createPortal({ frame, publicUrl = null }: PortalOptions): Promise<Portal> {
  const assets = await loadAssets();
  const origin = publicUrl?.origin ?? '';
  const around = (asked: AskedAt | null) => ({ frame: frame(asked), assets: assets.paths, origin });
  const finish = async (surroundings: Surroundings, visit: Visit, page: Page): Promise<string> => {
    const simplified = renderPage(surroundings, visit, page);
    return visit.place.script === 'hant' ? (await traditional())(simplified) : simplified;
  };
  const finished = async (surroundings: Surroundings, visit: Visit, page: Page): Promise<FinishedMarkup> => {
    const { inset } = page;
    if (inset === undefined || !isAsWritten(visit.place)) return markedText(await finish(surroundings, visit, page));
    // What was written out before goes over the wire as it is: it is neither read nor looked through again.
    const text = renderAround(surroundings, visit, page);
    const at = text.indexOf(INSET.text);
    if (at === -1) return markedText(text);
    const [before, after] = [utf8(text.slice(0, at)), utf8(text.slice(at + INSET.text.length))];
    const mark = markOf(Buffer.concat([before, after, Buffer.from(`${before.length} ${inset.mark}`)]));
    return { body: Buffer.concat([before, inset.bytes, after]), mark };
  };
  return {
    assets,
    origin,
    frameOf: frame,
    finish: (asked, view, page) => finished(around(asked), { place: placeOf(asked.url), view: parseViewMode(view) }, page),
    render: (of, place, page, at = origin) =>
      finish({ frame: of, assets: assets.paths, origin: at }, { view: parseViewMode(undefined), place }, page),
    async send(request, reply, page, status = 200) {
      const asked = request.method === 'GET' ? request.url : new URL(request.url, 'http://site').pathname;
      const visit = { view: parseViewMode(request.cookies[VIEW_COOKIE]), place: placeOf(asked) };
      const { body } = await finished(around(request), visit, page);
      return reply.code(status).headers(PAGE_HEADERS).send(body);
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

const MARK_LENGTH = 22;

function markedText(text: string): FinishedMarkup {
  const body = utf8(text);
  return { body, mark: markOf(body) };
}

function markOf(bytes: Buffer): string {
  return hash('sha256', bytes, 'base64url').slice(0, MARK_LENGTH);
}
