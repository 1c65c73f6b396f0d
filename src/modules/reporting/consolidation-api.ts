import { z } from 'zod';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, type RouteModule } from '../../platform/http/index.ts';
import { inWork, recordAct } from '../../platform/audit/index.ts';
import { renderXlsx } from '../../platform/rendering/index.ts';
import { leaveOf, may } from '../access/index.ts';
import { MEDIA_TYPES } from '../examination/index.ts';
import { Consolidation, consolidationYears, readConsolidation } from './consolidation.ts';
import { consolidationDocument } from './consolidation-document.ts';
import { attachmentHeader, sendAttachment } from './downloads.ts';
import { consolidationPolicy } from './rules/consolidation-policy.ts';

const tags = ['年度报告汇总'];
const params = z.object({ year: z.coerce.number().int().min(1990).max(2200) });
const Years = z
  .object({ years: z.array(z.object({ year: z.number().int(), reports: z.number().int() })) })
  .meta({ id: 'ConsolidationYears' });

/** 汇总 of a year's reports, for those who supervise. */
export function consolidationRoutes(database: Database): RouteModule {
  return (app) => {
    const api = apiOf(app);
    const config = may(consolidationPolicy, 'read');

    api.get(
      '/api/v1/consolidations',
      { config, schema: { summary: '可以汇总的年度', tags, response: { 200: Years } } },
      async (request) => ({
        years: [...(await consolidationYears(database, leaveOf(request).reach))],
      }),
    );

    api.get(
      '/api/v1/consolidations/:year',
      { config, schema: { summary: '汇总一个年度', tags, params, response: { 200: Consolidation } } },
      (request) => readConsolidation(database, leaveOf(request).reach, request.params.year),
    );

    const file = { [MEDIA_TYPES.xlsx]: { schema: z.string().meta({ format: 'binary' }) } };
    api.get(
      '/api/v1/consolidations/:year/export',
      { config, schema: { summary: '导出汇总（Excel）', tags, params, response: { 200: { description: '文件', content: file } } } },
      async (request, reply) => {
        const { year } = request.params;
        const { reach, by, actor } = leaveOf(request);
        const consolidation = await readConsolidation(database, reach, year);
        const agencyId = actor.agencyId ?? 0;
        await inWork(database, by, (work) => recordAct(work, { agencyId, deed: 'export' }, { noun: 'consolidation', id: year }));
        const bytes = await renderXlsx(consolidationDocument(consolidation));
        return sendAttachment(reply, Buffer.from(bytes), MEDIA_TYPES.xlsx, attachmentHeader(`${year}年年度报告汇总`, 'xlsx'));
      },
    );
  };
}
