import { z } from 'zod';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, type RouteModule } from '../../platform/http/index.ts';
import { listRoutes } from '../../platform/listing/index.ts';
import { leaveOf, may } from '../access/index.ts';
import { readViewTotals, ViewTotals } from './read-totals.ts';
import { viewPolicy } from './rules/view-policy.ts';
import { viewList, viewsWithin } from './view-list.ts';

/** 访问量: by page and month, by year. */
export function viewRoutes(database: Database): RouteModule {
  return (app) => {
    const api = apiOf(app);
    const read = may(viewPolicy, 'read');

    listRoutes(api, {
      list: viewList,
      path: '/api/v1/view-counts',
      config: read,
      database,
      source: (request) => viewsWithin(leaveOf(request).reach),
    });

    api.get(
      '/api/v1/view-totals',
      {
        config: read,
        schema: {
          summary: '全年访问量',
          tags: ['访问量'],
          querystring: z.object({ year: z.coerce.number().int().min(2000).max(2200) }),
          response: { 200: ViewTotals },
        },
      },
      (request) => readViewTotals(database, { year: request.query.year, reach: leaveOf(request).reach }),
    );
  };
}
