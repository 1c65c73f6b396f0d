import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Database } from '../database/index.ts';
import type { Access, ApiApp } from '../http/index.ts';
import type { HistoryWords } from './history-words.ts';
import { historyAnswer, readHistory, type AuditedRecord } from './read-history.ts';

export interface HistoryRouteOptions<P extends z.ZodType> {
  /** `/api/v1/tasks/:id/history` */
  readonly path: string;
  /** That of the record's own page: `may(taskPolicy, 'read')`. */
  readonly config: { readonly access: Access };
  readonly database: Database;
  /** As in OpenAPI: `['任务']`. */
  readonly tags: readonly string[];
  /** What stands in the path: `z.object({ id: z.coerce.number().int() })`. */
  readonly params: P;
  /** The record, found within the reach of the request; throws `notFound` for one that is not. */
  readonly recordOf: (request: FastifyRequest, params: z.output<P>) => Promise<AuditedRecord> | AuditedRecord;
  readonly words?: HistoryWords;
}

const page = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  after: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
});

/** `GET …/history`: what was done to a record, the newest first (`limit`, `after` = `next` of the page before). */
export function historyRoute<P extends z.ZodType>(app: ApiApp, options: HistoryRouteOptions<P>): void {
  app.get(
    options.path,
    {
      config: options.config,
      schema: {
        summary: '办理记录',
        tags: [...options.tags],
        params: options.params,
        querystring: page,
        response: { 200: historyAnswer },
      },
    },
    async (request) => {
      const { limit, after } = page.parse(request.query);
      const record = await options.recordOf(request, options.params.parse(request.params));
      return readHistory(options.database, record, { limit, after: after ?? null }, options.words);
    },
  );
}
