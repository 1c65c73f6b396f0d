import { gzip } from 'node:zlib';
import { promisify } from 'node:util';
import { notFoundPage } from '../../../portal/index.ts';
import { isWithdrawn } from '../../edition/index.ts';
import type { Answered, Asked } from '../asked.ts';
import { xmlText } from './xml.ts';

/** The protocol allows 50,000 addresses and 50 MB a file. */
const ADDRESSES = 20_000;
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const zip = promisify(gzip);

/** `/sitemap.xml`: which files there are. The first has the pages that don't come and go, the others the documents. */
export function siteMapIndex({ edition, site, root }: Asked): Answered {
  const files = Array.from({ length: 1 + Math.ceil(edition.ids(site).length / ADDRESSES) }, (_, index) => index);
  const body =
    `${HEAD}<sitemapindex ${SPACE}>` +
    files.map((n) => `<sitemap><loc>${xmlText(`${root}/sitemaps/${n}.xml.gz`)}</loc></sitemap>`).join('') +
    '</sitemapindex>\n';
  return { type: 'application/xml; charset=utf-8', body, tags: [`site:${site.id}`] };
}

const STANDING = ['/', '/disclosure', '/disclosure/guide', '/disclosure/system', '/disclosure/content', '/disclosure/request'];
const LISTS = ['/policies', '/services', '/events', '/consultations', '/reports', '/open-data', '/sitemap', '/check', '/checks'];

/** `/sitemaps/<n>.xml.gz` */
export async function siteMapFile({ edition, site, params, root }: Asked): Promise<Answered> {
  const [, number] = /^(0|[1-9]\d{0,5})\.xml\.gz$/.exec(params['file'] ?? '') ?? [];
  const tags = [`site:${site.id}`];
  const n = Number(number ?? -1);
  const ids = edition.ids(site);
  if (number === undefined || n > Math.ceil(ids.length / ADDRESSES)) return { page: notFoundPage('没有找到这个文件。'), status: 404, tags };
  const urls: string[] = [];
  if (n === 0) {
    const sections = edition.sections(site.id).map(({ kind, slug }) => (kind === 'topic' ? `/topics/${slug}` : `/sections/${slug}`));
    for (const path of [...STANDING, ...LISTS, ...sections]) urls.push(`<url><loc>${xmlText(`${root}${path}`)}</loc></url>`);
  }
  // Counted from the oldest, so that what is full stays as it is.
  for (const id of n === 0 ? [] : ids.slice(Math.max(0, ids.length - n * ADDRESSES), ids.length - (n - 1) * ADDRESSES)) {
    const card = edition.card(id);
    if (card === null || isWithdrawn(card)) continue;
    urls.push(`<url><loc>${xmlText(`${root}/documents/${id}`)}</loc><lastmod>${new Date(card.releasedAt).toISOString()}</lastmod></url>`);
  }
  const body = await zip(`${HEAD}<urlset ${SPACE}>${urls.join('')}</urlset>\n`);
  return { type: 'application/gzip', body, tags };
}

/** `/robots.txt` */
export function robots({ site, root }: Asked): Answered {
  const body = `User-agent: *\nDisallow: /api/\nDisallow: /workbench/\nDisallow: /view\nDisallow: /search\nSitemap: ${root}/sitemap.xml\n`;
  return { type: 'text/plain; charset=utf-8', body, tags: [`site:${site.id}`] };
}
