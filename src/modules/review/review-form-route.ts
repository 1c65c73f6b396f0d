import type { FastifyReply } from 'fastify';
import { sql } from 'kysely';
import { z } from 'zod';
import type { PrintDocument } from '../../kernel/print-document.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, notFound, Problem, type RouteModule } from '../../platform/http/index.ts';
import { renderDocx, renderPdf } from '../../platform/rendering/index.ts';
import { leaveOf, may } from '../access/index.ts';
import { currentRevision, findDocument, typeOf, VOCABULARY, type StoredDocument } from '../documents/index.ts';
import { reviewForm } from './review-form.ts';
import { viewReview } from './review-view.ts';
import { reviewPolicy } from './rules/review-policy.ts';

const params = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });
const querystring = z.strictObject({ format: z.enum(['docx', 'pdf']).describe('docx 或 pdf') });
const file = { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } };
const TYPES = { docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', pdf: 'application/pdf' } as const;

/** 信息发布审核表, to be printed and kept with the paper. */
export function reviewFormRoutes(database: Database): RouteModule {
  return (app) => {
    apiOf(app).get(
      '/api/v1/documents/:id/review-form',
      {
        config: may(reviewPolicy, 'read'),
        schema: {
          summary: '信息发布审核表',
          tags: ['审核'],
          params,
          querystring,
          response: { 200: { description: '文件', content: file } },
        },
      },
      async (request, reply) => {
        const { id } = request.params;
        const { format } = request.query;
        const leave = leaveOf(request);
        const stored = await findDocument(database, leave.reach, id);
        const review = await viewReview(database, leave, id);
        if (stored === null || review === null) throw notFound('信息');
        const { content } = await currentRevision(database, stored);
        const ground = content.openness?.ground ?? null;
        const printed = reviewForm(review, {
          agencyName: stored.agencyName,
          unitName: stored.unitName,
          typeTitle: typeOf(stored).title,
          indexNumber: stored.indexNumber,
          documentNumber: content.documentNumber,
          drafter: stored.createdByName,
          createdAt: stored.createdAt,
          openness: {
            ground: ground === null ? null : (VOCABULARY.grounds.get(ground)?.title ?? ground),
            reason: content.openness?.reason ?? '',
          },
          releasedAt: stored.releasedAt,
          filedAt: await filedAtOf(database, stored),
          printedAt: new Date(),
          tick: format === 'pdf' ? '√' : '☑',
        });
        const bytes = await rendered(printed, format);
        const name = encodeURIComponent(`信息发布审核表-${stored.indexNumber ?? id}.${format}`)
          .replaceAll("'", '%27')
          .replaceAll('%2F', '-');
        return sendFile(reply, bytes, TYPES[format], `attachment; filename="review-form-${id}.${format}"; filename*=UTF-8''${name}`);
      },
    );
  };
}

async function rendered(form: PrintDocument, format: 'docx' | 'pdf'): Promise<Uint8Array> {
  if (format === 'docx') return renderDocx(form);
  const pdf = await renderPdf(form);
  if (pdf.ok) return pdf.value;
  throw new Problem({ status: 422, code: `review.${pdf.error.code}`, title: '不能生成 PDF', detail: pdf.error.message });
}

/** Bytes to be kept under a name. */
function sendFile(reply: FastifyReply, bytes: Uint8Array, mediaType: string, disposition: string): FastifyReply {
  return reply
    .header('content-type', mediaType)
    .header('content-disposition', disposition)
    .header('cache-control', 'no-store')
    .send(Buffer.from(bytes));
}

/** When it was filed; null when it was not. */
async function filedAtOf(database: Database, { agencyId, id }: StoredDocument): Promise<Date | null> {
  const { rows } = await sql<{ filedAt: Date | null }>`
    select filed_at as "filedAt" from document where agency_id = ${agencyId} and document_id = ${id}`.execute(database);
  return rows[0]?.filedAt ?? null;
}
