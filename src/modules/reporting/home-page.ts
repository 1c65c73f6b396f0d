import { emptyState, html, type Html, type Page } from '../../portal/index.ts';
import type { ReportSummary } from './list-reports.ts';

export interface HomePageContent {
  readonly siteName: string;
  readonly latest: readonly { readonly summary: ReportSummary; readonly href: string }[];
  readonly years: readonly { readonly year: number; readonly count: number }[];
}

/** Search first, then what this site has. */
export function homePage({ siteName, latest, years }: HomePageContent): Page {
  return {
    title: siteName,
    column: 'home',
    breadcrumb: [],
    wide: true,
    description: '查阅政府信息公开工作年度报告，检查年度报告中的数据是否前后一致。',
    main: html`<section class="hero"><h1>${siteName}</h1>
<p>在这里查阅各行政机关的政府信息公开工作年度报告，看历年变化，按国家统一格式下载；也可以检查一份年度报告的数据是否前后一致。</p>
<form action="/reports" method="get" role="search"><label class="label" for="home-search">查找年度报告</label>
<div class="search-row"><input type="search" id="home-search" name="q" placeholder="机关名称，例如：卫生健康"><button class="button" type="submit">查找</button></div><p></p></form></section>
<ul class="card-grid">
<li class="card"><h2><a href="/reports">年度报告</a></h2><p>按机关和年度查找，阅读正文和三张统计表，看历年趋势，下载 Word、PDF、Excel 等格式。</p>${yearLinks(years)}</li>
<li class="card card-red"><h2><a href="/check">年报体检</a></h2><p>粘贴或上传一份年度报告，系统读出各项数据，逐条指出合计不平、前后矛盾和缺项，并标在原文上。不保存您提交的内容。</p></li>
<li class="card"><h2><a href="/checks">检查项目</a></h2><p>每一项检查查什么、依据是什么、严重程度如何，全部列在这里。</p></li>
</ul>
<section aria-labelledby="latest"><h2 id="latest">最新年度报告</h2>${latestList(latest)}</section>`,
  };
}

function yearLinks(years: HomePageContent['years']): Html | null {
  if (years.length === 0) return null;
  return html`<p>${years.slice(0, 5).map(({ year, count }) => html`<a href="/reports?year=${year}">${year}年（${count}）</a>　`)}</p>`;
}

function latestList(latest: HomePageContent['latest']): Html {
  if (latest.length === 0) return emptyState('还没有年度报告', html`工作人员可以在<a href="/workbench/">工作台</a>导入。`);
  return html`<ul class="report-list">${latest.map(
    ({ summary, href }) =>
      html`<li><a href="${href}">${summary.title}</a><span class="muted">${summary.publishedOn ?? `${summary.year}年度`}</span></li>`,
  )}</ul>`;
}
