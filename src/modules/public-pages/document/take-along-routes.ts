import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FileStore } from '../../../platform/files/index.ts';
import { contentDisposition } from '../../../platform/attachments/index.ts';
import { open, type RouteModule } from '../../../platform/http/index.ts';
import { renderDocxApart, renderPdf } from '../../../platform/rendering/index.ts';
import { failurePageOf, notFoundPage, PREFIXES } from '../../../portal/index.ts';
import { sendFile } from '../../documents/index.ts';
import { rootOf, type PublicContext } from '../asked.ts';
import { MadeFiles } from './made-files.ts';
import { askedDocument } from './public-document.ts';
import { printedDocument } from './printed-document.ts';

const PUBLIC = open('the public reads it');
/** Made when it is asked for: thirty a minute from one address. */
const MADE = { config: { ...PUBLIC, rateLimit: { max: 30, timeWindow: 60_000, groupId: 'document' } } };
const TYPES = { docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', pdf: 'application/pdf' } as const;
const IN_SIMPLIFIED = PREFIXES.filter((prefix) => !prefix.startsWith('/hant'));

interface Address {
  Params: { id: string; file: string; name: string };
  Querystring: { preview?: string };
}

/** Why there is no file: it can't be made (a character that no font has), or too many are being made. */
function wordsOf(result: Awaited<ReturnType<typeof renderPdf>> | { readonly ok: true } | undefined) {
  if (result !== undefined && !result.ok) return { code: result.error.code, title: '不能生成这种格式', detail: result.error.message };
  return { code: 'download.busy', title: '下载的人太多', detail: '现在同时下载的人太多，请过半分钟再试。' };
}

/** What a reader takes along: the document as DOCX and PDF, its files, its QR code. */
export function takeAlongRoutes(context: PublicContext & { readonly files: FileStore }): RouteModule {
  const { portal, editions, files } = context;
  const made = new MadeFiles<{ readonly result: Awaited<ReturnType<typeof renderPdf>>; readonly bytes: number }>();
  const missing = (request: FastifyRequest, reply: FastifyReply) =>
    portal.send(request, reply, notFoundPage('没有找到这个文件，可能已经撤回或者换过。'), 404);
  return (app) => {
    for (const prefix of IN_SIMPLIFIED) {
      for (const format of ['docx', 'pdf'] as const) {
        app.get<Address>(`${prefix}/documents/:id/document.${format}`, MADE, async (request, reply) => {
          const found = await askedDocument(editions, request);
          if (found === null) return missing(request, reply);
          const { document, site, edition } = found;
          const done = await made.get(`${edition} ${site.id} ${document.card.id} ${format}`, async () => {
            const printed = await printedDocument(document, files, rootOf(portal, site));
            const result = format === 'pdf' ? await renderPdf(printed) : { ok: true as const, value: await renderDocxApart(printed) };
            return { result, bytes: result.ok ? result.value.length : 0 };
          });
          if (done === null || !done.result.ok) {
            const status = done === null ? 503 : 422;
            if (done === null) void reply.header('retry-after', '30');
            return portal.send(request, reply, failurePageOf({ status, requestId: request.id, ...wordsOf(done?.result) }), status);
          }
          return reply
            .header('content-type', TYPES[format])
            .header('content-disposition', contentDisposition(`${document.card.title.slice(0, 80)}.${format}`))
            .header('cache-control', 'public, max-age=0, must-revalidate')
            .send(Buffer.from(done.result.value));
        });
      }

      app.get<Address>(`${prefix}/documents/:id/files/:file/:name`, { config: PUBLIC }, async (request, reply) => {
        const found = await askedDocument(editions, request);
        const attached = found?.document.content.attachments.find(({ file }) => file === request.params.file);
        const stream = attached === undefined ? null : await files.read(attached.file);
        if (attached === undefined || stream === null) return missing(request, reply);
        // The address names the bytes; whether they are still public is asked again.
        void reply.header('cache-control', 'public, max-age=0, must-revalidate').header('etag', `"${attached.file}"`);
        if (request.headers['if-none-match'] === `"${attached.file}"`) {
          stream.destroy();
          return reply.code(304).send();
        }
        return sendFile(reply, attached, stream, attached.inline || request.query.preview !== undefined);
      });

      app.get<Address>(`${prefix}/documents/:id/qr.svg`, { config: PUBLIC }, async (request, reply) => {
        const found = await askedDocument(editions, request);
        if (found === null) return missing(request, reply);
        const { toString } = await import('qrcode');
        const root = rootOf(portal, found.site);
        // Nobody has said which address people use: the one that they use now. Then it is for who asks, since anybody may name any.
        const isKnown = root.startsWith('http');
        const address = `${isKnown ? root : `${request.protocol}://${request.host}${root}`}/documents/${found.document.card.id}`;
        const svg = await toString(address, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
        return reply
          .header('content-type', 'image/svg+xml')
          .header('cache-control', `${isKnown ? 'public' : 'private'}, max-age=86400`)
          .send(svg);
      });
    }
  };
}
