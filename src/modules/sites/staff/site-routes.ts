import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { historyRoute } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { apiOf, notFound, requiredVersion, type RouteModule } from '../../../platform/http/index.ts';
import { listRoutes } from '../../../platform/listing/index.ts';
import { act, leaveOf, may } from '../../access/index.ts';
import { holdOpenAgency } from '../../agencies/index.ts';
import { documentPolicy, findDocument } from '../../documents/index.ts';
import { createSite } from '../create-site.ts';
import { sitePolicy } from '../rules/site-policy.ts';
import { SITE, SITE_WORDS } from '../site-record.ts';
import { LayoutShape, MarksShape, RuleShape, SlugShape, ThemeShape } from '../site-shape.ts';
import { closeSite, editSite, placeSite, type SiteWish } from './edit-site.ts';
import { findSite, sectionsOfSite, type StoredSite } from './find-site.ts';
import type { PublicSide } from './public-side.ts';
import { siteProblem } from './site-failure.ts';
import { siteList, siteSource } from './site-list.ts';
import { ID, ITEM_CHOICES, MatchedShape, params, sectionViews, SectionsShape, SiteShape, siteView, tags } from './site-view.ts';

const Host = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?(:[0-9]{1,5})?$/, '请只填写域名，例如 wjw.example.gov.cn，不要带 http:// 和斜杠。')
  .nullable();
const Name = z.string().trim().min(1, '请填写网站名称。').max(100);
const Covers = z.enum(['agency', 'subtree']);
const NewSite = z.strictObject({
  /** Left out: the asker's own. */
  agencyId: ID.nullable().default(null),
  slug: SlugShape,
  host: Host.default(null),
  name: Name,
  covers: Covers.default('agency'),
});
const Edit = z.strictObject({
  name: Name.optional(),
  covers: Covers.optional(),
  marks: MarksShape.optional(),
  theme: ThemeShape.optional(),
  home: LayoutShape.optional(),
});
/** The main site's is empty. */
const Place = z.strictObject({ slug: z.union([z.literal(''), SlugShape]), host: Host });
const Reason = z.strictObject({ reason: z.string().trim().min(1, '请写明原因。').max(500) });
const Places = z
  .object({
    /** Null: the public does not see it. */
    places: z
      .array(
        z.object({
          siteId: z.number().int(),
          siteName: z.string(),
          address: z.string(),
          sections: z.array(z.object({ id: z.number().int(), title: z.string(), address: z.string() })).readonly(),
        }),
      )
      .readonly()
      .nullable(),
  })
  .meta({ id: 'PublicPlaces' });

const SITES = '/api/v1/sites';

export interface SiteRoutesOptions {
  readonly database: Database;
  readonly publicSide: PublicSide;
}

/** 网站: what an agency shows to the public, under which address and in which order. */
export function siteRoutes({ database, publicSide }: SiteRoutesOptions): RouteModule {
  const find = async (request: FastifyRequest, within: Database, id: number): Promise<StoredSite> => {
    const site = await findSite(within, leaveOf(request).reach, id);
    if (site === null) throw notFound('网站');
    return site;
  };
  const answer = async (request: FastifyRequest, within: Database, id: number) => siteView(await find(request, within, id));
  const wishOf = (request: FastifyRequest, id: number): SiteWish => ({
    id,
    version: requiredVersion(request),
    reach: leaveOf(request).reach,
  });

  return (app) => {
    const api = apiOf(app);
    const read = may(sitePolicy, 'read');
    const about = (summary: string) => ({ summary, tags, params, response: { 200: SiteShape } });

    listRoutes(api, { list: siteList, path: SITES, config: read, database, source: (request) => siteSource(leaveOf(request).reach) });

    api.get(`${SITES}/:id`, { config: read, schema: about('网站详情') }, (request) => answer(request, database, request.params.id));

    historyRoute(api, {
      path: `${SITES}/:id/history`,
      config: read,
      database,
      tags,
      params,
      recordOf: async (request, { id }) => ({
        agencyId: (await find(request, database, id)).agencyId,
        noun: SITE.noun,
        recordId: id,
      }),
      words: SITE_WORDS,
    });

    api.post(
      SITES,
      { config: may(sitePolicy, 'create'), schema: { summary: '建立网站', tags, body: NewSite, response: { 201: SiteShape } } },
      (request, reply) =>
        act(
          request,
          reply,
          database,
          async (work) => {
            const { actor, reach } = leaveOf(request);
            const { agencyId: given, ...wish } = request.body;
            const agencyId = given ?? actor.agencyId;
            const held = agencyId === null ? 'none' : await holdOpenAgency(work.transaction, reach, agencyId);
            if (agencyId === null || held === 'none') throw siteProblem({ kind: 'notFound', what: '机关' });
            if (held === 'closed') throw siteProblem({ kind: 'agencyClosed' });
            const made = await createSite(work, { agencyId, ...wish });
            if (!made.ok) throw siteProblem({ kind: 'taken', path: 'slug' });
            return answer(request, work.transaction, made.value);
          },
          201,
        ),
    );

    api.patch(`${SITES}/:id`, { config: may(sitePolicy, 'edit'), schema: { ...about('修改网站'), body: Edit } }, (request, reply) =>
      act(request, reply, database, async (work) => {
        const done = await editSite(work, wishOf(request, request.params.id), request.body);
        if (!done.ok) throw siteProblem(done.error);
        return answer(request, work.transaction, request.params.id);
      }),
    );

    api.put(
      `${SITES}/:id/place`,
      { config: may(sitePolicy, 'place'), schema: { ...about('修改网站的网址'), body: Place } },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const done = await placeSite(work, wishOf(request, request.params.id), request.body);
          if (!done.ok) throw siteProblem(done.error);
          return answer(request, work.transaction, request.params.id);
        }),
    );

    for (const [deed, summary] of [
      ['close', '关闭网站'],
      ['reopen', '重新开放网站'],
    ] as const)
      api.post(
        `${SITES}/:id/${deed}`,
        { config: may(sitePolicy, 'close'), schema: { ...about(summary), body: Reason } },
        (request, reply) =>
          act(request, reply, database, async (work) => {
            const { reason } = request.body;
            const done = await closeSite(work, wishOf(request, request.params.id), { closes: deed === 'close', reason });
            if (!done.ok) throw siteProblem(done.error);
            return answer(request, work.transaction, request.params.id);
          }),
      );

    api.get(
      `${SITES}/:id/sections`,
      { config: read, schema: { summary: '网站的栏目', tags, params, response: { 200: SectionsShape } } },
      async (request) => {
        const site = await find(request, database, request.params.id);
        return { items: sectionViews(site, await sectionsOfSite(database, site.id), publicSide), disclosureItems: ITEM_CHOICES };
      },
    );

    // A question, and a long one: it changes nothing.
    api.post(
      `${SITES}/:id/rule-preview`,
      {
        config: may(sitePolicy, 'editSections'),
        schema: {
          summary: '收录规则会收进哪些信息',
          tags,
          params,
          body: z.strictObject({ rule: RuleShape }),
          response: { 200: MatchedShape },
        },
      },
      async (request) => {
        const site = await find(request, database, request.params.id);
        return publicSide.matching(site.id, request.body.rule, 10);
      },
    );

    api.get(
      '/api/v1/documents/:id/places',
      { config: may(documentPolicy, 'read'), schema: { summary: '信息在哪些网站和栏目里', tags, params, response: { 200: Places } } },
      async (request) => {
        const document = await findDocument(database, leaveOf(request).reach, request.params.id);
        if (document === null) throw notFound('信息');
        return { places: publicSide.placesOf(request.params.id) };
      },
    );
  };
}
