import type { RouteModule } from '../../platform/http/index.ts';
import { publicPage, type PublicContext } from './asked.ts';
import { contentPage } from './disclosure/content-page.ts';
import { consultationListPage } from './consultations/consultation-list-page.ts';
import { consultationPage } from './consultations/consultation-page.ts';
import { correctionPage } from './correction/correction-page.ts';
import { disclosurePage } from './disclosure/disclosure-page.ts';
import { guidePage } from './disclosure/guide-page.ts';
import { institutionPage } from './disclosure/institution-page.ts';
import { itemPage } from './disclosure/item-page.ts';
import { requestPage } from './disclosure/request-page.ts';
import { systemPage } from './disclosure/system-page.ts';
import { displayPage } from './display/display-page.ts';
import { noticePage } from './display/notice-page.ts';
import { documentPage } from './document/document-page.ts';
import { previewPage } from './document/preview-page.ts';
import { printPage } from './document/print-page.ts';
import { feedAnswer } from './feeds/feed-answers.ts';
import { robots, siteMapFile, siteMapIndex } from './feeds/site-map.ts';
import { homePage } from './home/home-page.ts';
import { topicPage } from './home/topic-page.ts';
import { siteMapPage } from './lists/site-map-page.ts';
import { sectionPage } from './lists/section-page.ts';
import { EVENTS, SERVICES, typedListPage } from './lists/typed-list.ts';
import { seriesPage } from './series/series-page.ts';
import { openDataPages } from './open-data/open-data-pages.ts';
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
    publicPage(app, context, '/documents/:id/preview/:file', previewPage);
    publicPage(app, context, '/disclosure', disclosurePage);
    publicPage(app, context, '/disclosure/guide', guidePage);
    publicPage(app, context, '/disclosure/guide/:agency', guidePage);
    publicPage(app, context, '/disclosure/system', systemPage);
    publicPage(app, context, '/disclosure/system/page/:page', systemPage);
    publicPage(app, context, '/disclosure/content', contentPage);
    publicPage(app, context, '/disclosure/content/:item', itemPage);
    publicPage(app, context, '/disclosure/content/:item/page/:page', itemPage);
    publicPage(app, context, '/disclosure/request', requestPage);
    publicPage(app, context, '/disclosure/request/:agency', requestPage);
    publicPage(app, context, '/institution', institutionPage);
    publicPage(app, context, '/institution/:agency', institutionPage);
    publicPage(app, context, '/sections/:slug', sectionPage);
    publicPage(app, context, '/sections/:slug/page/:page', sectionPage);
    for (const list of [SERVICES, EVENTS]) {
      publicPage(app, context, list.path, typedListPage(list));
      publicPage(app, context, `${list.path}/page/:page`, typedListPage(list));
    }
    publicPage(app, context, '/series/:type', seriesPage);
    publicPage(app, context, '/series/:type/:month', seriesPage);
    publicPage(app, context, '/consultations', consultationListPage);
    publicPage(app, context, '/consultations/page/:page', consultationListPage);
    publicPage(app, context, '/consultations/:id', consultationPage);
    publicPage(app, context, '/correction', correctionPage, { query: ['page'] });
    publicPage(app, context, '/feeds/:file', feedAnswer, { oneScript: true });
    publicPage(app, context, '/sitemap.xml', siteMapIndex, { oneScript: true });
    publicPage(app, context, '/sitemaps/:file', siteMapFile, { oneScript: true });
    publicPage(app, context, '/display/:slug', displayPage);
    publicPage(app, context, '/display/:slug/:item', displayPage);
    publicPage(app, context, '/notice/:id', noticePage);
    openDataPages(app, context);
    publicPage(app, context, '/robots.txt', robots, { oneScript: true });
  };
}
