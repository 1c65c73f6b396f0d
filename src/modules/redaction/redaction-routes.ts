import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { changeRecord, historyRoute, recordCreation } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { enqueue } from '../../platform/jobs/index.ts';
import { apiOf, notFound, Problem, requiredVersion, VERSION_CONFLICT, type RouteModule } from '../../platform/http/index.ts';
import { noMarks, type RedactionRefusal } from '../../platform/redaction/index.ts';
import { act, leaveOf, may, type Actor, type Leave } from '../access/index.ts';
import { sendFile } from '../documents/index.ts';
import { findRequest, findRequestFile, mayReadFile, readRequestFile, type SealedPlace, type StoredRequest } from '../requests/index.ts';
import { burnKey, burnTurn, redactionBurnJob } from './burn-job.ts';
import { keepMarks } from './keep-marks.ts';
import { OpenedFiles } from './opened-files.ts';
import {
  MARKED_REDACTION,
  MarkingPagesShape,
  MarkShape,
  REDACTION,
  REDACTION_WORDS,
  RedactionShape,
  type Redaction,
} from './redaction-record.ts';
import { redactionPolicy } from './rules/index.ts';
import { askToBurn, insertRedaction, redactionById, redactionsOf, type StoredRedaction } from './store.ts';
import { viewRedaction } from './view-redaction.ts';

const PATH = '/api/v1/redactions';
const tags = ['涂黑'];
const number = z.coerce.number().int().min(1).max(2_147_483_647);
const params = z.object({ id: number });
const pageParams = params.extend({ page: z.coerce.number().int().min(1).max(200) });
const Marks = z.strictObject({ marks: z.array(MarkShape).max(5_000) });
const Begin = z.strictObject({ fileId: z.number().int().min(1).max(2_147_483_647) });
const List = z.object({ items: z.array(RedactionShape) }).meta({ id: 'Redactions' });
const picture = { 200: { description: '页面的图像', content: { 'image/png': { schema: z.string().meta({ format: 'binary' }) } } } };
/** In place of an answer that is given as JSON. */
const NOT_WRITTEN: z.output<typeof MarkingPagesShape> = { kind: 'pdf', pages: [], suggestions: [] };
/** Identity documents are nobody's material; what was covered is not covered again. */
const SOURCES: ReadonlySet<string> = new Set(['material', 'attachment', 'scan']);

/** Parts of a request's files are covered: marked on pictures of their pages, burned in, proven, and kept as a file of the request. */
export function redactionRoutes({ database, ...place }: SealedPlace & { readonly database: Database }): RouteModule {
  const opened = new OpenedFiles();

  async function found({ actor, reach }: Leave, id: number): Promise<StoredRedaction> {
    const redaction = await redactionById(database, id);
    const request = redaction === null ? null : await findRequest(database, reach, redaction.requestId);
    if (redaction === null || request === null || !(await isReadable(actor, request, redaction))) throw notFound('涂黑');
    return redaction;
  }

  /** What names who asks is covered by those who may know it. */
  async function isReadable(actor: Actor, request: StoredRequest, { sourceFileId }: StoredRedaction): Promise<boolean> {
    const file = await findRequestFile(database, request, sourceFileId);
    return file !== null && mayReadFile(actor, request, file.kind);
  }

  /** What a file is made into, from its bytes as they are needed. */
  async function told(
    { agencyId, requestId }: StoredRedaction,
    fileId: number,
    tell: (file: string, read: () => Promise<Uint8Array>) => ReturnType<OpenedFiles['pages']>,
  ): Promise<Buffer> {
    const file = await findRequestFile(database, { agencyId, id: requestId }, fileId);
    if (file === null || file.sha256 === null) throw notFound('文件');
    const answer = await tell(file.sha256, async () => {
      const bytes = await readRequestFile(place, file);
      if (bytes === null) throw notFound('文件');
      return bytes;
    });
    if (!answer.ok) throw problemOf(answer.error);
    return answer.value;
  }

  async function pictureOf(redaction: StoredRedaction, fileId: number, page: number): Promise<Buffer> {
    return await told(redaction, fileId, async (file, read) => await opened.picture(file, page, read));
  }

  return (app) => {
    const api = apiOf(app);
    const read = may(redactionPolicy, 'read');

    api.get(
      '/api/v1/requests/:id/redactions',
      { config: read, schema: { summary: '申请的涂黑', tags, params, response: { 200: List } } },
      async (request) => {
        const { actor, reach } = leaveOf(request);
        const of = await findRequest(database, reach, request.params.id);
        if (of === null) throw notFound('公开申请');
        const items: Awaited<ReturnType<typeof viewRedaction>>[] = [];
        for (const one of await redactionsOf(database, of))
          if (await isReadable(actor, of, one)) items.push(await viewRedaction(database, one));
        return { items };
      },
    );

    api.post(
      '/api/v1/requests/:id/redactions',
      {
        config: may(redactionPolicy, 'mark'),
        schema: { summary: '开始涂黑一个文件', tags, params, body: Begin, response: { 201: RedactionShape } },
      },
      async (request, reply) => {
        const { fileId } = request.body;
        const { actor, reach } = leaveOf(request);
        const of = await findRequest(database, reach, request.params.id);
        const file = of === null ? null : await findRequestFile(database, of, fileId);
        if (of === null) throw notFound('公开申请');
        if (file === null || !SOURCES.has(file.kind) || !mayReadFile(actor, of, file.kind)) throw notFound('文件');
        return act(
          request,
          reply,
          database,
          async (work) => {
            const id = await insertRedaction(work, { agencyId: of.agencyId, requestId: of.id, fileId });
            if (id !== null) await recordCreation(work, REDACTION, id, { agencyId: of.agencyId, deed: 'begin' });
            const made = (await redactionsOf(work.transaction, of)).find(({ sourceFileId }) => sourceFileId === fileId);
            if (made === undefined) throw new Error('The redaction that was just made is not there');
            return await viewRedaction(work.transaction, made);
          },
          201,
        );
      },
    );

    api.get(
      `${PATH}/:id`,
      { config: read, schema: { summary: '涂黑详情', tags, params, response: { 200: RedactionShape } } },
      async (request) => await viewRedaction(database, await found(leaveOf(request), request.params.id)),
    );

    historyRoute(api, {
      path: `${PATH}/:id/history`,
      config: read,
      database,
      tags,
      params,
      recordOf: async (request, { id }) => {
        const { agencyId } = await found(leaveOf(request), id);
        return { agencyId, noun: 'redaction', recordId: id };
      },
      words: REDACTION_WORDS,
    });

    api.get(
      `${PATH}/:id/pages`,
      { config: read, schema: { summary: '要涂黑的文件的页面、文字和建议', tags, params, response: { 200: MarkingPagesShape } } },
      async (request, reply) => {
        const redaction = await found(leaveOf(request), request.params.id);
        const json = await told(redaction, redaction.sourceFileId, async (file, read) => await opened.pages(file, read));
        void reply
          .header('cache-control', 'no-store')
          .type('application/json; charset=utf-8')
          // Written already, where it holds up nobody.
          .serializer(() => json.toString());
        return NOT_WRITTEN;
      },
    );

    api.get(
      `${PATH}/:id/pages/:page`,
      { config: read, schema: { summary: '要涂黑的文件的一页（图像）', tags, params: pageParams, response: picture } },
      async (request, reply) => {
        const redaction = await found(leaveOf(request), request.params.id);
        const png = await pictureOf(redaction, redaction.sourceFileId, request.params.page);
        return sendPicture(reply, png);
      },
    );

    api.get(
      `${PATH}/:id/result-pages/:page`,
      { config: read, schema: { summary: '公开文本的一页（图像）', tags, params: pageParams, response: picture } },
      async (request, reply) => {
        const redaction = await found(leaveOf(request), request.params.id);
        if (redaction.resultFileId === null) throw notFound('公开文本');
        const png = await pictureOf(redaction, redaction.resultFileId, request.params.page);
        return sendPicture(reply, png);
      },
    );

    api.put(
      `${PATH}/:id/marks`,
      {
        config: may(redactionPolicy, 'mark'),
        schema: { summary: '保存涂黑标记', tags, params, body: Marks, response: { 200: RedactionShape } },
      },
      async (request, reply) => {
        const { id } = await found(leaveOf(request), request.params.id);
        const version = requiredVersion(request);
        return act(request, reply, database, async (work) => {
          const kept = await keepMarks(work, { id, version }, request.body.marks, new Date());
          if (!kept) throw new Problem(VERSION_CONFLICT);
          return await viewOf(work.transaction, id);
        });
      },
    );

    api.post(
      `${PATH}/:id/burn`,
      {
        config: may(redactionPolicy, 'burn'),
        schema: { summary: '在后台生成公开文本并检查', tags, params, body: z.strictObject({}), response: { 202: RedactionShape } },
      },
      async (request, reply) => {
        const { id, agencyId, marks } = await found(leaveOf(request), request.params.id);
        const version = requiredVersion(request);
        if (marks.length === 0) throw problemOf(noMarks());
        return act(
          request,
          reply,
          database,
          async (work) => {
            const asked = await changeRecord(work, MARKED_REDACTION, id, { agencyId, deed: 'ask' }, () => askToBurn(work, { id, version }));
            if (!asked) throw new Problem(VERSION_CONFLICT);
            const wanted = { redactionId: id, version: version + 1 };
            await enqueue(work.transaction, redactionBurnJob, wanted, {
              singletonKey: burnKey(id, wanted.version),
              ...burnTurn(agencyId),
            });
            return await viewOf(work.transaction, id);
          },
          202,
        );
      },
    );
  };
}

function sendPicture(reply: FastifyReply, png: Buffer): FastifyReply {
  return sendFile(reply, { name: 'page.png', mediaType: 'image/png', bytes: png.length }, Readable.from([png]), true).header(
    'cache-control',
    'no-store',
  );
}

async function viewOf(database: Database, id: number): Promise<Redaction> {
  const redaction = await redactionById(database, id);
  if (redaction === null) throw new Error('The redaction that was just changed is not there');
  return await viewRedaction(database, redaction);
}

function problemOf({ kind, code, message }: RedactionRefusal): Problem {
  if (kind === 'noSuchPage') return notFound('页面');
  const fields = kind === 'noMarks' || kind === 'wrongMark' || kind === 'tooManyMarks' ? [{ path: 'marks', message }] : [];
  return new Problem({ status: 422, code, title: '不能涂黑', detail: message, ...(fields.length === 0 ? {} : { fields }) });
}
