import { z } from 'zod';
import { historyRoute } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, notFound, requiredVersion, type RouteModule } from '../../platform/http/index.ts';
import { listRoutes } from '../../platform/listing/index.ts';
import { act, leaveOf, may } from '../access/index.ts';
import { answerWith, documentId, givenContent, MOST_CONTENT, params, tags } from './api-parts.ts';
import { createDocument } from './create-document.ts';
import { documentList, documentSource } from './document-list.ts';
import { DOCUMENT } from './document-record.ts';
import { DocumentShape } from './document-view-shape.ts';
import { viewDocument } from './document-view.ts';
import { DOCUMENT_WORDS } from './document-words.ts';
import { DocumentContentShape } from './content-shape.ts';
import { editDocument } from './edit-document.ts';
import { documentProblem } from './document-problems.ts';
import { emptyContent } from './rules/content.ts';
import { documentPolicy } from './rules/document-policy.ts';
import { cleanLine } from './rules/clean-lines.ts';
import { findDocument } from './store.ts';
import { typedWhere, TypedWhereShape } from './typed-where.ts';

const note = z.string().trim().max(2000).default('');

const NewDocument = z.strictObject({
  type: z.string().max(60),
  title: z.string().trim().min(1).max(500),
  /** Left out: the drafter's own unit, else the disclosure office. */
  unitId: documentId.nullable().default(null),
  /** Left out: the drafter's own agency. */
  agencyId: documentId.nullable().default(null),
  /** All that it says, for programs; its title goes before the one beside it. */
  content: DocumentContentShape.nullable().default(null),
  note,
});
const Edit = z.strictObject({ content: DocumentContentShape, note, ...TypedWhereShape.partial().shape });

/** 信息: list, record, beginning one, saving what it says, what was done to it. */
export function recordRoutes(database: Database): RouteModule {
  return (app) => {
    const api = apiOf(app);
    const read = may(documentPolicy, 'read');

    listRoutes(api, {
      list: documentList,
      path: '/api/v1/documents',
      config: read,
      database,
      source: (request) => documentSource(leaveOf(request).reach),
    });

    api.get(
      '/api/v1/documents/:id',
      { config: read, schema: { summary: '信息详情', tags, params, response: { 200: DocumentShape } } },
      async (request) => {
        const document = await viewDocument(database, leaveOf(request), request.params.id);
        if (document === null) throw notFound('信息');
        return document;
      },
    );

    historyRoute(api, {
      path: '/api/v1/documents/:id/history',
      config: read,
      database,
      tags,
      params,
      recordOf: async (request, { id }) => {
        const document = await findDocument(database, leaveOf(request).reach, id);
        if (document === null) throw notFound('信息');
        return { agencyId: document.agencyId, noun: DOCUMENT.noun, recordId: id };
      },
      words: DOCUMENT_WORDS,
    });

    api.post(
      '/api/v1/documents',
      {
        bodyLimit: MOST_CONTENT,
        config: may(documentPolicy, 'create'),
        schema: { summary: '起草信息', tags, body: NewDocument, response: { 201: DocumentShape } },
      },
      async (request, reply) => {
        const { type, title, content: given, ...wish } = request.body;
        const content = given === null ? emptyContent(cleanLine(title)) : await givenContent(database, given);
        return act(
          request,
          reply,
          database,
          async (work) => {
            const { actor, reach } = leaveOf(request);
            const home = actor.kind === 'person' ? actor.unitId : null;
            const agencyId = wish.agencyId ?? actor.agencyId;
            if (agencyId === null || agencyId !== actor.agencyId) throw notFound('机关');
            const made = await createDocument(work, { agencyId, unitId: wish.unitId ?? home, type, content, note: wish.note, reach });
            if (!made.ok) throw await documentProblem(work.transaction, made.error);
            return answerWith(request, work, made.value.documentId);
          },
          201,
        );
      },
    );

    api.patch(
      '/api/v1/documents/:id',
      {
        bodyLimit: MOST_CONTENT,
        config: may(documentPolicy, 'edit'),
        schema: { summary: '保存信息', tags, params, body: Edit, response: { 200: DocumentShape } },
      },
      async (request, reply) => {
        const content = await givenContent(database, request.body.content);
        return act(request, reply, database, async (work) => {
          const { id } = request.params;
          const { reach } = leaveOf(request);
          const typed = typedWhere(request.body);
          const done = await editDocument(work, { id, version: requiredVersion(request), content, note: request.body.note, reach, typed });
          if (!done.ok) throw await documentProblem(work.transaction, done.error);
          return answerWith(request, work, id);
        });
      },
    );
  };
}
