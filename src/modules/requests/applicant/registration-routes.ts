import { z } from 'zod';
import { shanghaiDay } from '../../../kernel/shanghai-day.ts';
import type { Database } from '../../../platform/database/index.ts';
import { apiOf, notFound, requiredVersion, type App } from '../../../platform/http/index.ts';
import type { SecretBox } from '../../../platform/secrets/index.ts';
import { act, leaveOf, may } from '../../access/index.ts';
import { params, readApplicantShape, said, tags, text } from '../api-parts.ts';
import { requestProblem } from '../request-problems.ts';
import { DisclosureRequest, WANTED_DELIVERIES, WANTED_FORMS } from '../request-shape.ts';
import { viewRequest } from '../request-view.ts';
import { requestPolicy } from '../rules/index.ts';
import { EDIT_REASONS, editRegistration } from './edit-registration.ts';

/** 修改登记: who asks, how to reach them, how they want it. */
export function registrationRoutes(app: App, { database, secrets }: { readonly database: Database; readonly secrets: SecretBox }): void {
  apiOf(app).post(
    '/api/v1/requests/:id/edit',
    {
      config: may(requestPolicy, 'edit'),
      schema: {
        summary: '修改登记',
        tags,
        params,
        body: z.strictObject({
          why: z.enum(EDIT_REASONS),
          applicant: readApplicantShape,
          wantedForm: z.enum(WANTED_FORMS),
          wantedDelivery: z.enum(WANTED_DELIVERIES),
          helpNeeded: text(500),
          content: said(10_000).optional().describe('只在确认收到以前、由机关录入的申请可以改；不改的不填'),
        }),
        response: { 200: DisclosureRequest },
      },
    },
    (request, reply) =>
      act(request, reply, database, async (work) => {
        const { id } = request.params;
        const { why, content, ...registration } = request.body;
        const edit = {
          id,
          version: requiredVersion(request),
          why,
          registration: { ...registration, ...(content === undefined ? {} : { content }) },
        };
        const done = await editRegistration(work, secrets, leaveOf(request).reach, edit);
        if (!done.ok) throw requestProblem(done.error);
        const shown = await viewRequest(work.transaction, secrets, leaveOf(request), id, shanghaiDay(new Date()));
        if (shown === null) throw notFound('公开申请');
        return shown;
      }),
  );
}
