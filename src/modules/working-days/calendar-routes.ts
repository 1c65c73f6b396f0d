import { z } from 'zod';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, self, type RouteModule } from '../../platform/http/index.ts';
import { noticesInForce } from './office-calendar.ts';

const OfficeCalendar = z
  .object({
    /** Those beside what comes with the program, a later one overriding an earlier one day by day. */
    notices: z
      .array(
        z.object({
          year: z.number().int(),
          number: z.string(),
          title: z.string(),
          publishedOn: z.iso.date(),
          holidays: z.array(z.object({ name: z.string(), from: z.iso.date(), to: z.iso.date() })).readonly(),
          makeUpWorkdays: z.array(z.iso.date()).readonly(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'OfficeCalendar' });

/** By what the office counts, for screens that reckon while somebody types. */
export function officeCalendarRoutes(database: Database): RouteModule {
  return (app) => {
    apiOf(app).get(
      '/api/v1/office-calendar',
      {
        config: self('which days the office works is no secret to whoever works there'),
        schema: { summary: '已启用的节假日通知', tags: ['节假日通知'], response: { 200: OfficeCalendar } },
      },
      async () => ({ notices: await noticesInForce(database) }),
    );
  };
}
