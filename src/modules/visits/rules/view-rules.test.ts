import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRobot } from './robots.ts';
import { viewedPage } from './viewed-page.ts';

test('a page is the same page in both scripts, printed as its kind and key', () => {
  const told = (route: string, path: string) => {
    const page = viewedPage(route, path);
    return page === null ? null : `${page.slug ?? '-'} ${page.kind} ${page.key}`;
  };
  for (const [route, path, expected] of [
    ['/', '/', '- home '],
    ['/hant', '/hant', '- home '],
    ['/sites/:site', '/sites/xian', 'xian home '],
    ['/documents/:id', '/documents/12', '- document 12'],
    ['/hant/sites/:site/documents/:id', '/hant/sites/xian/documents/12', 'xian document 12'],
    ['/sections/:slug/page/:page', '/sections/tongzhi/page/2', '- section tongzhi'],
    ['/topics/:slug', '/topics/fangxun', '- section fangxun'],
    ['/reports/:agency/:year', '/reports/3/2025', '- report 3/2025'],
    ['/reports', '/reports', '- report '],
    ['/consultations', '/consultations', '- page /consultations'],
    ['/consultations/:id', '/consultations/7', '- consultation 7'],
    ['/search', '/search', '- search '],
    ['/policies', '/policies', '- page /policies'],
    ['/documents/:id/print', '/documents/12/print', null],
    ['/documents/:id', '/documents/%312', null],
    ['/reports/:agency/:year', '/reports/3/2025/', '- report 3/2025'],
    ['/feeds/:file', '/feeds/all.rss', null],
    ['/robots.txt', '/robots.txt', null],
    ['/sitemap.xml', '/sitemap.xml', null],
    ['/sitemap', '/sitemap', '- page /sitemap'],
  ] as const)
    assert.equal(told(route, path), expected, path);
});

test('programs that nobody sits at are known by what they call themselves', () => {
  for (const agent of [undefined, '', 'Mozilla/5.0 (compatible; Baiduspider/2.0)', 'curl/8.5.0', 'Mozilla/5.0 (compatible; bingbot/2.0)'])
    assert.equal(isRobot(agent), true, agent);
  for (const agent of [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0.49',
  ])
    assert.equal(isRobot(agent), false, agent);
});
