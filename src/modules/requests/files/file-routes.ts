import { Readable } from 'node:stream';
import { z } from 'zod';
import { recordAct } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { apiOf, multipartBody, notFound, Problem, type RouteModule } from '../../../platform/http/index.ts';
import { act, contentIs, leaveOf, may } from '../../access/index.ts';
import { sendFile, withIncomingFile } from '../../documents/index.ts';
import { params, tags } from '../api-parts.ts';
import { FileShape } from '../request-shape.ts';
import { requestPolicy } from '../rules/index.ts';
import { findRequest } from '../store.ts';
import { fileKindRoutes } from './file-kind-routes.ts';
import { mayReadFile } from './may-read-file.ts';
import { addRequestFile, findRequestFile, IDENTIFYING, readRequestFile } from './request-files.ts';
import { LARGEST_FILE, takeRequestFile, type SealedPlace } from './take-request-file.ts';

const BROUGHT = ['identity', 'mandate', 'scan', 'attachment', 'material', 'receipt'] as const;
const Added = z.object({ file: FileShape }).meta({ id: 'AddedRequestFile' });
const binary = { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } };

/** Files of a case: handed in by the office, and read; whoever reads an identity document stands in the audit. */
export function requestFileRoutes({ database, ...place }: SealedPlace & { readonly database: Database }): RouteModule {
  return (app) => {
    const api = apiOf(app);
    const path = '/api/v1/requests/:id/files';
    fileKindRoutes(app, { database });

    api.post(
      path,
      {
        bodyLimit: LARGEST_FILE + 1024 * 1024,
        config: may(requestPolicy, 'attach'),
        schema: {
          summary: '上传申请的文件',
          tags,
          params,
          querystring: z.strictObject({ kind: z.enum(BROUGHT) }),
          ...multipartBody({ file: { description: '身份证明、委托书为 JPEG、PNG 或 PDF，10 MB 以内；其他 50 MB 以内' } }),
          response: { 201: Added },
        },
      },
      async (request, reply) => {
        const { kind } = request.query;
        const found = await findRequest(database, leaveOf(request).reach, request.params.id);
        if (found === null) throw notFound('公开申请');
        return withIncomingFile(request, LARGEST_FILE, async ({ path: from, name, declaredType }) => {
          const taken = await takeRequestFile(place, { agencyId: found.agencyId, kind, from, name, declaredType });
          if (!taken.ok) {
            const { later, code, message } = taken.error;
            throw new Problem({
              status: later ? 503 : 422,
              code,
              title: '没有接收文件',
              detail: message,
              fields: [{ path: 'file', message }],
            });
          }
          contentIs(request, String(taken.value.bytes), taken.value.name);
          return act(
            request,
            reply,
            database,
            async (work) => {
              const id = await addRequestFile(work, found, kind, taken.value);
              const { name: kept, mediaType, bytes } = taken.value;
              const addedAt = new Date().toISOString();
              return { file: { id, kind, name: kept, mediaType, bytes, byName: work.by.name, addedAt, erased: false } };
            },
            201,
          );
        });
      },
    );

    api.get(
      `${path}/:file`,
      {
        config: may(requestPolicy, 'read'),
        schema: {
          summary: '下载申请的文件',
          tags,
          params: params.extend({ file: z.coerce.number().int().min(1).max(2_147_483_647) }),
          response: { 200: { description: '文件', content: binary } },
        },
      },
      async (request, reply) => {
        const { actor, reach } = leaveOf(request);
        const found = await findRequest(database, reach, request.params.id);
        const file = found === null ? null : await findRequestFile(database, found, request.params.file);
        // Identity documents have a way of their own.
        if (found === null || file === null || IDENTIFYING.includes(file.kind)) throw notFound('文件');
        if (!mayReadFile(actor, found, file.kind)) throw notFound('文件');
        const bytes = await readRequestFile(place, file);
        if (bytes === null) throw notFound('文件');
        return sendFile(reply, file, Readable.from([bytes]), false).header('cache-control', 'no-store');
      },
    );

    api.post(
      `${path}/:file/identity`,
      {
        config: may(requestPolicy, 'readIdentity'),
        schema: {
          summary: '查看身份证明、委托书（记入审计）',
          tags,
          params: params.extend({ file: z.coerce.number().int().min(1).max(2_147_483_647) }),
          response: { 200: { description: '文件', content: binary } },
        },
      },
      async (request, reply) => {
        const { reach, by } = leaveOf(request);
        const found = await findRequest(database, reach, request.params.id);
        const file = found === null ? null : await findRequestFile(database, found, request.params.file);
        if (found === null || file === null || !IDENTIFYING.includes(file.kind)) throw notFound('文件');
        // Written down before a byte goes out.
        await database
          .transaction()
          .execute((transaction) =>
            recordAct(
              { transaction, by },
              { agencyId: found.agencyId, deed: 'readIdentity' },
              { noun: 'request', id: found.id, detail: { fileId: file.fileId, kind: file.kind } },
            ),
          );
        const bytes = await readRequestFile(place, file);
        if (bytes === null) throw notFound('文件');
        return sendFile(reply, file, Readable.from([bytes]), false).header('cache-control', 'no-store');
      },
    );
  };
}
