import { sql } from 'kysely';
import { z } from 'zod';
import { recordAct } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { apiOf, notFound, Problem, type App } from '../../../platform/http/index.ts';
import { act, leaveOf, may } from '../../access/index.ts';
import { id, params, tags } from '../api-parts.ts';
import { FileShape } from '../request-shape.ts';
import { requestPolicy } from '../rules/index.ts';
import { findRequest } from '../store.ts';
import { IDENTIFYING, NAMING, type RequestFileKind } from './request-files.ts';

/** What a file of a case may turn out to be. */
const TURNED = ['identity', 'mandate', 'scan', 'attachment', 'material'] as const;

/** 改文件的种类: an identity document that was handed in as an ordinary file is from then on for named roles only. */
export function fileKindRoutes(app: App, { database }: { readonly database: Database }): void {
  apiOf(app).post(
    '/api/v1/requests/:id/files/:file/kind',
    {
      config: may(requestPolicy, 'edit'),
      schema: {
        summary: '改文件的种类：谁看得到随种类变',
        tags,
        params: params.extend({ file: z.coerce.number().pipe(id) }),
        body: z.strictObject({ kind: z.enum(TURNED) }),
        response: { 200: z.object({ file: FileShape }).meta({ id: 'ChangedRequestFile' }) },
      },
    },
    (request, reply) =>
      act(request, reply, database, async (work) => {
        const { kind } = request.body;
        const found = await findRequest(work.transaction, leaveOf(request).reach, request.params.id, { hold: true });
        if (found === null) throw notFound('公开申请');
        const { agencyId } = found;
        const which = sql`agency_id = ${agencyId} and request_id = ${found.id} and file_id = ${request.params.file}`;
        const { rows } = await sql<{ before: RequestFileKind }>`select kind as before from request_file
          where ${which} and kind = any(${[...TURNED]}::text[]) and erased_at is null for update`.execute(work.transaction);
        const before = rows[0]?.before;
        if (before === undefined) throw notFound('文件');
        if (IDENTIFYING.includes(before) && !NAMING.includes(kind)) throw shown();
        const { rows: changed } = await sql<z.infer<typeof FileShape>>`update request_file set kind = ${kind} where ${which}
          returning file_id as id, kind, name, media_type as "mediaType", bytes, by_name as "byName", added_at as "addedAt", false as erased`.execute(
          work.transaction,
        );
        const [file] = changed;
        if (file === undefined) throw notFound('文件');
        const detail = { fileId: file.id, before, after: kind };
        if (before !== kind) await recordAct(work, { agencyId, deed: 'changeFileKind' }, { noun: 'request', id: found.id, detail });
        return { file: { ...file, addedAt: new Date(file.addedAt).toISOString() } };
      }),
  );
}

function shown(): Problem {
  const detail = '身份证明、委托书不能改成承办科室看得到的种类；科室确实要用的，遮去无关内容以后，另以“办理材料”上传。';
  return new Problem({
    status: 422,
    code: 'request.fileIdentifies',
    title: '不能改成这个种类',
    detail,
    fields: [{ path: 'kind', message: detail }],
  });
}
