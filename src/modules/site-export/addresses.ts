import type { Edition } from '../edition/index.ts';
import type { Site } from '../sites/index.ts';

export interface AddressWish {
  /** Standing at the root. */
  readonly rootSite: Site;
  /** All sites, the others under `/sites/…`; else that one alone. */
  readonly all: boolean;
  readonly traditional: boolean;
  readonly office: boolean;
}

const STANDING = ['/', '/open-data'];
/** Items of a screen in a hall. */
const DISPLAYED = 8;
const FILES = ['/sitemap.xml', '/robots.txt', '/open-data/openapi.json', '/open-data/catalog.jsonld'];

/** The site maps, in every script: where every page of the site leads to. */
export function* standingAddresses(edition: Edition, wish: AddressWish): Generator<string> {
  for (const site of sitesOf(edition, wish)) yield* inScripts(wish, site, '/sitemap');
}

/** Every address that an edition has by itself; what only links lead to is found on the way. Documents come last, the newest first. */
export function* addressesOf(edition: Edition, wish: AddressWish): Generator<string> {
  for (const site of sitesOf(edition, wish)) {
    const prefix = prefixOf(wish, site);
    const pages = (path: string) => inScripts(wish, site, path);
    for (const path of STANDING) yield* pages(path);
    for (const path of FILES) yield `${prefix}${path}`;
    for (const slug of ['all', ...edition.sections(site.id).map((section) => section.slug)]) {
      for (const format of ['rss', 'atom', 'json']) yield `${prefix}/feeds/${slug}.${format}`;
    }
    for (const section of edition.sections(site.id)) yield* pages(`/${section.kind === 'topic' ? 'topics' : 'sections'}/${section.slug}`);
    for (const section of edition.sections(site.id)) {
      yield* pages(`/display/${section.slug}`);
      // Nobody follows what a screen goes on to by itself.
      const { cards } = edition.list(section, { offset: 0, limit: DISPLAYED });
      for (let item = 1; item <= cards.length; item += 1) yield* pages(`/display/${section.slug}/${item}`);
    }
    const ids = edition.ids(site);
    for (let file = 0; file <= Math.ceil(ids.length / 20_000); file += 1) yield `${prefix}/sitemaps/${file}.xml.gz`;
    for (const id of ids) {
      yield* pages(`/documents/${id}`);
      yield* pages(`/documents/${id}/print`);
      yield* pages(`/notice/${id}`);
      yield `${prefix}/documents/${id}/qr.svg`;
      if (!wish.office) continue;
      yield `${prefix}/documents/${id}/document.docx`;
      yield `${prefix}/documents/${id}/document.pdf`;
    }
    for (const withdrawn of edition.withdrawn.values()) {
      if (edition.covers(site, withdrawn)) yield* pages(`/documents/${withdrawn.id}`);
    }
  }
}

function sitesOf(edition: Edition, { all, rootSite }: AddressWish): readonly Site[] {
  return all ? edition.sites : [rootSite];
}

function prefixOf({ rootSite }: AddressWish, { id, slug }: Site): string {
  return id === rootSite.id ? '' : `/sites/${slug}`;
}

function* inScripts(wish: AddressWish, site: Site, path: string): Generator<string> {
  for (const script of wish.traditional ? ['', '/hant'] : ['']) {
    const place = `${script}${prefixOf(wish, site)}`;
    yield place !== '' && path === '/' ? place : `${place}${path}`;
  }
}

/** The address of a document, or of something that every document has. */
export function isDocumentAddress(address: string): boolean {
  return OF_DOCUMENT.test(address);
}

const OF_DOCUMENT = /^(?:\/hant)?(?:\/sites\/[a-z0-9-]+)?\/(?:documents\/\d+(?:\/(?:print|qr\.svg|document\.(?:docx|pdf)))?|notice\/\d+)$/;
