import { err, ok, type Result } from '../../kernel/result.ts';
import type { SourceDocument } from '../../kernel/source-document.ts';
import { openSource, type ExtractionFailure } from '../../platform/extraction/index.ts';
import { renderHtml } from '../../platform/rendering/index.ts';
import { printReport, reportFromJson, type AnnualReport } from '../../report/index.ts';

export interface NotAReportFailure {
  readonly kind: 'notAReport';
  readonly code: string;
  /** One Chinese sentence: what happened, what to do. */
  readonly message: string;
}

export interface ReopenedReport {
  readonly report: AnnualReport;
  /** The report printed in its official form and opened again: the text that findings quote. */
  readonly source: SourceDocument;
}

/**
 * A report that comes as data, in the published schema, alone or as `report` of what `gongkai report read --json` prints.
 * The data are taken as they are; the text to check is the report printed in its form.
 */
export async function reopenJson(text: string): Promise<Result<ReopenedReport, ExtractionFailure | NotAReportFailure>> {
  const report = reportFromJson(reportIn(parse(text)));
  if (!report.ok) {
    const [first] = report.error.issues;
    const where = first === undefined || first.path === '' ? '' : `（${first.path}）`;
    return err({
      kind: 'notAReport',
      code: 'source.notAReport',
      message: `JSON 内容不是一份年度报告${where}，请使用本系统导出的 JSON，或改交报告原文。`,
    });
  }
  const page = new TextEncoder().encode(renderHtml(printReport(report.value, { notes: false })));
  const source = await openSource(page, { mediaType: 'text/html' });
  return source.ok ? ok({ report: report.value, source: source.value }) : source;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON after all: the caller's answer to anything that is no report is the same sentence.
    return null;
  }
}

function reportIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'report' in value ? value.report : value;
}
