import { err, ok, type Result } from '../../kernel/result.ts';
import { renderDocx, renderHtml, renderMarkdown, renderPdf, renderXlsx, type PdfFailure } from '../../platform/rendering/index.ts';
import { printReport, reportToJson, type AnnualReport } from '../../report/index.ts';

/** The formats a report is written in. */
export const REPORT_FORMATS = ['docx', 'pdf', 'xlsx', 'html', 'md', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export function isReportFormat(text: string): text is ReportFormat {
  return REPORT_FORMATS.some((format) => format === text);
}

export const MEDIA_TYPES: Readonly<Record<ReportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

export interface ReportFileFailure {
  readonly kind: PdfFailure['kind'] | 'tooLong';
  readonly code: string;
  /** One Chinese sentence: what happened, what to do. */
  readonly message: string;
}

/** The report in the official form of its generation, or as data; text formats as UTF-8. */
export async function reportFile(report: AnnualReport, format: ReportFormat): Promise<Result<Uint8Array, ReportFileFailure>> {
  if (format !== 'json' && isTooLongToPrint(report))
    return err({ kind: 'tooLong', code: 'write.tooLong', message: '报告太长，不能生成文件。请只提交报告正文，或改为下载 JSON 数据。' });
  const text = (words: string): Result<Uint8Array, ReportFileFailure> => ok(new TextEncoder().encode(words));
  switch (format) {
    case 'json':
      return text(`${JSON.stringify(reportToJson(report), null, 2)}\n`);
    case 'html':
      return text(renderHtml(printReport(report)));
    case 'md':
      return text(renderMarkdown(printReport(report)));
    case 'docx':
      return ok(await renderDocx(printReport(report)));
    case 'xlsx':
      return ok(await renderXlsx(printReport(report)));
    case 'pdf': {
      const rendered = await renderPdf(printReport(report));
      return rendered.ok ? rendered : err(failure(rendered.error));
    }
  }
}

function failure(error: PdfFailure): ReportFileFailure {
  switch (error.kind) {
    case 'missingGlyphs': {
      const characters = error.characters.slice(0, 10).join('、');
      const message = `报告里有字体中没有的字（${characters}），不能生成 PDF。请改用 Word 文档，或请管理员安装含有这些字的字体。`;
      return { kind: error.kind, code: 'write.missingGlyphs', message };
    }
    case 'fontFolderUnreadable':
      return { kind: error.kind, code: 'write.fontFolder', message: '字体文件夹不能读取，不能生成 PDF。请改用 Word 文档，并告诉管理员。' };
  }
}

/** A hundred paragraphs are many; a word processor's file of a hundred thousand takes a quarter of a minute to make. */
const MOST_PARAGRAPHS = 3_000;
const MOST_CHARACTERS = 200_000;

function isTooLongToPrint({ title, preamble, sections }: AnnualReport): boolean {
  const texts = [
    title?.value ?? '',
    preamble?.value ?? '',
    ...sections.flatMap((section) => [section.heading?.value ?? '', section.body.value]),
  ];
  const whole = texts.join('\n');
  return whole.length > MOST_CHARACTERS || whole.split(/[\r\n]/, MOST_PARAGRAPHS + 1).length > MOST_PARAGRAPHS;
}
