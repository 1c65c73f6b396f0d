import { xmlText } from './xml.ts';

/** What a feed says, whatever its format. Addresses are absolute, instants as dates. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** Page that the feed follows. */
  readonly page: string;
  /** The feed itself. */
  readonly address: string;
  readonly updated: Date;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** Permanent. */
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  readonly author: string;
  readonly published: Date;
  readonly updated: Date;
  readonly categories: readonly string[];
}

/** RSS 2.0 */
export function rss({ title, description, page, address, updated, entries }: Feed): string {
  const items = entries.map(
    (entry) =>
      `<item><title>${xmlText(entry.title)}</title><link>${xmlText(entry.address)}</link><guid isPermaLink="true">${xmlText(entry.address)}</guid>` +
      `<pubDate>${entry.published.toUTCString()}</pubDate><dc:creator>${xmlText(entry.author)}</dc:creator>` +
      entry.categories.map((category) => `<category>${xmlText(category)}</category>`).join('') +
      `<description>${xmlText(entry.summary)}</description></item>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<channel><title>${xmlText(title)}</title><link>${xmlText(page)}</link><description>${xmlText(description)}</description><language>zh-CN</language>` +
    `<lastBuildDate>${updated.toUTCString()}</lastBuildDate><atom:link href="${xmlText(address)}" rel="self" type="application/rss+xml"/>` +
    `${items.join('')}</channel></rss>\n`
  );
}

/** Atom (RFC 4287) */
export function atom({ title, description, page, address, updated, entries }: Feed): string {
  const items = entries.map(
    (entry) =>
      `<entry><id>${xmlText(entry.address)}</id><title>${xmlText(entry.title)}</title><link href="${xmlText(entry.address)}"/>` +
      `<published>${entry.published.toISOString()}</published><updated>${entry.updated.toISOString()}</updated>` +
      `<author><name>${xmlText(entry.author)}</name></author>` +
      entry.categories.map((category) => `<category term="${xmlText(category)}"/>`).join('') +
      `<summary>${xmlText(entry.summary)}</summary></entry>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">' +
    `<id>${xmlText(address)}</id><title>${xmlText(title)}</title><subtitle>${xmlText(description)}</subtitle><updated>${updated.toISOString()}</updated>` +
    `<link href="${xmlText(page)}"/><link rel="self" href="${xmlText(address)}"/>${items.join('')}</feed>\n`
  );
}

/** JSON Feed 1.1 */
export function jsonFeed({ title, description, page, address, entries }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: page,
    feed_url: address,
    language: 'zh-CN',
    items: entries.map((entry) => ({
      id: entry.address,
      url: entry.address,
      title: entry.title,
      content_text: entry.summary === '' ? entry.title : entry.summary,
      summary: entry.summary,
      date_published: entry.published.toISOString(),
      date_modified: entry.updated.toISOString(),
      authors: [{ name: entry.author }],
      tags: entry.categories,
    })),
  });
}
