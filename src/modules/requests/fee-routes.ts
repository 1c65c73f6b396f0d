import { z } from 'zod';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, type RouteModule } from '../../platform/http/index.ts';
import { leaveOf, may } from '../access/index.ts';
import { day, params, tags } from './api-parts.ts';
import { reckonFee } from './notice-fee.ts';
import { requestProblem } from './request-problems.ts';
import { requestPolicy } from './rules/index.ts';

const Reckoned = z
  .object({
    yuan: z.number().int(),
    source: z.string(),
    article: z.string(),
    lines: z.array(z.object({ from: z.number(), to: z.number(), yuanEach: z.number(), yuan: z.number() })),
    /** Of the same applicant in the same calendar month, before this one: the count goes on from them. */
    earlier: z.array(
      z.object({
        id: z.number().int(),
        number: z.string().nullable(),
        title: z.string(),
        receivedOn: z.iso.date(),
        pieces: z.number().int(),
      }),
    ),
  })
  .meta({ id: 'ReckonedFee' });

/** 信息处理费 before it is charged. */
export function requestFeeRoutes(database: Database): RouteModule {
  return (app) => {
    apiOf(app).get(
      '/api/v1/requests/:id/fee',
      {
        config: may(requestPolicy, 'noticeFee'),
        schema: {
          summary: '试算信息处理费',
          tags,
          params,
          querystring: z.strictObject({
            on: day.optional(),
            scale: z.enum(['pieces', 'pages']),
            units: z.coerce.number().int().min(1).max(1_000_000),
          }),
          response: { 200: Reckoned },
        },
      },
      async (request) => {
        const { on = shanghaiDay(new Date()), scale, units } = request.query;
        const done = await reckonFee(database, leaveOf(request).reach, { id: request.params.id, on, scale, units });
        if (!done.ok) throw requestProblem(done.error);
        const { fee, earlier } = done.value;
        return { ...fee, lines: [...fee.lines], earlier: [...earlier] };
      },
    );
  };
}
