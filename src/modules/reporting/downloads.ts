import { err, ok, type Result } from '../../kernel/result.ts';
import { renderDocx, renderHtml, renderMarkdown, renderPdf, renderXlsx } from '../../platform/rendering/index.ts';
import { html, type Html } from '../../portal/index.ts';
import { printReport, reportToJson, type AnnualReport } from '../../report/index.ts';

export const DOWNLOAD_FORMATS = ['docx', 'pdf', 'xlsx', 'html', 'md', 'json'] as const;
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

export interface Download {
  readonly type: string;
  readonly body: string | Uint8Array;
}

export type DownloadFailure = { readonly kind: 'missingGlyphs'; readonly characters: readonly string[] } | { readonly kind: 'fontFolderUnreadable' };

const NAMES: Readonly<Record<DownloadFormat, string>> = {
  docx: 'Word 文档',
  pdf: 'PDF 文档',
  xlsx: 'Excel 表格',
  html: '网页',
  md: 'Markdown',
  json: 'JSON 数据',
};

export function isDownloadFormat(text: string): text is DownloadFormat {
  return DOWNLOAD_FORMATS.some((format) => format === text);
}

/** The report in the official form of its generation, or as data. */
export async function makeDownload(report: AnnualReport, format: DownloadFormat): Promise<Result<Download, DownloadFailure>> {
  switch (format) {
    case 'json':
      return ok({ type: 'application/json; charset=utf-8', body: `${JSON.stringify(reportToJson(report), null, 2)}\n` });
    case 'html':
      return ok({ type: 'text/html; charset=utf-8', body: renderHtml(printReport(report)) });
    case 'md':
      return ok({ type: 'text/markdown; charset=utf-8', body: renderMarkdown(printReport(report)) });
    case 'docx':
      return ok({ type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', body: await renderDocx(printReport(report)) });
    case 'xlsx':
      return ok({ type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', body: await renderXlsx(printReport(report)) });
    case 'pdf': {
      const rendered = await renderPdf(printReport(report));
      if (rendered.ok) return ok({ type: 'application/pdf', body: rendered.value });
      return err(rendered.error.kind === 'missingGlyphs' ? rendered.error : { kind: 'fontFolderUnreadable' });
    }
  }
}

/** What a browser calls the file; the plain name serves old ones (RFC 6266). */
export function attachmentHeader(name: string, format: DownloadFormat): string {
  const safe = name.replace(/[\\/:*?"<>|\s]+/g, '_').slice(0, 80);
  return `attachment; filename="report.${format}"; filename*=UTF-8''${encodeURIComponent(`${safe}.${format}`)}`;
}

export function downloadFailureSentence(failure: DownloadFailure): string {
  if (failure.kind === 'missingGlyphs') return `报告里有字体中没有的字（${failure.characters.slice(0, 10).join('、')}），不能生成 PDF。请下载 Word 文档，或请管理员安装含有这些字的字体。`;
  return '字体文件夹不能读取，不能生成 PDF。请下载 Word 文档，并告诉管理员。';
}

/** Links to a stored report in every format. */
export function downloadLinks(base: string): Html {
  return html`<ul class="button-row">${DOWNLOAD_FORMATS.map((format) => html`<li><a class="button button-quiet button-small" href="${base}/report.${format}">${NAMES[format]}</a></li>`)}</ul>`;
}

/** Buttons of one form, each of which asks for another format. */
export function downloadButtons(): Html {
  return html`<div class="button-row">${DOWNLOAD_FORMATS.map((format) => html`<button class="button button-quiet button-small" type="submit" name="format" value="${format}">${NAMES[format]}</button>`)}</div>`;
}
