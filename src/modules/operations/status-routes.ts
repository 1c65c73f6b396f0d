import { z } from 'zod';
import { apiOf, type RouteModule } from '../../platform/http/index.ts';
import { may } from '../access/index.ts';
import { readStatus, type StatusPlace, type SystemStatus } from './read-status.ts';
import { systemStatusPolicy } from './rules/system-status-policy.ts';

const level = z.enum(['ok', 'warning', 'error']);

const Status = z
  .object({
    level,
    version: z.string(),
    checkedAt: z.iso.datetime(),
    sections: z.array(
      z.object({
        key: z.string(),
        title: z.string(),
        level,
        /** How it is and what to do. */
        sentence: z.string(),
        facts: z.array(z.object({ label: z.string(), value: z.string() })),
      }),
    ),
  })
  .meta({ id: 'SystemStatus' });

/** Status in the shape of the API, also for the shell. */
export function statusAnswer(status: SystemStatus): z.input<typeof Status> {
  const sections = status.sections.map((section) => ({ ...section, facts: [...section.facts] }));
  return { ...status, checkedAt: status.checkedAt.toISOString(), sections };
}

export function statusRoutes(place: StatusPlace): RouteModule {
  return (app) => {
    apiOf(app).get(
      '/api/v1/system-status',
      { config: may(systemStatusPolicy, 'read'), schema: { summary: '运行状态', tags: ['运行状态'], response: { 200: Status } } },
      async () => statusAnswer(await readStatus(place)),
    );
  };
}
