import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { html, type Html } from '../../portal/index.ts';
import type { AnnualReport } from '../../report/index.ts';
import { MEDIA_TYPES, REPORT_FORMATS, reportFile, type ReportFileFailure, type ReportFormat } from '../examination/index.ts';

const NAMES: Readonly<Record<ReportFormat, string>> = {
  docx: 'Word 文档',
  pdf: 'PDF 文档',
  xlsx: 'Excel 表格',
  html: '网页',
  md: 'Markdown',
  json: 'JSON 数据',
};

/** Sends the report as a file to keep, or says why it can't be made. */
export async function sendDownload(
  reply: FastifyReply,
  report: AnnualReport,
  name: string,
  format: ReportFormat,
): Promise<ReportFileFailure | null> {
  const made = await reportFile(report, format);
  if (!made.ok) return made.error;
  await reply
    .header('content-type', MEDIA_TYPES[format])
    .header('content-disposition', attachmentHeader(name, format))
    .send(Buffer.from(made.value));
  return null;
}

/** Sends bytes to be kept under a name, never to be shown by the browser. */
export function sendAttachment(reply: FastifyReply, bytes: Buffer | Readable, mediaType: string, disposition: string): FastifyReply {
  return reply.header('content-type', mediaType).header('content-disposition', disposition).send(bytes);
}

/** What a browser calls the file; the plain name serves old ones (RFC 6266). */
export function attachmentHeader(name: string, format: ReportFormat): string {
  return attachmentName(`${safeName(name).slice(0, 80)}.${format}`, `report.${format}`);
}

/** The same for a name that has its ending. */
export function attachmentName(name: string, plain = 'file'): string {
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(safeName(name).toWellFormed()).replaceAll("'", '%27')}`;
}

function safeName(name: string): string {
  return name.toWellFormed().replace(/[\\/:*?"<>|\s]+/g, '_');
}

/** Links to a stored report in every format. */
export function downloadLinks(base: string): Html {
  return html`<ul class="button-row" aria-label="下载">${REPORT_FORMATS.map((format) => html`<li><a class="button button-quiet button-small" href="${base}/report.${format}">${NAMES[format]}</a></li>`)}</ul>`;
}

/** Buttons of one form, each of which asks for another format. */
export function downloadButtons(): Html {
  return html`<div class="button-row">${REPORT_FORMATS.map((format) => html`<button class="button button-quiet button-small" type="submit" name="format" value="${format}">${NAMES[format]}</button>`)}</div>`;
}
