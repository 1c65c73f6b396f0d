import { Readable } from 'node:stream';
import { z } from 'zod';
import type { Database } from '../../../platform/database/index.ts';
import { apiOf, multipartBody, notFound, Problem, type RouteModule } from '../../../platform/http/index.ts';
import { act, contentIs, leaveOf, may, type Reach } from '../../access/index.ts';
import { sendFile, withIncomingFile } from '../../documents/index.ts';
import { params } from '../api-parts.ts';
import { findRequestFile, readRequestFile } from '../files/request-files.ts';
import { LARGEST_FILE, takeRequestFile, type SealedPlace } from '../files/take-request-file.ts';
import { requestInquiryPolicy } from '../rules/index.ts';
import { addInquiryFile } from './add-inquiry-file.ts';
import { InquiryFile } from './inquiry-file.ts';
import { findInquiry, type Inquiry } from './inquiry-store.ts';

const tags = ['协办函'];
const Added = z.object({ file: InquiryFile }).meta({ id: 'AddedInquiryFile' });
const binary = { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } };

/** Files that go with the answer to another agency's question. */
export function requestInquiryFileRoutes({ database, ...place }: SealedPlace & { readonly database: Database }): RouteModule {
  const found = async (reach: Reach, which: number): Promise<Inquiry> => {
    const inquiry = await findInquiry(database, reach, which);
    if (inquiry === null) throw notFound('协办函');
    return inquiry;
  };
  return (app) => {
    const api = apiOf(app);
    const path = '/api/v1/request-inquiries/:id/files';

    api.post(
      path,
      {
        bodyLimit: LARGEST_FILE + 1024 * 1024,
        config: may(requestInquiryPolicy, 'answer'),
        schema: {
          summary: '上传随答复送去的文件',
          tags,
          params,
          ...multipartBody({ file: { description: '50 MB 以内' } }),
          response: { 201: Added },
        },
      },
      async (request, reply) => {
        const inquiry = await found(leaveOf(request).reach, request.params.id);
        if (!inquiry.open || inquiry.answeredOn !== null)
          throw new Problem({
            status: 409,
            code: 'requestInquiry.answered',
            title: '不能再上传',
            detail: '这件协办函已经答复，或者对方已经办结，不能再补充文件。',
          });
        return withIncomingFile(request, LARGEST_FILE, async ({ path: from, name, declaredType }) => {
          const taken = await takeRequestFile(place, { agencyId: inquiry.fromAgencyId, kind: 'material', from, name, declaredType });
          if (!taken.ok) {
            const { later, code, message } = taken.error;
            const fields = [{ path: 'file', message }];
            throw new Problem({ status: later ? 503 : 422, code, title: '没有接收文件', detail: message, fields });
          }
          const { name: kept, mediaType, bytes } = taken.value;
          contentIs(request, String(bytes), kept);
          return act(
            request,
            reply,
            database,
            async (work) => ({ file: { id: await addInquiryFile(work, inquiry, taken.value), name: kept, mediaType, bytes } }),
            201,
          );
        });
      },
    );

    api.get(
      `${path}/:file`,
      {
        config: may(requestInquiryPolicy, 'read'),
        schema: {
          summary: '下载随答复送去的文件',
          tags,
          params: params.extend({ file: z.coerce.number().int().min(1).max(2_147_483_647) }),
          response: { 200: { description: '文件', content: binary } },
        },
      },
      async (request, reply) => {
        const inquiry = await found(leaveOf(request).reach, request.params.id);
        // The rest of the case is not the asked agency's.
        const own = inquiry.files.some((one) => one.id === request.params.file);
        const { fromAgencyId: agencyId, requestId } = inquiry;
        const file = own ? await findRequestFile(database, { agencyId, id: requestId }, request.params.file) : null;
        const bytes = file === null ? null : await readRequestFile(place, file);
        if (file === null || bytes === null) throw notFound('文件');
        return sendFile(reply, file, Readable.from([bytes]), false).header('cache-control', 'no-store');
      },
    );
  };
}
