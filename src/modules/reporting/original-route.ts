import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../platform/database/index.ts';
import type { FileStore } from '../../platform/files/index.ts';
import { notFound, type ApiApp } from '../../platform/http/index.ts';
import { leaveOf, may, withinReach } from '../access/index.ts';
import { attachmentName, sendAttachment } from './downloads.ts';
import { annualReportPolicy } from './rules/annual-report-policy.ts';

const params = z.object({
  agencyId: z.coerce.number().int().min(1).max(2_147_483_647),
  year: z.coerce.number().int().min(1990).max(2200),
  version: z.coerce.number().int().min(1).max(1_000_000),
});
const file = { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } };

/** The file as it was handed in, byte for byte; always to be kept, never to be opened in the browser. */
export function originalRoute(api: ApiApp, { database, files }: { readonly database: Database; readonly files: FileStore }): void {
  api.get(
    '/api/v1/annual-reports/:agencyId/:year/versions/:version/original',
    {
      config: may(annualReportPolicy, 'read'),
      schema: { summary: '下载原件', tags: ['年度报告'], params, response: { 200: { description: '文件', content: file } } },
    },
    async (request, reply) => {
      const { agencyId, year, version } = request.params;
      const { rows } = await sql<{ sha256: string; name: string | null }>`
        select r.original_sha256 as sha256, r.original_name as name from annual_report r
        where r.agency_id = ${agencyId} and r.year = ${year} and r.version = ${version} and r.original_sha256 is not null
          and ${withinReach(leaveOf(request).reach, { agency: sql.ref('r.agency_id') })}`.execute(database);
      const [original] = rows;
      const bytes = original === undefined ? null : await files.read(original.sha256);
      if (original === undefined || bytes === null) throw notFound('原件');
      const name = attachmentName(original.name ?? `${year}年年度报告（粘贴）.txt`);
      return sendAttachment(reply, bytes, 'application/octet-stream', name);
    },
  );
}
