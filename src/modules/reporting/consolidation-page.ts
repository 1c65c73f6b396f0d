import { emptyState, html, listTable, selectField, type Html, type Page } from '../../portal/index.ts';
import { formOf, type FormTable } from '../../report/index.ts';
import { numberText, type CellView } from './cell-view.ts';
import type { AgencyNotice, ConsolidationNotices, StoredCellTotal } from './consolidate-stored.ts';
import { formTable } from './form-table-view.ts';

export interface ConsolidationPageContent {
  readonly year: number | null;
  readonly years: readonly { readonly year: number; readonly count: number }[];
  readonly totals: readonly StoredCellTotal[];
  readonly notices: ConsolidationNotices | null;
}

/** All reports of a year added up, with who is late, missing or inconsistent. For staff. */
export function consolidationPage({ year, years, totals, notices }: ConsolidationPageContent): Page {
  const title = year === null ? '年度报告汇总' : `${year}年年度报告汇总`;
  return {
    title,
    column: 'staff',
    breadcrumb: [{ text: '年度报告汇总', href: null }],
    wide: true,
    main: html`<h1>${title}</h1>${year === null || notices === null ? emptyState('还没有年度报告', html`请先在<a href="/check">年报体检</a>中检查一份报告，然后存入。`) : body(year, years, totals, notices)}`,
  };
}

function body(
  year: number,
  years: ConsolidationPageContent['years'],
  totals: readonly StoredCellTotal[],
  notices: ConsolidationNotices,
): Html {
  return html`<form class="filter-bar" method="get" action="/staff/consolidation">${selectField(
    'year',
    '报告年度',
    years.map((one) => ({ value: String(one.year), text: `${one.year}年（${one.count}份）` })),
    String(year),
  )}<div class="filter-submit"><button class="button" type="submit">汇总</button></div></form>
<ul class="summary-strip"><li><b>${notices.reports}</b>份报告</li><li class="count-error"><b>${notices.inconsistent.length}</b>份有错误</li><li class="count-warning"><b>${notices.late.length}</b>份迟于法定时限发布</li><li class="count-warning"><b>${notices.missing.length}</b>家本年度未见报告</li><li><b>${notices.undated}</b>份没有写明发布日期</li></ul>
<p>每一格是已填数值之和；下面的小字说明有几份报告这一格是空白、缺失或存疑，它们没有当作 0 计入。</p>
${tablesOf(totals).map((table) => formTable(table, totalsView(table, totals)))}
${noticeList('有错误的报告', '错误数', year, notices.inconsistent)}${noticeList('迟于法定时限发布的报告', '发布日期', year, notices.late)}${noticeList('本年度未见报告的机关', '最近一份报告的年度', null, notices.missing)}`;
}

/** The tables that have cells in the totals, each generation once. */
function tablesOf(totals: readonly StoredCellTotal[]): readonly FormTable[] {
  const rows = new Set(totals.map((total) => `${total.table}/${total.row}/${total.column}`));
  const has = (table: FormTable): boolean =>
    table.rows.some((row) => row.optional !== true && row.columns.some((column) => rows.has(`${table.id}/${row.id}/${column.id}`)));
  const candidates = [
    ...formOf('2021').tables,
    ...formOf('2019').tables.filter((table) => table.id !== 'remedies'),
    ...formOf('statistics').tables,
  ];
  return candidates.filter((table, index) => {
    if (!has(table)) return false;
    const earlier = candidates.slice(0, index).filter((other) => other.id === table.id && has(other));
    const shownAlready = new Set(
      earlier.flatMap((other) => other.rows.flatMap((row) => row.columns.map((column) => `${row.id}/${column.id}`))),
    );
    return table.rows.some((row) =>
      row.columns.some((column) => !shownAlready.has(`${row.id}/${column.id}`) && rows.has(`${table.id}/${row.id}/${column.id}`)),
    );
  });
}

function totalsView(table: FormTable, totals: readonly StoredCellTotal[]): (row: string, column: string) => CellView {
  const byCell = new Map(totals.filter((total) => total.table === table.id).map((total) => [`${total.row}/${total.column}`, total]));
  return (row, column) => {
    const total = byCell.get(`${row}/${column}`);
    if (total === undefined) return { className: 'cell-missing', content: html`<span class="cell-state">缺</span>` };
    const gaps = [
      total.blank > 0 && `空 ${total.blank}`,
      total.missing > 0 && `缺 ${total.missing}`,
      total.unknown > 0 && `疑 ${total.unknown}`,
    ].filter((part) => part !== false);
    const sum =
      total.reported === 0
        ? html`<span class="muted">—<span class="sr-only">没有一份填写</span></span>`
        : html`${numberText(Number(total.sum))}`;
    return {
      className: total.sum === '0' ? 'cell-zero' : 'cell-value',
      content: html`${sum}${gaps.length > 0 && html`<br><small class="cell-gaps">${gaps.join('　')}</small>`}`,
    };
  };
}

function noticeList(caption: string, column: string, year: number | null, notices: readonly AgencyNotice[]): Html | null {
  if (notices.length === 0) return null;
  return html`<h2>${caption}</h2>${listTable({
    caption,
    columns: [{ text: '机关' }, { text: column }],
    rows: notices.map((notice) => [
      html`<a href="/reports?${new URLSearchParams({ q: notice.agencyName, year: year === null ? '' : String(year) }).toString()}">${notice.agencyName}</a>`,
      notice.detail,
    ]),
  })}`;
}
