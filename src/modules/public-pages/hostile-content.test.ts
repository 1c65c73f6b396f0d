import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Parser } from 'htmlparser2';
import pino from 'pino';
import { MADE_SITE, madeSection, MadeEditions } from '../../../test/factories/public-site/made-editions.ts';
import { createApp } from '../../platform/http/index.ts';
import { createPortal } from '../../portal/index.ts';
import type { BodyBlock } from '../../richtext/index.ts';
import { publicRoutes } from './public-routes.ts';
import { siteFrame } from './site-frame.ts';

const EVIL = `"'><script>evil()</script><img src=x onerror=evil()>&lt;script&gt; javascript:evil() \u202e]]>--></title></textarea>`;
const ADDRESS = 'javascript:evil()';
const FILE = 'a'.repeat(64);
const PLAIN = '/ /sitemap /topics/topic /policies /policies/2 /sections/notices /sections/guides /services /events /display/notices';
const MORE = '/display/notices/1 /open-data /disclosure /disclosure/guide /disclosure/system /disclosure/content /institution';
const QUESTION = ['q', 'number', 'subject', 'year', 'agency'].map((key) => `${key}=${encodeURIComponent(EVIL)}`).join('&');
const PATHS = [
  ...`${PLAIN} ${MORE} /documents/1/preview/${FILE}`.split(' '),
  ...[1, 2, 3, 4, 5, 6].flatMap((id) => [`/documents/${id}`, `/documents/${id}/print`, `/notice/${id}`]),
  `/correction?page=${encodeURIComponent(`/${EVIL}`)}`,
  `/policies?${QUESTION}`,
];
const FEEDS = ['/feeds/all.rss', '/feeds/notices.atom', '/sitemap.xml'];

async function hostileSite() {
  const site = {
    ...MADE_SITE,
    name: EVIL,
    marks: { ...MADE_SITE.marks, siteName: EVIL, siteDomain: EVIL, siteIdCode: EVIL, sponsor: EVIL, icpNumber: EVIL, contact: EVIL },
    home: [...MADE_SITE.home, { kind: 'links' as const, title: EVIL, links: [{ text: EVIL, href: ADDRESS }] }],
  };
  const words = { description: EVIL, keywords: [EVIL] };
  const layout = [{ kind: 'latest' as const, section: 'notices', count: 3 }];
  const sections = [
    madeSection(1, 'notices', EVIL, ['notice'], words),
    madeSection(2, 'topic', EVIL, ['notice'], { ...words, kind: 'topic', layout }),
    madeSection(3, 'guides', EVIL, ['serviceGuide'], { ...words, parentId: 1 }),
  ];
  const editions = new MadeEditions(undefined, sections, [site]);
  const paragraph: BodyBlock = { type: 'paragraph', attrs: { textAlign: null }, content: [{ type: 'text', text: EVIL, marks: [] }] };
  const content = {
    title: EVIL,
    subtitle: EVIL,
    summary: EVIL,
    keywords: [EVIL],
    documentNumber: EVIL,
    subject: EVIL,
    genre: EVIL,
    source: { name: EVIL, address: ADDRESS, original: EVIL },
    attachments: [{ file: FILE, name: `${EVIL}.pdf`, bytes: 10, mediaType: 'application/pdf', inline: false }],
    body: { type: 'doc' as const, content: [paragraph] },
    fields: { until: EVIL, on: EVIL, acceptor: EVIL, procedure: `${EVIL}\n${EVIL}`, itemName: EVIL, place: EVIL, phone: EVIL },
  };
  await editions.change(
    { id: 1, content },
    { id: 2, type: 'normativeDocument', content },
    { id: 3, type: 'interpretation', content: { ...content, relations: [{ kind: 'interprets', documentId: 2 }] } },
    { id: 4, type: 'serviceGuide', content },
    { id: 5, withdrawn: EVIL, content },
    { id: 6, type: 'event', content },
  );
  const portal = await createPortal({ frame: siteFrame(editions) });
  const log = pino({ level: 'silent' });
  return createApp({ log, routes: [publicRoutes({ portal, editions })], readiness: [], publicUrl: null, trustProxy: [] });
}

test('attack: whatever somebody wrote into a site, a section or a document is text on every page, in both scripts', async (t) => {
  const { app } = await hostileSite();
  t.after(() => app.close());
  let seen = 0;
  for (const path of PATHS.flatMap((one) => [one, `/hant${one}`])) {
    const { body, headers } = await app.inject(path);
    assert.match(String(headers['content-type']), /^text\/html/, path);
    if (body.includes('evil()')) seen += 1;
    const parser = new Parser({
      onopentag: (name, attributes) => {
        if (name === 'script') assert.ok(attributes['src']?.startsWith('/assets/') ?? attributes['type'] === 'application/ld+json', path);
        if (name === 'img') assert.match(attributes['src'] ?? '', /^\/(?!\/)/, path);
        for (const [key, value] of Object.entries(attributes)) {
          assert.doesNotMatch(key, /^(?:on|style)/, `${path} ${name}`);
          if (/^(?:href|src|action|data)$/.test(key)) assert.doesNotMatch(value, /^\s*(?:javascript|data):/i, path);
        }
      },
    });
    parser.end(body);
  }
  assert.ok(seen > PATHS.length, 'most pages do show it');
  for (const path of FEEDS) assert.doesNotMatch((await app.inject(path)).body, /<(?:script|img)/, path);
});
