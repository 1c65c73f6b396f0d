import { Readable } from 'node:stream';
import { z } from 'zod';
import { apiOf, notFound, type RouteModule } from '../../../platform/http/index.ts';
import { leaveOf, may } from '../../access/index.ts';
import { sendFile } from '../../documents/index.ts';
import { composeLetter, renderLetter } from '../../letters/index.ts';
import { day, params, tags } from '../api-parts.ts';
import { replyOf } from '../draft-reply.ts';
import { isAllowed } from '../request-deeds.ts';
import { requestProblem } from '../request-problems.ts';
import { requestPolicy } from '../rules/index.ts';
import { findRequest } from '../store.ts';
import { addresseeOf, settleLetter, findCaseLetter, unnamed } from './case-letter.ts';
import { letterDeliveryRoutes } from './delivery-routes.ts';
import { letterBytes, type LetterPlace } from './frozen-letter.ts';
import { notPrinted } from './not-printed.ts';
import { printManyRoutes } from './print-many-routes.ts';

const binary = { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } };
const letterParams = params.extend({ letter: z.coerce.number().int().min(1).max(2_147_483_647) });

/** Letters of a case: as PDF and Word, before they are sent and after; many at once for the printer; how each went out. */
export function requestLetterRoutes(place: LetterPlace): RouteModule {
  const { database, secrets } = place;
  return (app) => {
    const api = apiOf(app);
    const path = '/api/v1/requests/:id/letters';

    api.get(
      `${path}/:letter/:format`,
      {
        config: may(requestPolicy, 'read'),
        schema: {
          summary: '下载申请的文书',
          tags,
          params: letterParams.extend({ format: z.enum(['pdf', 'docx']) }),
          response: { 200: { description: '文书', content: binary } },
        },
      },
      async (request, reply) => {
        const { actor, reach, by } = leaveOf(request);
        const found = await findRequest(database, reach, request.params.id);
        const letter = found === null ? null : await findCaseLetter(database, found, request.params.letter);
        if (found === null || letter === null) throw notFound('文书');
        const { format } = request.params;
        const bytes = await letterBytes(place, by, found, letter, format, isAllowed('readApplicant', actor, found));
        if (!bytes.ok) throw notPrinted(bytes.error);
        return send(reply, `${letter.number ?? letter.code}.${format}`, format, bytes.value);
      },
    );

    api.post(
      `${path}/preview`,
      {
        config: may(requestPolicy, 'decide'),
        schema: {
          summary: '预览答复书',
          tags,
          params,
          body: z.strictObject({
            on: day,
            fields: z.record(z.string().max(50), z.union([z.string().max(20_000), z.array(z.string().max(5000)).max(200)])).default({}),
          }),
          response: { 200: { description: '答复书', content: binary } },
        },
      },
      async (request, reply) => {
        const found = await findRequest(database, leaveOf(request).reach, request.params.id);
        const addressee = found === null ? null : await addresseeOf(database, secrets, found, null);
        if (found === null || addressee === null) throw notFound('公开申请');
        const decided = await replyOf(database, found);
        if (!decided.ok) throw requestProblem(decided.error);
        const { outcome, letter: code } = decided.value;
        const { on, fields } = request.body;
        const shown = isAllowed('readApplicant', leaveOf(request).actor, found) ? addressee : unnamed(addressee, null);
        const settled = await settleLetter(database, found, { code, on }, shown, { outcome, fields });
        const composed = composeLetter({ ...settled, number: null });
        if (!composed.ok) throw requestProblem({ kind: 'letterIncomplete', fields: composed.error.fields });
        const rendered = await renderLetter(composed.value);
        if (!rendered.ok) throw notPrinted({ kind: 'cantBePrinted', message: rendered.error.message });
        return send(reply, '答复书预览.pdf', 'pdf', rendered.value.pdf);
      },
    );

    letterDeliveryRoutes(app, place);
    printManyRoutes(app, place);
  };
}

function send(reply: Parameters<typeof sendFile>[0], name: string, format: 'pdf' | 'docx', bytes: Uint8Array) {
  const mediaType = format === 'pdf' ? 'application/pdf' : 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const file = { name, mediaType, bytes: bytes.length };
  return sendFile(reply, file, Readable.from([Buffer.from(bytes)]), format === 'pdf').header('cache-control', 'no-store');
}
