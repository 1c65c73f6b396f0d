import type { RouteModule } from '../../platform/http/index.ts';
import { publicPage, type PublicContext } from './asked.ts';
import { documentPage } from './document/document-page.ts';
import { printPage } from './document/print-page.ts';
import { feedAnswer } from './feeds/feed-answers.ts';
import { robots, siteMapFile, siteMapIndex } from './feeds/site-map.ts';
import { homePage } from './home/home-page.ts';
import { topicPage } from './home/topic-page.ts';
import { siteMapPage } from './lists/site-map-page.ts';
import { sectionPage } from './lists/section-page.ts';
import { EVENTS, SERVICES, typedListPage } from './lists/typed-list.ts';
import { seriesPage } from './series/series-page.ts';
import { policiesPage } from './policies/policies-page.ts';
import { POLICY_KEYS } from './policies/policy-query.ts';
import { sideBySidePage } from './policies/side-by-side.ts';

/** The public site. */
export function publicRoutes(context: PublicContext): RouteModule {
  return (app) => {
    publicPage(app, context, '/', homePage);
    publicPage(app, context, '/sitemap', siteMapPage);
    publicPage(app, context, '/topics/:slug', topicPage);
    publicPage(app, context, '/policies', policiesPage, { query: POLICY_KEYS });
    publicPage(app, context, '/policies/:id', sideBySidePage);
    publicPage(app, context, '/documents/:id', documentPage);
    publicPage(app, context, '/documents/:id/print', printPage);
    publicPage(app, context, '/sections/:slug', sectionPage);
    publicPage(app, context, '/sections/:slug/page/:page', sectionPage);
    for (const list of [SERVICES, EVENTS]) {
      publicPage(app, context, list.path, typedListPage(list));
      publicPage(app, context, `${list.path}/page/:page`, typedListPage(list));
    }
    publicPage(app, context, '/series/:type', seriesPage);
    publicPage(app, context, '/series/:type/:month', seriesPage);
    publicPage(app, context, '/feeds/:file', feedAnswer, { oneScript: true });
    publicPage(app, context, '/sitemap.xml', siteMapIndex, { oneScript: true });
    publicPage(app, context, '/sitemaps/:file', siteMapFile, { oneScript: true });
    publicPage(app, context, '/robots.txt', robots, { oneScript: true });
  };
}
