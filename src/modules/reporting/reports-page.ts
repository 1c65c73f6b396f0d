import { emptyState, html, inputField, listTable, pager, selectField, type Html, type Page } from '../../portal/index.ts';
import { shortFormWords } from './form-words.ts';
import type { ReportFilter, ReportList, ReportSummary } from './list-reports.ts';

export interface ReportsPageContent {
  readonly filter: ReportFilter;
  readonly list: ReportList;
  readonly years: readonly { readonly year: number; readonly count: number }[];
  readonly page: number;
  readonly pageSize: number;
  readonly hrefOf: (summary: ReportSummary) => string;
}

/** 年度报告 list by agency and year; the filters are a plain form. */
export function reportsPage(content: ReportsPageContent): Page {
  const { filter, list, years, page, pageSize } = content;
  const years1 = [
    { value: '', text: '全部年度' },
    ...years.map(({ year, count }) => ({ value: String(year), text: `${year}年（${count}份）` })),
  ];
  return {
    title: '年度报告',
    column: 'reports',
    breadcrumb: [{ text: '年度报告', href: null }],
    wide: true,
    description: '各行政机关历年政府信息公开工作年度报告。',
    main: html`<h1>政府信息公开工作年度报告</h1>
<form class="filter-bar" action="/reports" method="get" role="search" aria-label="查找年度报告">
${inputField({ name: 'q', label: '机关名称或标题', type: 'search', value: filter.words })}
${selectField('year', '报告年度', years1, filter.year === null ? '' : String(filter.year))}
<div class="filter-submit"><button class="button" type="submit">查找</button>${(filter.words !== '' || filter.year !== null) && html`<a href="/reports">清除条件</a>`}</div></form>
${results(content)}
${pager(page, Math.ceil(list.total / pageSize), (n) => `/reports?${new URLSearchParams({ q: filter.words, year: filter.year === null ? '' : String(filter.year), page: String(n) }).toString()}`)}`,
  };
}

function results({ list, filter, hrefOf }: ReportsPageContent): Html {
  if (list.total === 0 && filter.words === '' && filter.year === null) {
    return emptyState('还没有年度报告', html`工作人员可以在<a href="/workbench/">工作台</a>导入。`);
  }
  if (list.total === 0) return emptyState('没有找到符合条件的年度报告', html`请换一个词，或<a href="/reports">查看全部年度报告</a>。`);
  return html`<p role="status">共 ${list.total} 份年度报告</p>${listTable({
    caption: '年度报告列表',
    columns: [
      { text: '标题' },
      { text: '机关' },
      { text: '年度', numeric: true },
      { text: '格式', tight: true },
      { text: '发布日期', tight: true },
    ],
    rows: list.reports.map((summary) => [
      html`<a href="${hrefOf(summary)}">${summary.title}</a>`,
      summary.agencyName,
      String(summary.year),
      shortFormWords(summary.form),
      summary.publishedOn ?? html`<span class="muted">原文未写</span>`,
    ]),
  })}`;
}
