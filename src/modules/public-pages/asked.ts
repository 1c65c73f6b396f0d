import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { open } from '../../platform/http/index.ts';
import { askOf, sendMade, type MadePage, type PageAsk, type PageMaker } from '../../platform/pages/index.ts';
import { addressOf, notFoundPage, PAGE_HEADERS, placeOf, PREFIXES, VIEW_COOKIE, type Page, type Portal } from '../../portal/index.ts';
import type { Edition, Editions } from '../edition/index.ts';
import type { Site } from '../sites/index.ts';
import { notedAnswer } from './noted-answer.ts';

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
  /** With the tags of all that it shows. */
  readonly answer: (asked: Asked) => Promise<Answered>;
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

/** A page, or where it is, or something that is no page. Its tags are those of what it asks the edition, and these beside them. */
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
  const noted = notedAnswer(answer);
  book?.push({ path, answer: noted, query, oneScript });
  const answerTo = async (ask: PageAsk): Promise<Found> => {
    const edition = editions.current();
    const place = placeOf(ask.url);
    const site = edition.siteOf(ask.host, place.site ?? '');
    const [within = '/'] = place.path.split('?', 1);
    const asked = { edition, params: ask.params, query: ask.query, path: within };
    return { edition, answered: site === null ? NO_SITE : await noted({ ...asked, site, root: rootOf(portal, site) }) };
  };
  const make: PageMaker = async (ask) => finished(portal, ask, await answerTo(ask));
  const config = {
    ...open('the public reads it'),
    ...(streamed === true ? {} : { page: { query, make } }),
    ...(streamed === false ? {} : { rateLimit: { ...STREAMS, ...(streamed === true ? {} : { allowList: isOther(streamed) }) } }),
  };
  for (const prefix of PREFIXES.filter((one) => !oneScript || !one.startsWith('/hant'))) {
    app.get(path === '/' && prefix !== '' ? prefix : `${prefix}${path}`, { config }, async (request, reply) => {
      const ask = askOf(request, request.cookies[VIEW_COOKIE]);
      const found = await answerTo(ask);
      const { answered } = found;
      if ('stream' in answered) {
        return reply
          .header('content-type', answered.type)
          .headers({ 'cache-control': 'public, max-age=0, must-revalidate', ...answered.headers })
          .send(Readable.from(answered.stream()));
      }
      return sendMade(reply, await finished(portal, ask, found));
    });
  }
}

interface Found {
  readonly edition: Edition;
  readonly answered: Answered;
}

/** The start of a site in absolute addresses; relative when nobody has said which address people use. */
export function rootOf({ origin }: Portal, { slug, host }: Site): string {
  if (host !== null) return `${origin.startsWith('http://') ? 'http' : 'https'}://${host}`;
  return slug === '' ? origin : `${origin}/sites/${slug}`;
}

const NO_SITE: Answered = { page: notFoundPage('没有找到这个网站，地址可能输错了。'), status: 404, tags: ['all'] };

async function finished(portal: Portal, ask: PageAsk, { edition, answered }: Found): Promise<MadePage> {
  const made = { tags: answered.tags, edition: edition.number };
  if ('redirect' in answered)
    return {
      ...made,
      status: 301,
      headers: { location: addressOf({ ...placeOf(ask.url), path: answered.redirect }) },
      body: Buffer.alloc(0),
    };
  if ('stream' in answered) throw new Error('What is streamed is not kept');
  if ('page' in answered) {
    const { body, mark } = await portal.finish({ host: ask.host ?? '', url: ask.url }, ask.view, answered.page);
    return { ...made, status: answered.status ?? 200, headers: { ...answered.headers, ...PAGE_HEADERS }, body, mark };
  }
  const { status = 200, type, headers, body } = answered;
  return { ...made, status, headers: { 'content-type': type, ...headers }, body: typeof body === 'string' ? Buffer.from(body) : body };
}
