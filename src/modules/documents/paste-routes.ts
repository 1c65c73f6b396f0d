import { z } from 'zod';
import type { Database } from '../../platform/database/index.ts';
import { htmlToBody } from '../../platform/extraction/index.ts';
import { apiOf, notFound, Problem, type RouteModule } from '../../platform/http/index.ts';
import { act, leaveOf, may } from '../access/index.ts';
import { documentId, tags } from './api-parts.ts';
import { addFile } from './files/document-files.ts';
import { attachmentOf, BroughtBody } from './files/file-routes.ts';
import type { FilePlace } from './files/take-file.ts';
import { takePictures } from './files/take-pictures.ts';
import { handedIn } from './handed-in.ts';
import { documentPolicy } from './rules/document-policy.ts';
import { findDocument } from './store.ts';

const MEGABYTE = 1024 * 1024;
const Pasted = z.strictObject({
  html: z.string().max(20 * MEGABYTE),
  /** For which document: pictures that come along are handed in for it. Without one they are left out. */
  documentId: documentId.nullable().default(null),
});
const Cleaned = BroughtBody.extend({
  /** What was left out, one sentence each. */
  dropped: z.array(z.string()).readonly(),
}).meta({ id: 'PastedBody' });

/** Cleaning what was pasted from Word, WPS or a page. */
export function pasteRoutes({ database, ...place }: FilePlace & { readonly database: Database }): RouteModule {
  return (app) => {
    apiOf(app).post(
      '/api/v1/document-paste',
      {
        bodyLimit: 42 * MEGABYTE,
        config: may(documentPolicy, 'edit'),
        schema: { summary: '清理粘贴的内容', tags, body: Pasted, response: { 200: Cleaned } },
      },
      async (request, reply) => {
        const { html, documentId: id } = request.body;
        const document = id === null ? null : await findDocument(database, leaveOf(request).reach, id);
        if (id !== null && document === null) throw notFound('信息');
        const read = await htmlToBody(html, document === null ? {} : { ownPictures: `/api/v1/documents/${document.id}/files/` });
        if (!read.ok) {
          const { code, message } = read.error;
          throw new Problem({ status: 422, code, title: '不能粘贴', detail: message, fields: [{ path: 'html', message }] });
        }
        const known = document === null ? new Set<string>() : new Set((await handedIn(database, document)).keys());
        const brought = await takePictures(place, document === null ? { ...read.value, files: [] } : read.value, known);
        const answer = {
          body: brought.body,
          title: read.value.title,
          attachments: brought.pictures.map((picture) => attachmentOf(picture, true)),
          notices: brought.notices,
          dropped: brought.notices.map(({ message }) => message),
        };
        if (document === null || brought.pictures.length === 0) return answer;
        return act(request, reply, database, async (work) => {
          for (const picture of brought.pictures) await addFile(work, document, picture);
          return answer;
        });
      },
    );
  };
}
