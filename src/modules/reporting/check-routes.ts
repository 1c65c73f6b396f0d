import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { open, type RouteModule } from '../../platform/http/index.ts';
import { reportFromJson, reportToJson } from '../../report/index.ts';
import { isReportFormat, type Examination } from '../examination/index.ts';
import { checkPage, type CheckFailure } from './check-page.ts';
import { checkResultPage } from './check-result-page.ts';
import { checksPage } from './checks-page.ts';
import { sendDownload } from './downloads.ts';
import { examineSubmission } from './examine-submission.ts';
import type { ReportingContext } from './reporting-context.ts';
import { parseJson } from './source-json.ts';
import { pastedSubmission, readSubmission, type Submission } from './submission.ts';

const MEBIBYTE = 1024 * 1024;
/** Thirty checks a minute from one address: enough for a clerk, too little to keep the machine busy. */
const PUBLIC = { config: open('the public reads it') };
const GUARDED = {
  bodyLimit: 25 * MEBIBYTE,
  config: { ...open('anyone may have a report checked; nothing is kept'), rateLimit: { max: 30, timeWindow: 60_000 } },
};
const FILE_TYPES = [
  'application/octet-stream',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'text/html',
  'text/markdown',
  'text/plain',
];
const DownloadForm = z.object({ report: z.string().catch(''), format: z.string().catch('') });
const ApiBody = z.object({ text: z.string() });

/** 年报体检: the page, its result, the downloads of what was read, and the same for programs. Nothing is stored here. */
export function checkRoutes({ portal }: ReportingContext): RouteModule {
  const refuse = (request: FastifyRequest, reply: FastifyReply, failure: CheckFailure, pasted: string) =>
    portal.send(request, reply, checkPage({ text: pasted, failure: { code: failure.code, message: failure.message } }), 422);

  return (app) => {
    app.addContentTypeParser(FILE_TYPES, { parseAs: 'buffer', bodyLimit: 20 * MEBIBYTE }, (_request, body, done) => done(null, body));

    app.get('/check', PUBLIC, (request, reply) => portal.send(request, reply, checkPage({ text: '', failure: null })));
    app.get('/checks', PUBLIC, (request, reply) => portal.send(request, reply, checksPage()));

    app.post('/check', GUARDED, async (request, reply) => {
      const submission = await readSubmission(request);
      if (!submission.ok) return refuse(request, reply, submission.error, submission.error.pasted);
      const examined = await examineSubmission(submission.value);
      if (!examined.ok) return refuse(request, reply, examined.error, submission.value.pasted);
      const { pasted, fileName } = submission.value;
      return portal.send(request, reply, checkResultPage({ examination: examined.value, pasted, fileName }));
    });

    app.post('/check/download', { ...GUARDED, bodyLimit: 4 * MEBIBYTE }, async (request, reply) => {
      const form = DownloadForm.parse(request.body ?? {});
      const report = reportFromJson(parseJson(form.report));
      const format = form.format;
      if (!report.ok || !isReportFormat(format))
        return refuse(request, reply, { code: 'check.form', message: '页面内容不完整，请重新检查一次再下载。' }, '');
      const failure = await sendDownload(reply, report.value, report.value.title?.value ?? '年度报告', format);
      return failure === null ? reply : refuse(request, reply, failure, '');
    });

    app.post('/api/check', GUARDED, async (request, reply) => {
      const submission = await apiSubmission(request);
      if (submission === null)
        return reply
          .code(422)
          .send({ file: null, error: { code: 'source.nothing', message: '请求里没有报告：请以文件、纯文本或 {"text": "…"} 提交。' } });
      const examined = await examineSubmission(submission);
      const file = submission.fileName ?? '-';
      if (!examined.ok) return reply.code(422).send({ file, error: { code: examined.error.code, message: examined.error.message } });
      return reply.send(examinationJson(file, examined.value));
    });
  };
}

/** The shape of `gongkai report check --json`. */
function examinationJson(file: string, { reading, findings }: Examination): Record<string, unknown> {
  return { file, report: reportToJson(reading.report), findings, repairs: reading.repairs, notes: reading.notes };
}

async function apiSubmission(request: FastifyRequest): Promise<Submission | null> {
  const { body } = request;
  if (Buffer.isBuffer(body)) {
    return body.length === 0
      ? null
      : { bytes: body, fileName: null, mediaType: request.headers['content-type'] ?? null, pasted: '', fields: {} };
  }
  const json = ApiBody.safeParse(body);
  const read = json.success ? pastedSubmission(json.data.text) : await readSubmission(request);
  return read.ok ? read.value : null;
}
