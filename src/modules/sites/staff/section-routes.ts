import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Result } from '../../../kernel/result.ts';
import { historyRoute, type Work } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { apiOf, notFound, requiredVersion, type RouteModule } from '../../../platform/http/index.ts';
import { act, leaveOf, may } from '../../access/index.ts';
import { sitePolicy } from '../rules/site-policy.ts';
import { SECTION, SECTION_WORDS } from '../site-record.ts';
import { EntryShape, LayoutShape, RuleShape, SectionKindShape, SlugShape } from '../site-shape.ts';
import type { SiteWish } from './edit-site.ts';
import { fillSection } from './fill-section.ts';
import { findSection, findSite, type StoredSection } from './find-site.ts';
import { createSection, editSection } from './keep-section.ts';
import { moveSection } from './move-section.ts';
import { setSectionState } from './set-section-state.ts';
import { siteProblem, type SiteFailure } from './site-failure.ts';
import type { SiteRoutesOptions } from './site-routes.ts';
import { ID, params, SectionShape, sectionViews, tags } from './site-view.ts';

const Title = z.string().trim().min(1, '请填写栏目名称。').max(60);
const Description = z.string().trim().max(500);
const Keywords = z.array(z.string().trim().min(1).max(30)).max(30).readonly();
const Item = z.string().max(60).nullable();
const NewSection = z.strictObject({
  parentId: ID.nullable(),
  slug: SlugShape,
  title: Title,
  kind: SectionKindShape,
  description: Description.default(''),
  keywords: Keywords.default([]),
  item: Item.default(null),
  rule: RuleShape.nullable().default(null),
  layout: LayoutShape.default([]),
});
const Edit = z.strictObject({
  slug: SlugShape.optional(),
  title: Title.optional(),
  kind: SectionKindShape.optional(),
  description: Description.optional(),
  keywords: Keywords.optional(),
  item: Item.optional(),
  rule: RuleShape.nullable().optional(),
  layout: LayoutShape.optional(),
});
const Place = z.strictObject({ parentId: ID.nullable(), before: ID.nullable() });
const Entries = z.strictObject({
  entries: z
    .array(EntryShape)
    .max(500)
    .readonly()
    .refine((entries) => new Set(entries.map(({ documentId }) => documentId)).size === entries.length, '同一条信息只能选入一次。'),
});
const reason = z.string().trim().max(500).default('');
const State = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('open'), reason }),
  z.strictObject({ state: z.literal('archived'), archivedOn: z.iso.date('请填写归档日期。'), reason }),
  z.strictObject({ state: z.literal('closed'), reason: z.string().trim().min(1, '请写明关闭的原因。').max(500) }),
]);

/** 栏目 and 专题 of a site. */
export function sectionRoutes({ database, publicSide }: SiteRoutesOptions): RouteModule {
  const find = async (request: FastifyRequest, within: Database, id: number): Promise<StoredSection> => {
    const section = await findSection(within, leaveOf(request).reach, id);
    if (section === null) throw notFound('栏目');
    return section;
  };
  const answer = async (request: FastifyRequest, within: Database, id: number): Promise<z.output<typeof SectionShape>> => {
    const section = await find(request, within, id);
    const site = await findSite(within, leaveOf(request).reach, section.siteId);
    const [view] = site === null ? [] : sectionViews(site, [section], publicSide);
    if (view === undefined) throw notFound('栏目');
    return view;
  };

  return (app) => {
    const api = apiOf(app);
    const read = may(sitePolicy, 'read');
    const edit = may(sitePolicy, 'editSections');
    const about = (summary: string) => ({ summary, tags, params, response: { 200: SectionShape } });

    api.get('/api/v1/sections/:id', { config: read, schema: about('栏目详情') }, (request) => answer(request, database, request.params.id));

    historyRoute(api, {
      path: '/api/v1/sections/:id/history',
      config: read,
      database,
      tags,
      params,
      recordOf: async (request, { id }) => ({
        agencyId: (await find(request, database, id)).agencyId,
        noun: SECTION.noun,
        recordId: id,
      }),
      words: SECTION_WORDS,
    });

    api.post(
      '/api/v1/sites/:id/sections',
      { config: edit, schema: { summary: '增加栏目', tags, params, body: NewSection, response: { 201: SectionShape } } },
      (request, reply) =>
        act(
          request,
          reply,
          database,
          async (work) => {
            const made = await createSection(work, leaveOf(request).reach, { siteId: request.params.id, ...request.body });
            if (!made.ok) throw siteProblem(made.error);
            return answer(request, work.transaction, made.value);
          },
          201,
        ),
    );

    const changed = async (
      request: FastifyRequest,
      work: Work,
      id: number,
      change: (wish: SiteWish) => Promise<Result<null, SiteFailure>>,
    ) => {
      const done = await change({ id, version: requiredVersion(request), reach: leaveOf(request).reach });
      if (!done.ok) throw siteProblem(done.error);
      return answer(request, work.transaction, id);
    };

    api.patch('/api/v1/sections/:id', { config: edit, schema: { ...about('修改栏目'), body: Edit } }, (request, reply) =>
      act(request, reply, database, (work) => changed(request, work, request.params.id, (wish) => editSection(work, wish, request.body))),
    );

    api.post('/api/v1/sections/:id/move', { config: edit, schema: { ...about('移动栏目'), body: Place } }, (request, reply) =>
      act(request, reply, database, (work) => changed(request, work, request.params.id, (wish) => moveSection(work, wish, request.body))),
    );

    api.put('/api/v1/sections/:id/entries', { config: edit, schema: { ...about('选入信息'), body: Entries } }, (request, reply) =>
      act(request, reply, database, (work) =>
        changed(request, work, request.params.id, (wish) => fillSection(work, wish, publicSide, request.body.entries)),
      ),
    );

    api.post('/api/v1/sections/:id/state', { config: edit, schema: { ...about('开放、归档和关闭栏目'), body: State } }, (request, reply) =>
      act(request, reply, database, (work) =>
        changed(request, work, request.params.id, (wish) => {
          const { body } = request;
          return setSectionState(work, wish, { ...body, archivedOn: body.state === 'archived' ? body.archivedOn : null });
        }),
      ),
    );
  };
}
