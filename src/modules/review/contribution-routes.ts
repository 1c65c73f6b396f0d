import type { Database } from '../../platform/database/index.ts';
import { apiOf, type RouteModule } from '../../platform/http/index.ts';
import { listRoutes } from '../../platform/listing/index.ts';
import { leaveOf, may } from '../access/index.ts';
import { contributionList, contributionSource } from './contribution-list.ts';
import { contributionPolicy } from './rules/review-policy.ts';

/** 稿件统计, as a list with its exports. */
export function contributionRoutes(database: Database): RouteModule {
  return (app) =>
    listRoutes(apiOf(app), {
      list: contributionList,
      path: '/api/v1/contributions',
      config: may(contributionPolicy, 'read'),
      database,
      source: (request) => contributionSource(request, leaveOf(request).reach),
    });
}
