import { alert, html, listTable, type Html, type Page } from '../../portal/index.ts';
import { formOf, reportToJson, type AnnualReport, type Quantity } from '../../report/index.ts';
import type { Examination, ReadingData } from '../examination/index.ts';
import { numberText } from './cell-view.ts';
import { checkFormView } from './check-page.ts';
import { downloadButtons } from './downloads.ts';
import { findingCounts, findingsView } from './findings-view.ts';
import { formWords } from './form-words.ts';
import { tableReadingView } from './form-table-view.ts';
import { bySeverity } from './severity-words.ts';
import { jsonText } from './source-json.ts';
import { sourceView } from './source-view.ts';

export interface CheckResult {
  readonly examination: Examination;
  /** The text as pasted, to be mended and checked again; empty after an upload. */
  readonly pasted: string;
  readonly fileName: string | null;
}

/** What was read, beside what it was read from: findings, tables and quantities on the left, the source text on the right. */
export function checkResultPage({ examination, pasted, fileName }: CheckResult): Page {
  const { reading, source } = examination;
  const findings = bySeverity(examination.findings);
  const { report } = reading;
  return {
    title: '体检结果',
    column: 'check',
    breadcrumb: [
      { text: '年报体检', href: '/check' },
      { text: '体检结果', href: null },
    ],
    wide: true,
    main: html`<h1>体检结果</h1>
${source.warnings.length > 0 && alert('warning', '打开时注意到', html`<ul>${source.warnings.map((warning) => html`<li>${warning.message}</li>`)}</ul>`)}
${facts(report, fileName)}${findingCounts(findings)}
<div class="result-actions">${downloads(report)}</div>
<div class="two-columns two-columns-result"><div><h2>发现的问题</h2>${findingsView(findings)}<h2>读出的统计表</h2>${tables(report)}<h2>文中的数量</h2>${quantities(report.quantities)}${remarks(reading)}</div>
<div class="source-column"><h2>原文</h2><p class="hint">下划线标出有问题的地方，编号与左边的问题对应。</p>${sourceView(reading.source, findings)}</div></div>
<section aria-labelledby="again"><h2 id="again">再检查一次</h2>${checkFormView(pasted)}</section>`,
  };
}

function facts(report: AnnualReport, fileName: string | null): Html {
  const rows: readonly (readonly [string, string])[] = [
    ...(fileName === null ? [] : [['文件', fileName] as const]),
    ['报告机关', report.agency?.value ?? '原文没有写明'],
    ['报告年度', report.year === null ? '原文没有写明' : `${report.year.value}年`],
    ['格式', formWords(report.form)],
    ['统计期限', report.period === null ? '原文没有写明' : `${report.period.value.from} 至 ${report.period.value.to}`],
    ['发布日期', report.publishedOn?.value ?? '原文没有写明'],
    ['章节', report.sections.length === 0 ? '没有读出章节' : `${report.sections.length} 个`],
  ];
  return html`<dl class="facts">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function tables(report: AnnualReport): Html {
  const form = formOf(report.form);
  if (form.tables.length === 0) return html`<p>这种格式没有统计表。</p>`;
  return html`${form.tables.map((table) => {
    const reading = report.tables[table.id];
    return html`${tableReadingView(table, reading)}${reading.state === 'present' && html`<p class="hint">把握程度 ${Math.round(reading.confidence * 100)}%${reading.strays.length > 0 && `；表中有 ${reading.strays.length} 处内容不属于任何一格`}</p>`}`;
  })}`;
}

const PRECISION: Readonly<Record<Quantity['precision'], string>> = {
  exact: '',
  moreThan: '余',
  about: '约',
  atLeast: '不少于',
  atMost: '不超过',
};

function quantities(list: readonly Quantity[]): Html {
  if (list.length === 0) return html`<p>正文里没有读出数量。</p>`;
  return html`<details><summary>共 ${list.length} 个，查看</summary>${listTable({
    caption: '正文中的数量',
    columns: [{ text: '数的是什么' }, { text: '数值', numeric: true }, { text: '单位' }, { text: '原文' }],
    rows: list.map((quantity) => [
      quantity.subject === '' ? '（未写明）' : quantity.subject,
      `${PRECISION[quantity.precision]}${numberText(quantity.value)}`,
      quantity.unit ?? '',
      quantity.raw,
    ]),
  })}</details>`;
}

/** More than so many remarks are folded away. */
const FEW = 6;

function remarks({ repairs, notes }: ReadingData): Html | null {
  if (repairs.length + notes.length === 0) return null;
  const said = [...new Set([...repairs, ...notes].map((remark) => remark.message))];
  const list = html`<ul>${said.map((message) => html`<li>${message}</li>`)}</ul>`;
  return html`<h2>读取说明</h2>${said.length > FEW ? html`<details><summary>共 ${said.length} 条，查看</summary>${list}</details>` : list}`;
}

function downloads(report: AnnualReport): Html {
  return html`<form method="post" action="/check/download"><p class="label">下载重新生成的报告</p><textarea name="report" hidden aria-hidden="true">${jsonText(reportToJson(report))}</textarea>${downloadButtons()}</form>`;
}
