import { z } from 'zod';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, notFound, Problem, type RouteModule } from '../../platform/http/index.ts';
import { leaveOf, may, type Actor } from '../access/index.ts';
import { givenContent, MOST_CONTENT, params, tags } from './api-parts.ts';
import { DocumentContentShape } from './content-shape.ts';
import { forgetDraft, keepDraft } from './drafts.ts';
import { notePresence } from './presence.ts';
import { Tab, typedWhere, TypedWhereShape } from './typed-where.ts';
import { documentPolicy } from './rules/document-policy.ts';
import { findDocument } from './store.ts';

const Draft = z.strictObject({
  baseRevision: z.number().int().min(1).max(1_000_000),
  content: DocumentContentShape,
  ...TypedWhereShape.partial().shape,
});
/** Programs that know of no windows send nothing. */
const Here = z.strictObject({ tab: Tab.default('') }).nullish();
const Kept = z.object({ savedAt: z.iso.datetime() });
const Gone = z.object({});
const Others = z.object({ others: z.array(z.object({ name: z.string(), seenAt: z.iso.datetime() })), ownTabs: z.number().int() });

const OTHER_TAB = {
  status: 409,
  code: 'draft.otherTab',
  title: '您在另一个窗口里也写了这份信息',
  detail: '这里写的没有自动保存，另一个窗口里写的也没有被覆盖；请把两边合在一起再保存，或者只在一个窗口里写。',
} as const;

/** What a person at the editor does every few seconds: no audit, no version, one statement each. */
export function draftRoutes(database: Database): RouteModule {
  return (app) => {
    const api = apiOf(app);
    const compose = may(documentPolicy, 'compose');
    const path = '/api/v1/documents/:id';

    api.put(
      `${path}/draft`,
      {
        bodyLimit: MOST_CONTENT,
        config: compose,
        schema: { summary: '自动保存', tags, params, body: Draft, response: { 200: Kept } },
      },
      async (request) => {
        const { actor, reach } = leaveOf(request);
        const who = { id: request.params.id, accountId: accountOf(actor) };
        const content = await givenContent(database, request.body.content);
        const { baseRevision } = request.body;
        const savedAt = await keepDraft(database, reach, who, { baseRevision, content }, typedWhere(request.body));
        if (savedAt === 'otherTab') throw new Problem(OTHER_TAB);
        if (savedAt === null) throw notFound('信息');
        return { savedAt: savedAt.toISOString() };
      },
    );

    api.delete(
      `${path}/draft`,
      {
        config: compose,
        schema: { summary: '放弃自动保存的内容', tags, params, querystring: TypedWhereShape.partial(), response: { 200: Gone } },
      },
      async (request) => {
        const { actor, reach } = leaveOf(request);
        const document = await findDocument(database, reach, request.params.id);
        if (document === null) throw notFound('信息');
        await forgetDraft(
          database,
          { agencyId: document.agencyId, id: document.id, accountId: accountOf(actor) },
          typedWhere(request.query),
        );
        return {};
      },
    );

    api.post(
      `${path}/presence`,
      { config: compose, schema: { summary: '正在编辑，还有谁', tags, params, body: Here, response: { 200: Others } } },
      async (request) => {
        const { actor, reach } = leaveOf(request);
        const tab = request.body?.tab ?? '';
        const present = await notePresence(database, reach, { id: request.params.id, accountId: accountOf(actor), tab });
        if (present === null) throw notFound('信息');
        const { others, ownTabs } = present;
        return { ownTabs, others: others.map(({ name, seenAt }) => ({ name, seenAt: seenAt.toISOString() })) };
      },
    );
  };
}

function accountOf(actor: Actor): number {
  if (actor.kind !== 'person') throw new Error('The deed is for people only');
  return actor.id;
}
