import { notFoundPage } from '../../../portal/index.ts';
import type { Card, Edition } from '../../edition/index.ts';
import type { Answered, Asked } from '../asked.ts';
import { subjectTitle, typeTitle } from '../words.ts';
import { atom, jsonFeed, rss, type Feed, type FeedEntry } from './feed.ts';

const ENTRIES = 50;

const FORMATS = {
  rss: { write: rss, type: 'application/rss+xml; charset=utf-8' },
  atom: { write: atom, type: 'application/atom+xml; charset=utf-8' },
  json: { write: jsonFeed, type: 'application/feed+json; charset=utf-8' },
} as const;

/** `/feeds/<section>.rss|.atom|.json`: the newest fifty of a section, or of the whole site (`all`). */
export function feedAnswer({ edition, site, params, root }: Asked): Answered {
  const [, slug = '', format = ''] = /^(.+)\.(rss|atom|json)$/.exec(params['file'] ?? '') ?? [];
  const section = slug === 'all' ? null : edition.section(site.id, slug);
  const tags = section === null ? [`site:${site.id}`] : [`section:${section.id}`, `site:${site.id}`];
  const isFormat = format === 'rss' || format === 'atom' || format === 'json';
  if (!isFormat || (section === null && slug !== 'all')) return { page: notFoundPage('没有找到这个订阅源。'), status: 404, tags };
  const cards = section === null ? edition.newest(site, ENTRIES) : edition.list(section, { offset: 0, limit: ENTRIES }).cards;
  const feed: Feed = {
    title: section === null ? site.name : `${section.title} - ${site.name}`,
    description: section === null ? `${site.name}最新公开的信息` : section.description,
    page: section === null ? `${root}/` : `${root}/sections/${section.slug}`,
    address: `${root}/feeds/${slug}.${format}`,
    updated: new Date(Math.max(0, ...cards.map(({ releasedAt }) => releasedAt))),
    entries: cards.map((card) => entryOf(edition, root, card)),
  };
  const { write, type } = FORMATS[format];
  return { type, body: write(feed), tags };
}

function entryOf(edition: Edition, root: string, card: Card): FeedEntry {
  return {
    address: `${root}/documents/${card.id}`,
    title: card.title,
    summary: card.summary,
    author: edition.agencies.get(card.agencyId)?.name ?? '',
    // Of the day it became public, its beginning in Shanghai: what lists say too.
    published: new Date(`${card.releasedOn}T00:00:00+08:00`),
    updated: new Date(card.releasedAt),
    categories: [typeTitle(card.type), subjectTitle(card.subject)].filter((title) => title !== null),
  };
}
