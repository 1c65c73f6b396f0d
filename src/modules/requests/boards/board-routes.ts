import { z } from 'zod';
import { shanghaiDay } from '../../../kernel/shanghai-day.ts';
import { dayNumber } from '../../../law/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { apiOf, invalid, type RouteModule } from '../../../platform/http/index.ts';
import { sendTable } from '../../../platform/listing/index.ts';
import { leaveOf, may } from '../../access/index.ts';
import { day, tags } from '../api-parts.ts';
import { requestPolicy } from '../rules/index.ts';
import { readRequestBoard, RequestBoard } from './request-board.ts';
import { LONGEST_LOOK, readRequestCalendar, RequestCalendar } from './request-calendar.ts';
import { readRequestStatistics, RequestStatistics } from './request-statistics.ts';
import { statisticsTable } from './statistics-table.ts';

const Wish = z.strictObject({
  year: z.coerce.number().int().min(2000).max(2099),
  /** A part of the year, both days included. */
  from: day.optional(),
  to: day.optional(),
  agencyId: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
});
const file = z.string().meta({ format: 'binary' });
const files = { 'text/csv': { schema: file }, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: file } };

/** What a clerk looks at in the morning, the days ahead, and the year's figures. */
export function requestBoardRoutes(database: Database): RouteModule {
  const today = () => shanghaiDay(new Date());
  return (app) => {
    const api = apiOf(app);

    api.get(
      '/api/v1/requests/board',
      {
        config: may(requestPolicy, 'read'),
        schema: { summary: '公开申请各状态和时限的件数', tags, response: { 200: RequestBoard } },
      },
      (request) => readRequestBoard(database, leaveOf(request), today()),
    );

    api.get(
      '/api/v1/requests/calendar',
      {
        config: may(requestPolicy, 'read'),
        schema: {
          summary: '工作日历和每天到期的申请（最多一百天）',
          tags,
          querystring: z.strictObject({ from: day, to: day }),
          response: { 200: RequestCalendar },
        },
      },
      async (request) => {
        const { from, to } = request.query;
        const days = dayNumber(to) - dayNumber(from) + 1;
        if (days < 1) throw invalid([{ path: 'to', message: '结束的日期早于开始的日期，请检查日期。' }]);
        if (days > LONGEST_LOOK) throw invalid([{ path: 'to', message: `一次最多查看 ${LONGEST_LOOK} 天，请缩短日期范围。` }]);
        return readRequestCalendar(database, leaveOf(request).reach, { from, to });
      },
    );

    api.get(
      '/api/v1/requests/statistics',
      {
        config: may(requestPolicy, 'count'),
        schema: { summary: '依申请公开年度统计', tags, querystring: Wish, response: { 200: RequestStatistics } },
      },
      (request) => {
        const { agencyId = null, ...period } = inOrder(request.query);
        return readRequestStatistics(database, leaveOf(request).reach, { ...period, agencyId, today: today() });
      },
    );

    api.get(
      '/api/v1/requests/statistics/export',
      {
        config: may(requestPolicy, 'count'),
        schema: {
          summary: '依申请公开年度统计：导出',
          tags,
          querystring: Wish.extend({ format: z.enum(['csv', 'xlsx']).default('csv') }),
          response: { 200: { description: '文件', content: files } },
        },
      },
      async (request, reply) => {
        const { agencyId = null, format, ...period } = inOrder(request.query);
        const found = await readRequestStatistics(database, leaveOf(request).reach, { ...period, agencyId, today: today() });
        return sendTable(reply, statisticsTable(found), format);
      },
    );
  };
}

function inOrder<W extends z.output<typeof Wish>>(wish: W): W {
  const { year, from = `${year}-01-01`, to = `${year}-12-31` } = wish;
  const outside = [from, to].some((on) => !on.startsWith(`${year}-`));
  if (outside) throw invalid([{ path: 'from', message: '起止日期应当在所选的年份以内，请检查日期。' }]);
  if (to < from) throw invalid([{ path: 'to', message: '结束的日期早于开始的日期，请检查日期。' }]);
  return wish;
}
