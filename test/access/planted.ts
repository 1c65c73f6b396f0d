import { sql } from 'kysely';
import { z } from 'zod';
import { may } from '../../src/modules/access/index.ts';
import { agencyPolicy, unitPolicy } from '../../src/modules/agencies/index.ts';
import { personPolicy } from '../../src/modules/people/index.ts';
import type { Database } from '../../src/platform/database/index.ts';
import { apiOf, type RouteModule } from '../../src/platform/http/index.ts';
import { defineList, listRoutes } from '../../src/platform/listing/index.ts';

const AGENCIES = defineList({
  name: 'planted-agencies',
  title: '机关',
  key: 'id',
  defaultSort: 'id',
  columns: { id: { label: '编号', kind: 'number', sql: sql.ref('agency.agency_id'), required: true } },
});

/** Mistakes that the matrix must find. */
export function plantedRoutes(database: Database): RouteModule {
  return (app) => {
    const api = apiOf(app);
    // A list that forgets the reach.
    listRoutes(api, {
      list: AGENCIES,
      path: '/api/v1/planted-agencies',
      config: may(agencyPolicy, 'read'),
      database,
      source: () => ({ from: sql`agency`, where: sql<boolean>`true` }),
    });
    // A record that forgets it.
    const params = z.object({ id: z.coerce.number() });
    const response = { 200: z.object({ id: z.number() }) };
    api.get(
      '/api/v1/planted-units/:id',
      { config: may(unitPolicy, 'read'), schema: { params, response } },
      async (request) => request.params,
    );
    // A write behind the wrong deed: whoever may read the directory may do it.
    api.post(
      '/api/v1/planted-people/:id',
      { config: may(personPolicy, 'read'), schema: { params, response } },
      async (request) => request.params,
    );
    // Nothing in the matrix asks for this one.
    api.get('/api/v1/planted-unknown', { config: may(unitPolicy, 'read'), schema: { response } }, async () => ({ id: 1 }));
  };
}
