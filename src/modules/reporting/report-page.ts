import { html, type Html, type Page } from '../../portal/index.ts';
import { downloadLinks } from './downloads.ts';
import { formWords } from './form-words.ts';
import { reportTextView } from './report-text-view.ts';
import type { ShownReport } from './shown-report.ts';
import { trendChart, type Trend } from './trend-chart.ts';

export interface ReportPageContent {
  readonly stored: ShownReport;
  readonly agencyCode: string;
  readonly years: readonly number[];
  readonly trends: readonly Trend[];
}

/** One report: metadata, downloads, sections with their tables and the years. What was found in it is for staff only. */
export function reportPage(content: ReportPageContent): Page {
  const { stored, agencyCode, years, trends } = content;
  const base = `/reports/${agencyCode}/${stored.year}`;
  const { report } = stored;
  return {
    title: stored.title,
    column: 'reports',
    breadcrumb: [
      { text: '年度报告', href: '/reports' },
      { text: stored.agencyName, href: `/reports?${new URLSearchParams({ q: stored.agencyName }).toString()}` },
      { text: `${stored.year}年`, href: null },
    ],
    wide: true,
    article: {
      title: stored.title,
      publishedOn: stored.publishedOn,
      source: report.publisher?.value ?? stored.agencyName,
      keywords: ['政府信息公开', '年度报告', stored.agencyName, `${stored.year}年`],
    },
    description: stored.title,
    main: html`<article><h1 class="report-title">${stored.title}</h1>
<dl class="facts">${fact('报告机关', stored.agencyName)}${fact('报告年度', `${stored.year}年`)}${fact('发布机构', report.publisher?.value ?? '原文未写')}${fact('发布日期', stored.publishedOn ?? '原文未写')}${fact('统计期限', report.period === null ? '原文未写' : `${report.period.value.from} 至 ${report.period.value.to}`)}${fact('格式', formWords(report.form))}</dl>
<div class="no-print">${downloadLinks(base)}<p><button class="button button-quiet button-small" type="button" data-print hidden>打印</button></p></div>
<div class="report-body">${reportTextView(report)}</div></article>
${trendSection(trends)}${neighbours(agencyCode, stored.year, years)}`,
  };
}

function fact(name: string, value: string): Html {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

function trendSection(trends: readonly Trend[]): Html | null {
  if (trends.length === 0 || (trends[0]?.points.length ?? 0) < 2) return null;
  return html`<section class="no-print" aria-labelledby="trends"><h2 id="trends">历年趋势</h2><div class="chart-grid">${trends.map(trendChart)}</div></section>`;
}

function neighbours(agencyCode: string, year: number, years: readonly number[]): Html {
  const before = years.findLast((other) => other < year);
  const after = years.find((other) => other > year);
  return html`<nav class="neighbours" aria-label="其他年度"><span>${before !== undefined && html`<a href="/reports/${agencyCode}/${before}" rel="prev">上一份：${before}年</a>`}</span><a href="/reports">全部年度报告</a><span>${after !== undefined && html`<a href="/reports/${agencyCode}/${after}" rel="next">下一份：${after}年</a>`}</span></nav>`;
}
