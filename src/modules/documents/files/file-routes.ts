import { readFile } from 'node:fs/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { nextState } from '../rules/document-states.ts';
import { docxToBody } from '../../../platform/extraction/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { apiOf, multipartBody, notFound, Problem, type RouteModule } from '../../../platform/http/index.ts';
import { act, contentIs, leaveOf, may } from '../../access/index.ts';
import { params, tags } from '../api-parts.ts';
import { AttachmentShape } from '../content-shape.ts';
import { documentProblem } from '../document-problems.ts';
import { handedIn } from '../handed-in.ts';
import { documentPolicy } from '../rules/document-policy.ts';
import { findDocument, holdDocument, type StoredDocument } from '../store.ts';
import { addFile, findFile } from './document-files.ts';
import { Examination } from './examination.ts';
import { withIncomingFile } from './incoming-file.ts';
import { sendFile } from './send-file.ts';
import { takeFile, type FilePlace, type NotTaken, type TakenFile } from './take-file.ts';
import { takePictures } from './take-pictures.ts';

const MEGABYTE = 1024 * 1024;
const LARGEST = 500 * MEGABYTE;
const LARGEST_TEXT = 20 * MEGABYTE;

const HandedIn = z.object({ attachment: AttachmentShape, examination: Examination }).meta({ id: 'HandedInFile' });
const Notice = z.object({ code: z.string(), message: z.string(), count: z.number().int() });
export const BroughtBody = z
  .object({
    body: z.object({ type: z.literal('doc'), content: z.array(z.unknown()).readonly() }),
    title: z.string().nullable(),
    /** The pictures that came along: handed in for the document by now. */
    attachments: z.array(AttachmentShape).readonly(),
    notices: z.array(Notice).readonly(),
  })
  .meta({ id: 'BroughtBody' });
const binary = { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } };

export interface FileRoutesContext extends FilePlace {
  readonly database: Database;
}

/** Handing files in for a document, getting them back, and taking a text out of a Word file. */
export function fileRoutes({ database, ...place }: FileRoutesContext): RouteModule {
  /** Before a byte is read: a document that the asker may edit, in a state in which anybody may. */
  const editable = async (request: FastifyRequest, id: number): Promise<StoredDocument> => {
    const document = await findDocument(database, leaveOf(request).reach, id);
    if (document === null) throw notFound('信息');
    if (nextState(document.state, 'edit') === null)
      throw await documentProblem(database, { kind: 'notNow', state: document.state, deed: 'edit' });
    return document;
  };
  const keep = <T>(request: FastifyRequest, reply: FastifyReply, id: number, taken: readonly TakenFile[], answer: T, status: number) =>
    act(
      request,
      reply,
      database,
      async (work) => {
        const document = await holdDocument(work.transaction, leaveOf(request).reach, id);
        if (document === null) throw notFound('信息');
        for (const file of taken) await addFile(work, document, file);
        return answer;
      },
      status,
    );

  return (app) => {
    const api = apiOf(app);
    const edit = may(documentPolicy, 'edit');
    const path = '/api/v1/documents/:id';

    api.post(
      `${path}/files`,
      {
        bodyLimit: LARGEST + MEGABYTE,
        config: edit,
        schema: {
          summary: '上传附件或图片',
          tags,
          params,
          ...multipartBody({ file: { description: '附件：文档和图片 50 MB、压缩包和音频 100 MB、视频 500 MB 以内' } }),
          response: { 201: HandedIn },
        },
      },
      async (request, reply) => {
        const document = await editable(request, request.params.id);
        return withIncomingFile(request, LARGEST, async ({ path: from, name, declaredType }) => {
          const taken = await takeFile(place, { from, name, declaredType });
          if (!taken.ok) throw refused(taken.error);
          contentIs(request, taken.value.file, taken.value.name);
          const { examination } = taken.value;
          return keep(request, reply, document.id, [taken.value], { attachment: attachmentOf(taken.value, false), examination }, 201);
        });
      },
    );

    api.get(
      `${path}/files/:file`,
      {
        config: may(documentPolicy, 'read'),
        schema: {
          summary: '下载附件或图片',
          tags,
          params: params.extend({ file: z.string().regex(/^[0-9a-f]{64}$/) }),
          querystring: z.strictObject({ inline: z.enum(['true', 'false']).optional() }),
          response: { 200: { description: '文件', content: binary } },
        },
      },
      async (request, reply) => {
        const { id, file } = request.params;
        const found = await findFile(database, leaveOf(request).reach, id, file);
        const bytes = found === null ? null : await place.files.read(file);
        if (found === null || bytes === null) throw notFound('文件');
        return sendFile(reply, found, bytes, found.mediaType.startsWith('image/') || request.query.inline === 'true');
      },
    );

    api.post(
      `${path}/import-body`,
      {
        bodyLimit: LARGEST_TEXT + MEGABYTE,
        config: edit,
        schema: {
          summary: '从 Word 文档取正文',
          tags,
          params,
          ...multipartBody({ file: { description: 'DOCX，20 MB 以内' } }),
          response: { 200: BroughtBody },
        },
      },
      async (request, reply) => {
        const document = await editable(request, request.params.id);
        return withIncomingFile(request, LARGEST_TEXT, async ({ path: from, name }) => {
          const bytes = await readFile(from);
          const read = await docxToBody(bytes);
          if (!read.ok) throw refused({ ...read.error, kind: 'fileRefused', later: false });
          const known = new Set((await handedIn(database, document)).keys());
          const brought = await takePictures(place, read.value, known);
          contentIs(request, name, ...brought.pictures.map(({ file }) => file));
          return keep(
            request,
            reply,
            document.id,
            brought.pictures,
            {
              body: brought.body,
              title: read.value.title,
              attachments: brought.pictures.map((picture) => attachmentOf(picture, true)),
              notices: brought.notices,
            },
            200,
          );
        });
      },
    );
  };
}

export function attachmentOf({ file, name, mediaType, bytes }: TakenFile, inline: boolean): z.input<typeof AttachmentShape> {
  return { file, name, mediaType, bytes, inline };
}

function refused({ code, message, later }: NotTaken): Problem {
  const fields = [{ path: 'file', message }];
  return new Problem({ status: later ? 503 : 422, code, title: '没有接收文件', detail: message, fields });
}
