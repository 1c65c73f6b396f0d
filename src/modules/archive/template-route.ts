import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { apiOf } from '../../platform/http/index.ts';
import { may } from '../access/index.ts';
import { documentPolicy } from '../documents/rules/index.ts';
import { writeTemplate } from './write-template.ts';

const querystring = z.strictObject({ format: z.enum(['xlsx', 'csv']).default('xlsx').describe('xlsx 或 csv') });
const file = { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } };
const TYPES = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;

/** The sheet to fill in. */
export function templateRoute(api: ReturnType<typeof apiOf>): void {
  api.get(
    '/api/v1/archive-template',
    {
      config: may(documentPolicy, 'import'),
      schema: {
        summary: '目录表格的模板，带一行示例；XLSX 的第二页是填写说明',
        tags: ['批量导入'],
        querystring,
        response: { 200: { description: '文件', content: file } },
      },
    },
    async (request, reply) => {
      const { format } = request.query;
      const name = encodeURIComponent(`批量导入模板.${format}`);
      return sendFile(
        reply,
        await writeTemplate(format),
        TYPES[format],
        `attachment; filename="archive-template.${format}"; filename*=UTF-8''${name}`,
      );
    },
  );
}

/** Bytes to be kept under a name. */
function sendFile(reply: FastifyReply, bytes: Uint8Array, mediaType: string, disposition: string): FastifyReply {
  return reply
    .header('content-type', mediaType)
    .header('content-disposition', disposition)
    .header('cache-control', 'no-store')
    .send(Buffer.from(bytes));
}
