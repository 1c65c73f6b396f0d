import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, notFound, Problem, type RouteModule } from '../../platform/http/index.ts';
import { listRoutes } from '../../platform/listing/index.ts';
import { leaveOf, may } from '../access/index.ts';
import { params, tags } from './api-parts.ts';
import { DocumentContentShape } from './content-shape.ts';
import { compareTexts } from './difference/compare-texts.ts';
import { revisionList, revisionSource } from './revision-list.ts';
import { loadRevision, type Revision } from './revisions.ts';
import { contentChanges } from './rules/content-changes.ts';
import { documentPolicy } from './rules/document-policy.ts';
import { findDocument, type StoredDocument } from './store.ts';
import { typeOf } from './type-of.ts';
import { VOCABULARY } from './vocabulary.ts';

const number = z.coerce.number().int().min(1).max(1_000_000);
const RevisionShape = z
  .object({
    revision: z.number().int(),
    content: DocumentContentShape,
    contentHash: z.string(),
    author: z.object({ kind: z.enum(['person', 'machine', 'system']), name: z.string() }),
    note: z.string(),
    madeAt: z.iso.datetime(),
  })
  .meta({ id: 'DocumentRevision' });
const Difference = z
  .object({
    members: z.array(z.object({ member: z.string(), title: z.string(), before: z.string(), after: z.string() })).readonly(),
    /** What came stands in `ins`, what went in `del`; without scripts, styles or foreign addresses. */
    bodyHtml: z.string(),
  })
  .meta({ id: 'DocumentDifference' });

const TOO_DIFFERENT = {
  status: 422,
  code: 'difference.tooLarge',
  title: '两稿太长，不能对照',
  detail: '两稿的正文太长，半分钟内没有比较完。请分别打开两稿查看。',
} as const;

/** What a document said before, and what has changed since. */
export function revisionRoutes(database: Database): RouteModule {
  const find = async (request: FastifyRequest, id: number): Promise<StoredDocument> => {
    const document = await findDocument(database, leaveOf(request).reach, id);
    if (document === null) throw notFound('信息');
    return document;
  };
  const load = async ({ agencyId, id }: StoredDocument, revision: number): Promise<Revision> => {
    const loaded = await loadRevision(database, agencyId, id, revision);
    if (loaded === null) throw notFound('稿次');
    return loaded;
  };

  return (app) => {
    const api = apiOf(app);
    const config = may(documentPolicy, 'read');
    const path = '/api/v1/documents/:id';

    listRoutes(api, {
      list: revisionList,
      path: `${path}/revisions`,
      config,
      database,
      source: async (request) => {
        const at = params.safeParse(request.params);
        if (!at.success) throw notFound('信息');
        return revisionSource(await find(request, at.data.id));
      },
    });

    api.get(
      `${path}/revisions/:revision`,
      { config, schema: { summary: '一稿的内容', tags, params: params.extend({ revision: number }), response: { 200: RevisionShape } } },
      async (request) => {
        const { id, revision } = request.params;
        const { author, madeAt, ...loaded } = await load(await find(request, id), revision);
        return { ...loaded, author: { kind: author.kind, name: author.name }, madeAt: madeAt.toISOString() };
      },
    );

    api.get(
      `${path}/difference`,
      {
        config,
        schema: {
          summary: '两稿之间的差别',
          tags,
          params,
          querystring: z.strictObject({ from: number, to: number }),
          response: { 200: Difference },
        },
      },
      async (request) => {
        const document = await find(request, request.params.id);
        const before = await load(document, request.query.from);
        const after = await load(document, request.query.to);
        const pictures = `/api/v1/documents/${document.id}/files/`;
        const bodyHtml = await compareTexts({ before: before.content.body, after: after.content.body, pictures });
        if (bodyHtml === null) throw new Problem(TOO_DIFFERENT);
        return { members: contentChanges(before.content, after.content, typeOf(document), VOCABULARY), bodyHtml };
      },
    );
  };
}
