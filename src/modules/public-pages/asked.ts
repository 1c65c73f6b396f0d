import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { open } from '../../platform/http/index.ts';
import { keepPage } from '../../platform/pages/index.ts';
import { addressOf, notFoundPage, placeOf, PREFIXES, type Page, type Portal } from '../../portal/index.ts';
import type { Edition, Editions } from '../edition/index.ts';
import type { Site } from '../sites/index.ts';

/** What public pages stand on; `main` gives it. */
export interface PublicContext {
  readonly portal: Portal;
  readonly editions: Editions;
  /** Gets every page that is registered: for whoever makes pages without a request. */
  readonly book?: PublicPage[];
}

/** A kind of page, by the path that it is read under within a site. */
export interface PublicPage {
  /** `/documents/:id` */
  readonly path: string;
  readonly answer: (asked: Asked) => Answered | Promise<Answered>;
  readonly query: readonly string[];
  readonly oneScript: boolean;
}

/** What was asked for, of which site, and what is public at this moment. */
export interface Asked {
  readonly edition: Edition;
  readonly site: Site;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Path within the site, without its query. */
  readonly path: string;
  /** The site's own start, absolute where the address people use is known: `https://www.example.gov.cn/sites/xian`. */
  readonly root: string;
}

/** A page, or where it is, or something that is no page; with the tags of all that it shows. */
export type Answered =
  | {
      readonly page: Page;
      readonly status?: 200 | 404 | 410;
      readonly headers?: Readonly<Record<string, string>>;
      readonly tags: readonly string[];
    }
  /** A path within the site. */
  | { readonly redirect: string; readonly tags: readonly string[] }
  | {
      /** 200 unless told. */
      readonly status?: number;
      readonly type: string;
      readonly body: string | Buffer;
      readonly headers?: Readonly<Record<string, string>>;
      readonly tags: readonly string[];
    }
  | {
      readonly type: string;
      /** Too long to stand in memory: written as it is read. Never kept. */
      readonly stream: () => AsyncIterable<string>;
      readonly headers?: Readonly<Record<string, string>>;
      readonly tags: readonly string[];
    };

export interface PageOptions {
  /** Keys of the query that change the page. */
  readonly query?: readonly string[];
  /** Made once, in simplified characters: feeds, files, data. */
  readonly oneScript?: boolean;
  /** Answers so long that they are streamed and made anew for each request: thirty a minute from one address. A key of the query says that this one is. */
  readonly streamed?: boolean | { readonly key: string; readonly value: string };
}

const STREAMS = { max: 30, timeWindow: 60_000 };

/** Whether a request is for one of the answers that are made once. */
function isOther({ key, value }: { readonly key: string; readonly value: string }) {
  return ({ query }: FastifyRequest): boolean => typeof query !== 'object' || query === null || Reflect.get(query, key) !== value;
}

/** Registers a page of every site under every prefix it is read under; what it answers is kept until something it shows changes. */
export function publicPage(
  app: FastifyInstance,
  { portal, editions, book }: PublicContext,
  path: string,
  answer: (asked: Asked) => Answered | Promise<Answered>,
  { query = [], oneScript = false, streamed = false }: PageOptions = {},
): void {
  book?.push({ path, answer, query, oneScript });
  const config = {
    ...open('the public reads it'),
    ...(streamed === true ? {} : { page: { query } }),
    ...(streamed === false ? {} : { rateLimit: { ...STREAMS, ...(streamed === true ? {} : { allowList: isOther(streamed) }) } }),
  };
  for (const prefix of PREFIXES.filter((one) => !oneScript || !one.startsWith('/hant'))) {
    app.get<{ Params: Record<string, string>; Querystring: Record<string, string> }>(
      path === '/' && prefix !== '' ? prefix : `${prefix}${path}`,
      { config },
      async (request, reply) => {
        const edition = editions.current();
        const place = placeOf(request.url);
        const site = edition.siteOf(request.host, place.site ?? '');
        if (site === null) return send(portal, request, reply, edition, NO_SITE);
        const [within = '/'] = place.path.split('?', 1);
        return send(
          portal,
          request,
          reply,
          edition,
          await answer({ edition, site, params: request.params, query: request.query, path: within, root: rootOf(portal, site) }),
        );
      },
    );
  }
}

/** The start of a site in absolute addresses; relative when nobody has said which address people use. */
export function rootOf({ origin }: Portal, { slug, host }: Site): string {
  if (host !== null) return `${origin.startsWith('http://') ? 'http' : 'https'}://${host}`;
  return slug === '' ? origin : `${origin}/sites/${slug}`;
}

const NO_SITE: Answered = { page: notFoundPage('没有找到这个网站，地址可能输错了。'), status: 404, tags: ['all'] };

async function send(portal: Portal, request: FastifyRequest, reply: FastifyReply, edition: Edition, answered: Answered) {
  keepPage(reply, { tags: answered.tags, edition: edition.number });
  if ('redirect' in answered) return reply.redirect(addressOf({ ...placeOf(request.url), path: answered.redirect }), 301);
  if ('page' in answered) return portal.send(request, reply.headers({ ...answered.headers }), answered.page, answered.status ?? 200);
  if ('stream' in answered) {
    return reply
      .header('content-type', answered.type)
      .headers({ 'cache-control': 'public, max-age=0, must-revalidate', ...answered.headers })
      .send(Readable.from(answered.stream()));
  }
  return reply
    .code(answered.status ?? 200)
    .header('content-type', answered.type)
    .headers({ ...answered.headers })
    .send(answered.body);
}
