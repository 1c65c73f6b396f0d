import { Readable } from 'node:stream';
import { sql } from 'kysely';
import { z } from 'zod';
import { recordAct } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, multipartBody, notFound, Problem, type RouteModule } from '../../platform/http/index.ts';
import { act, contentIs, leaveOf, may } from '../access/index.ts';
import { sendFile, withIncomingFile } from '../documents/index.ts';
import { readRequestFile, takeRequestFile, type SealedPlace } from '../requests/index.ts';
import { RemedyFileShape } from './remedy-shape.ts';
import { params, tags } from './remedy-routes.ts';
import { remedyPolicy } from './rules/index.ts';
import { findRemedy } from './store.ts';

/** Of one paper, in bytes. */
const LARGEST = 50 * 1024 * 1024;
const Added = z.object({ file: RemedyFileShape }).meta({ id: 'AddedRemedyFile' });
const binary = { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } };

/** Papers of a review or a suit: looked through, sealed, and read by those who may read the parties. */
export function remedyFileRoutes({ database, ...place }: SealedPlace & { readonly database: Database }): RouteModule {
  return (app) => {
    const api = apiOf(app);
    const path = '/api/v1/remedies/:id/files';

    api.post(
      path,
      {
        bodyLimit: LARGEST + 1024 * 1024,
        config: may(remedyPolicy, 'attach'),
        schema: { summary: '上传文书', tags, params, ...multipartBody({ file: { description: '50 MB 以内' } }), response: { 201: Added } },
      },
      async (request, reply) => {
        const found = await findRemedy(database, leaveOf(request).reach, request.params.id);
        if (found === null) throw notFound('复议或者诉讼');
        const { agencyId, id } = found;
        return withIncomingFile(request, LARGEST, async ({ path: from, name: sent, declaredType }) => {
          const taken = await takeRequestFile(place, { agencyId, kind: 'attachment', from, name: sent, declaredType });
          if (!taken.ok) {
            const { later, code, message } = taken.error;
            const fields = [{ path: 'file', message }];
            throw new Problem({ status: later ? 503 : 422, code, title: '没有接收文件', detail: message, fields });
          }
          const { name, mediaType, bytes, sha256 } = taken.value;
          contentIs(request, String(bytes), name);
          return act(
            request,
            reply,
            database,
            async (work) => {
              const { rows } = await sql<{ fileId: number; addedAt: Date }>`
                insert into remedy_file (agency_id, remedy_id, name, media_type, bytes, file_sha256, by_name)
                values (${agencyId}, ${id}, ${name}, ${mediaType}, ${bytes}, ${sha256}, ${work.by.name})
                returning file_id as "fileId", added_at as "addedAt"`.execute(work.transaction);
              const [row] = rows;
              if (row === undefined) throw new Error('The file was not written down');
              // The name may tell who it is from.
              await recordAct(work, { agencyId, deed: 'attach' }, { noun: 'remedy', id, detail: { fileId: row.fileId, bytes } });
              return {
                file: { id: row.fileId, name, mediaType, bytes, erased: false, byName: work.by.name, addedAt: row.addedAt.toISOString() },
              };
            },
            201,
          );
        });
      },
    );

    api.get(
      `${path}/:file`,
      {
        config: may(remedyPolicy, 'readParty'),
        schema: {
          summary: '下载文书',
          tags,
          params: params.extend({ file: z.coerce.number().int().min(1).max(2_147_483_647) }),
          response: { 200: { description: '文件', content: binary } },
        },
      },
      async (request, reply) => {
        const found = await findRemedy(database, leaveOf(request).reach, request.params.id);
        if (found === null) throw notFound('文件');
        const { rows } = await sql<{ name: string; mediaType: string; bytes: number; sha256: string | null }>`
          select name, media_type as "mediaType", bytes, file_sha256 as sha256 from remedy_file
          where agency_id = ${found.agencyId} and remedy_id = ${found.id} and file_id = ${request.params.file}`.execute(database);
        const [file] = rows;
        const bytes =
          file === undefined || file.sha256 === null
            ? null
            : await readRequestFile(place, { agencyId: found.agencyId, sha256: file.sha256 });
        if (file === undefined || bytes === null) throw notFound('文件');
        return sendFile(reply, file, Readable.from([bytes]), false).header('cache-control', 'no-store');
      },
    );
  };
}
