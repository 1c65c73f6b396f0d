import { placeOf, type Frame, type Page, type Place, type Portal } from '../../portal/index.ts';
import type { Edition } from '../edition/index.ts';
import type { Answered, PublicPage } from '../public-pages/index.ts';
import type { Site } from '../sites/index.ts';

/** What an address is answered with. */
export type Made =
  | { readonly kind: 'page'; readonly text: string; readonly gone: boolean; readonly tags: readonly string[] }
  | { readonly kind: 'file'; readonly body: Buffer | AsyncIterable<string>; readonly tags: readonly string[] }
  | { readonly kind: 'redirect'; readonly to: string; readonly tags: readonly string[] }
  | { readonly kind: 'missing'; readonly tags: readonly string[] };

/** Asks the whole program, without a connection, for what is no page of the book: files, codes, reports. */
export type Inject = (address: string) => Promise<InjectAnswer>;

export interface InjectAnswer {
  readonly status: number;
  readonly type: string;
  readonly location: string | null;
  readonly body: Buffer;
}

export interface Maker {
  readonly edition: Edition;
  readonly book: readonly PublicPage[];
  readonly portal: Pick<Portal, 'render'>;
  readonly frame: (edition: Edition, site: Site) => Frame;
  /** Of the site that stands at the root: the main one unless another is exported by itself. */
  readonly rootSite: Site;
  /** The address that people use, without a slash at its end; empty: addresses stay relative. */
  readonly origin: string;
  readonly inject: Inject | null;
}

/** Makes what an address of the exported site is answered with, from the pages' own functions wherever one of them answers. */
export function answerAddresses(maker: Maker): (address: string) => Promise<Made> {
  const find = finderOf(maker.book);
  const frames = new Map<number, Frame>();
  const { edition, rootSite, origin, portal } = maker;
  const frameOf = (site: Site): Frame => {
    const known = frames.get(site.id) ?? maker.frame(edition, site);
    frames.set(site.id, known);
    return known;
  };
  return async (address) => {
    const place = placeOf(address);
    const site = place.site === null ? rootSite : edition.siteOf(null, place.site);
    if (site === null) return { kind: 'missing', tags: ['all'] };
    const [path = '/', query = ''] = place.path.split('?', 2);
    const found = find(path);
    if (found === null || (found.page.oneScript && place.script === 'hant')) return injected(maker, site, place);
    const root = place.site === null ? origin : `${origin}/sites/${place.site}`;
    const asked = { edition, site, params: found.params, query: queryOf(found.page, path, query), path, root };
    return made(await found.page.answer(asked), (page) => portal.render(frameOf(site), place, page, origin));
  };
}

function queryOf({ query }: PublicPage, path: string, asked: string): Readonly<Record<string, string>> {
  // A file is asked nothing: it holds all.
  if (path.endsWith('.json') && query.includes('limit')) return { limit: 'all' };
  return Object.fromEntries([...new URLSearchParams(asked)].filter(([key]) => query.includes(key)));
}

async function made(answered: Answered, render: (page: Page) => Promise<string>): Promise<Made> {
  const { tags } = answered;
  if ('redirect' in answered) return { kind: 'redirect', to: answered.redirect, tags };
  if ('page' in answered) {
    if (answered.status === 404) return { kind: 'missing', tags };
    return { kind: 'page', text: await render(answered.page), gone: answered.status === 410, tags };
  }
  if ('stream' in answered) return { kind: 'file', body: answered.stream(), tags };
  if (answered.status !== undefined && answered.status !== 200) return { kind: 'missing', tags };
  return { kind: 'file', body: Buffer.from(answered.body), tags };
}

async function injected({ inject }: Maker, site: Site, place: Place): Promise<Made> {
  const prefix = `${place.script === 'hant' ? '/hant' : ''}${site.slug === '' ? '' : `/sites/${site.slug}`}`;
  const tags = tagsOf(place.path, site);
  if (inject === null) return { kind: 'missing', tags };
  let answer = await inject(`${prefix}${place.path}`);
  // What belongs to the installation stands under no site.
  if (answer.status === 404 && prefix !== '') answer = await inject(place.path);
  const { status, type, location, body } = answer;
  if (status >= 300 && status < 400 && location !== null) return { kind: 'redirect', to: location, tags };
  if (status >= 500 || status === 429) throw new Error(`${place.path} was answered with ${status}`);
  if (status !== 200) return { kind: 'missing', tags };
  return type.startsWith('text/html') ? { kind: 'page', text: body.toString(), gone: false, tags } : { kind: 'file', body, tags };
}

/** What a file of a document shows is the document; of others nothing is known but where they stand. */
function tagsOf(path: string, { id }: Site): readonly string[] {
  const [, document] = /^\/documents\/(\d+)\//.exec(path) ?? [];
  return document === undefined ? [`site:${id}`, 'agencies', 'reports'] : [`document:${document}`, `site:${id}`];
}

type Find = (path: string) => { readonly page: PublicPage; readonly params: Readonly<Record<string, string>> } | null;

/** Finds the page of a path as the router does: what is written out goes before what is a parameter. */
function finderOf(book: readonly PublicPage[]): Find {
  const plain = new Map(book.filter(({ path }) => !path.includes(':')).map((page) => [page.path, page]));
  const patterns = Map.groupBy(
    book.filter(({ path }) => path.includes(':')).map((page) => ({ page, parts: page.path.split('/') })),
    ({ parts }) => parts.length,
  );
  return (path) => {
    const page = plain.get(path);
    if (page !== undefined) return { page, params: {} };
    const given = path.split('/');
    const found = patterns.get(given.length)?.find(({ parts }) => parts.every((part, at) => part.startsWith(':') || part === given[at]));
    if (found === undefined) return null;
    const params = found.parts.flatMap((part, at) => (part.startsWith(':') ? [[part.slice(1), decodeURIComponent(given[at] ?? '')]] : []));
    return { page: found.page, params: Object.fromEntries(params) };
  };
}
