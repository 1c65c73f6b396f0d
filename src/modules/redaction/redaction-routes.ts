import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import { changeRecord, historyRoute, recordCreation } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, notFound, Problem, requiredVersion, VERSION_CONFLICT, type RouteModule } from '../../platform/http/index.ts';
import { noMarks, type OpenedForMarking, type RedactionRefusal } from '../../platform/redaction/index.ts';
import { act, leaveOf, may, type Reach } from '../access/index.ts';
import { sendFile } from '../documents/index.ts';
import { addRequestFile, findRequest, findRequestFile, readRequestFile, takeRequestFile, type SealedPlace } from '../requests/index.ts';
import { burnMarks, resultName } from './burn-marks.ts';
import { OpenedFiles } from './opened-files.ts';
import {
  MarkingPagesShape,
  MarkShape,
  REDACTION,
  REDACTION_WORDS,
  RedactionShape,
  ReportShape,
  type Redaction,
} from './redaction-record.ts';
import { redactionPolicy, suggestMarks, SUGGESTION_TITLES } from './rules/index.ts';
import { insertRedaction, redactionById, redactionsOf, updateMarks, updateResult, type StoredRedaction } from './store.ts';

const PATH = '/api/v1/redactions';
const tags = ['涂黑'];
const number = z.coerce.number().int().min(1).max(2_147_483_647);
const params = z.object({ id: number });
const pageParams = params.extend({ page: z.coerce.number().int().min(1).max(200) });
const Marks = z.strictObject({ marks: z.array(MarkShape).max(5_000) });
const Begin = z.strictObject({ fileId: z.number().int().min(1).max(2_147_483_647) });
const List = z.object({ items: z.array(RedactionShape) }).meta({ id: 'Redactions' });
const picture = { 200: { description: '页面的图像', content: { 'image/png': { schema: z.string().meta({ format: 'binary' }) } } } };
/** Identity documents are nobody's material; what was covered is not covered again. */
const SOURCES: ReadonlySet<string> = new Set(['material', 'attachment', 'scan']);

/** Parts of a request's files are covered: marked on pictures of their pages, burned in, proven, and kept as a file of the request. */
export function redactionRoutes({ database, ...place }: SealedPlace & { readonly database: Database }): RouteModule {
  const opened = new OpenedFiles();

  async function found(reach: Reach, id: number): Promise<StoredRedaction> {
    const redaction = await redactionById(database, id);
    const request = redaction === null ? null : await findRequest(database, reach, redaction.requestId);
    if (redaction === null || request === null) throw notFound('涂黑');
    return redaction;
  }

  async function bytesOf({ agencyId, requestId }: StoredRedaction, fileId: number): Promise<Buffer> {
    const file = await findRequestFile(database, { agencyId, id: requestId }, fileId);
    const bytes = file === null ? null : await readRequestFile(place, file);
    if (bytes === null) throw notFound('文件');
    return bytes;
  }

  async function openFile(redaction: StoredRedaction, fileId: number, page: number | null): Promise<OpenedForMarking> {
    const answer = await opened.open(await bytesOf(redaction, fileId), page);
    if (!answer.ok) throw problemOf(answer.error);
    return answer.value;
  }

  async function pictureOf(redaction: StoredRedaction, fileId: number, page: number): Promise<Buffer> {
    const png = (await openFile(redaction, fileId, page)).pictures[0]?.png;
    if (png === undefined) throw notFound('页面');
    return Buffer.from(png);
  }

  return (app) => {
    const api = apiOf(app);
    const read = may(redactionPolicy, 'read');

    api.get(
      '/api/v1/requests/:id/redactions',
      { config: read, schema: { summary: '申请的涂黑', tags, params, response: { 200: List } } },
      async (request) => {
        const of = await findRequest(database, leaveOf(request).reach, request.params.id);
        if (of === null) throw notFound('公开申请');
        return { items: (await redactionsOf(database, of)).map(view) };
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
        const of = await findRequest(database, leaveOf(request).reach, request.params.id);
        const file = of === null ? null : await findRequestFile(database, of, fileId);
        if (of === null) throw notFound('公开申请');
        if (file === null || !SOURCES.has(file.kind)) throw notFound('文件');
        return act(
          request,
          reply,
          database,
          async (work) => {
            const id = await insertRedaction(work, { agencyId: of.agencyId, requestId: of.id, fileId });
            if (id !== null) await recordCreation(work, REDACTION, id, { agencyId: of.agencyId, deed: 'begin' });
            const made = (await redactionsOf(work.transaction, of)).find(({ sourceFileId }) => sourceFileId === fileId);
            if (made === undefined) throw new Error('The redaction that was just made is not there');
            return view(made);
          },
          201,
        );
      },
    );

    api.get(
      `${PATH}/:id`,
      { config: read, schema: { summary: '涂黑详情', tags, params, response: { 200: RedactionShape } } },
      async (request) => view(await found(leaveOf(request).reach, request.params.id)),
    );

    historyRoute(api, {
      path: `${PATH}/:id/history`,
      config: read,
      database,
      tags,
      params,
      recordOf: async (request, { id }) => {
        const { agencyId } = await found(leaveOf(request).reach, id);
        return { agencyId, noun: 'redaction', recordId: id };
      },
      words: REDACTION_WORDS,
    });

    api.get(
      `${PATH}/:id/pages`,
      { config: read, schema: { summary: '要涂黑的文件的页面、文字和建议', tags, params, response: { 200: MarkingPagesShape } } },
      async (request, reply) => {
        const redaction = await found(leaveOf(request).reach, request.params.id);
        const { kind, pages } = await openFile(redaction, redaction.sourceFileId, null);
        const suggestions = suggestMarks(pages, shanghaiDay(new Date()));
        void reply.header('cache-control', 'no-store');
        return {
          kind,
          pages: pages.map((page) => ({ ...page, runs: page.runs.map((run) => ({ ...run, edges: [...run.edges] })) })),
          suggestions: suggestions.map((one) => ({ kind: one.kind, title: SUGGESTION_TITLES[one.kind], areas: [...one.areas] })),
        };
      },
    );

    api.get(
      `${PATH}/:id/pages/:page`,
      { config: read, schema: { summary: '要涂黑的文件的一页（图像）', tags, params: pageParams, response: picture } },
      async (request, reply) => {
        const redaction = await found(leaveOf(request).reach, request.params.id);
        const png = await pictureOf(redaction, redaction.sourceFileId, request.params.page);
        return sendPicture(reply, png);
      },
    );

    api.get(
      `${PATH}/:id/result-pages/:page`,
      { config: read, schema: { summary: '公开文本的一页（图像）', tags, params: pageParams, response: picture } },
      async (request, reply) => {
        const redaction = await found(leaveOf(request).reach, request.params.id);
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
        const { id, agencyId } = await found(leaveOf(request).reach, request.params.id);
        const version = requiredVersion(request);
        return act(request, reply, database, async (work) => {
          const changed = await changeRecord(work, REDACTION, id, { agencyId, deed: 'mark' }, () =>
            updateMarks(work, { id, version }, request.body.marks),
          );
          if (!changed) throw new Problem(VERSION_CONFLICT);
          return await viewOf(work.transaction, id);
        });
      },
    );

    api.post(
      `${PATH}/:id/burn`,
      {
        config: may(redactionPolicy, 'burn'),
        schema: { summary: '生成公开文本并检查', tags, params, body: z.strictObject({}), response: { 200: RedactionShape } },
      },
      async (request, reply) => {
        const redaction = await found(leaveOf(request).reach, request.params.id);
        const { id, agencyId, requestId, marks, sourceName } = redaction;
        const version = requiredVersion(request);
        if (version !== redaction.version) throw new Problem(VERSION_CONFLICT);
        if (marks.length === 0) throw problemOf(noMarks());
        const fileName = resultName(id, version);
        const original = await bytesOf(redaction, redaction.sourceFileId);
        const burned = await burnMarks({ original, originalName: sourceName, fileName, marks });
        if (!burned.ok) throw problemOf(burned.error);
        const { bytes, proof } = burned.value;
        const report = ReportShape.parse(proof);
        const isClean = report.findings.length === 0;
        const taken = isClean
          ? await takeRequestFile(place, { agencyId, kind: 'redacted', from: bytes, name: fileName, declaredType: 'application/pdf' })
          : null;
        if (taken?.ok === false) throw notKept(taken.error);
        return act(request, reply, database, async (work) => {
          const changed = await changeRecord(work, REDACTION, id, { agencyId, deed: isClean ? 'burn' : 'refuse' }, async () => {
            const fileId = taken === null ? null : await addRequestFile(work, { agencyId, id: requestId }, 'redacted', taken.value);
            return await updateResult(work, { id, version }, fileId, report);
          });
          if (!changed) throw new Problem(VERSION_CONFLICT);
          return await viewOf(work.transaction, id);
        });
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
  return view(redaction);
}

function view({ agencyId: _agency, sourceFileId, sourceName, burnedAt, markedAt, ...shown }: StoredRedaction): Redaction {
  return {
    ...shown,
    source: { fileId: sourceFileId, name: sourceName },
    burnedAt: burnedAt?.toISOString() ?? null,
    markedAt: markedAt.toISOString(),
  };
}

function problemOf({ kind, code, message }: RedactionRefusal): Problem {
  if (kind === 'noSuchPage') return notFound('页面');
  const fields = kind === 'noMarks' || kind === 'wrongMark' || kind === 'tooManyMarks' ? [{ path: 'marks', message }] : [];
  return new Problem({ status: 422, code, title: '不能涂黑', detail: message, ...(fields.length === 0 ? {} : { fields }) });
}

function notKept({ later, code, message }: { readonly later: boolean; readonly code: string; readonly message: string }): Problem {
  return new Problem({ status: later ? 503 : 422, code, title: '没有保存公开文本', detail: message });
}
