import { z } from 'zod';
import { shanghaiDay } from '../../../kernel/shanghai-day.ts';
import type { Database } from '../../../platform/database/index.ts';
import { apiOf, notFound, requiredVersion, type RouteModule } from '../../../platform/http/index.ts';
import type { SecretBox } from '../../../platform/secrets/index.ts';
import { act, leaveOf, may } from '../../access/index.ts';
import { params, tags } from '../api-parts.ts';
import { requestProblem } from '../request-problems.ts';
import { DisclosureRequest } from '../request-shape.ts';
import { viewRequest } from '../request-view.ts';
import { requestPolicy } from '../rules/index.ts';
import { checkIdentity, IDENTITY_CHECKS } from './check-identity.ts';
import { registrationRoutes } from './registration-routes.ts';

/** Who asks: that the office made sure of it, and that it is registered rightly. */
export function requestIdentityRoutes({ database, secrets }: { readonly database: Database; readonly secrets: SecretBox }): RouteModule {
  return (app) => {
    registrationRoutes(app, { database, secrets });
    apiOf(app).post(
      '/api/v1/requests/:id/check-identity',
      {
        config: may(requestPolicy, 'checkIdentity'),
        schema: {
          summary: '记下已核对申请人身份',
          tags,
          params,
          body: z.strictObject({ by: z.enum(IDENTITY_CHECKS) }),
          response: { 200: DisclosureRequest },
        },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const { id } = request.params;
          const today = shanghaiDay(new Date());
          const check = { id, version: requiredVersion(request), by: request.body.by, today };
          const done = await checkIdentity(work, leaveOf(request).reach, check);
          if (!done.ok) throw requestProblem(done.error);
          const shown = await viewRequest(work.transaction, secrets, leaveOf(request), id, today);
          if (shown === null) throw notFound('公开申请');
          return shown;
        }),
    );
  };
}
