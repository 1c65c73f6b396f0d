import { z } from 'zod';
import type { Database } from '../../../platform/database/index.ts';
import { apiOf, notFound, type RouteModule } from '../../../platform/http/index.ts';
import { leaveOf, may } from '../../access/index.ts';
import { tags } from '../api-parts.ts';
import { asDay } from '../as-day.ts';
import { documentPolicy } from '../rules/document-policy.ts';
import { dayInShanghai } from '../today.ts';
import { VOCABULARY } from '../vocabulary.ts';
import { DocumentSeries, readSeries } from './read-series.ts';

const params = z.object({ type: z.string().max(60) });
const querystring = z.strictObject({
  unitId: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
  year: z.coerce.number().int().min(1949).max(9999).optional(),
  asOf: z.iso
    .date()
    .refine((day) => day >= '1949-10-01', '日期太早，请检查年份。')
    .optional()
    .describe('截至哪一天；默认今天'),
});

/** 连续发布的日报 */
export function seriesRoutes(database: Database): RouteModule {
  return (app) => {
    apiOf(app).get(
      '/api/v1/document-series/:type',
      {
        config: may(documentPolicy, 'read'),
        schema: { summary: '日报连续情况', tags, params, querystring, response: { 200: DocumentSeries } },
      },
      async (request) => {
        const type = VOCABULARY.types.get(request.params.type);
        if (type === undefined || type.series === null) throw notFound('日报');
        const { unitId = null, year = null, asOf } = request.query;
        return readSeries(database, {
          reach: leaveOf(request).reach,
          type,
          unitId,
          year,
          asOf: asOf === undefined ? dayInShanghai(new Date()) : asDay(asOf),
        });
      },
    );
  };
}
