import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Result } from '../../kernel/result.ts';
import type { Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, requiredVersion, type RouteModule } from '../../platform/http/index.ts';
import { act, leaveOf, may, type Reach } from '../access/index.ts';
import { answerWith, params, said, tags } from './api-parts.ts';
import { discardDocument } from './discard-document.ts';
import type { DocumentFailure } from './document-failure.ts';
import { documentProblem } from './document-problems.ts';
import { DocumentShape } from './document-view-shape.ts';
import { documentPolicy } from './rules/document-policy.ts';
import { scheduleDocument } from './schedule-document.ts';
import { withdrawDocument } from './withdraw-document.ts';

const Reason = z.strictObject({ reason: said });
const minute = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(Math.floor(Date.parse(text) / 60_000) * 60_000))
  .refine((at) => at.getUTCFullYear() < 2200, '时间太晚，请检查年份。')
  .nullable();
const Schedule = z.strictObject({ releaseAt: minute, withdrawAt: minute });

/** Giving up, setting times, taking back. */
export function deedRoutes(database: Database): RouteModule {
  const doing = (
    request: FastifyRequest,
    reply: FastifyReply,
    id: number,
    deed: (work: Work, reach: Reach, version: number) => Promise<Result<unknown, DocumentFailure>>,
  ) =>
    act(request, reply, database, async (work) => {
      const done = await deed(work, leaveOf(request).reach, requiredVersion(request));
      if (!done.ok) throw await documentProblem(work.transaction, done.error);
      return answerWith(request, work, id);
    });

  return (app) => {
    const api = apiOf(app);
    const path = '/api/v1/documents/:id';
    const response = { 200: DocumentShape };

    api.post(
      `${path}/discard`,
      { config: may(documentPolicy, 'discard'), schema: { summary: '作废', tags, params, body: Reason, response } },
      (request, reply) => {
        const { id } = request.params;
        return doing(request, reply, id, (work, reach, version) => discardDocument(work, reach, { id, version, ...request.body }));
      },
    );

    api.post(
      `${path}/schedule`,
      { config: may(documentPolicy, 'schedule'), schema: { summary: '定时发布和撤下', tags, params, body: Schedule, response } },
      (request, reply) => {
        const { id } = request.params;
        return doing(request, reply, id, (work, reach, version) => scheduleDocument(work, reach, { id, version, ...request.body }));
      },
    );

    api.post(
      `${path}/withdraw`,
      { config: may(documentPolicy, 'withdraw'), schema: { summary: '撤下', tags, params, body: Reason, response } },
      (request, reply) => {
        const { id } = request.params;
        return doing(request, reply, id, (work, reach, version) => withdrawDocument(work, { id, version, reach, ...request.body }));
      },
    );
  };
}
