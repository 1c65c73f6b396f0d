import { html, type Html } from '../../portal/index.ts';
import { formOf, type AnnualReport, type FormTable, type Section } from '../../report/index.ts';
import { tableReadingView } from './form-table-view.ts';

const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
/** A line of its own that only names what follows: （一）主动公开情况。 */
const SHORT_ITEM = /^[（(][一二三四五六七八九十]{1,3}[）)][^。；，：]{1,28}[。：]?$/u;

/** The sections of a report in their order, each table in the section it belongs to, left-over tables at the end. */
export function reportTextView(report: AnnualReport): Html {
  const form = formOf(report.form);
  const placed = new Set<FormTable>();
  const sections = report.sections.map((section, index) => {
    const tableId = form.sections.find((candidate) => candidate.kind === section.kind)?.table ?? null;
    const table = form.tables.find((candidate) => candidate.id === tableId && !placed.has(candidate));
    if (table !== undefined) placed.add(table);
    return html`<section aria-labelledby="section-${index + 1}">${sectionHeading(section, index + 1)}${paragraphs(section.body.value)}${table !== undefined && tableReadingView(table, report.tables[table.id])}</section>`;
  });
  const rest = form.tables.filter((table) => !placed.has(table));
  return html`<div class="report-text">${report.preamble !== null && paragraphs(report.preamble.value)}${sections}</div>${rest.map((table) => tableReadingView(table, report.tables[table.id]))}`;
}

function sectionHeading(section: Section, index: number): Html {
  const number = section.number === null ? '' : `${NUMERALS[section.number] ?? String(section.number)}、`;
  if (section.heading === null) return html`<h2 id="section-${index}"><span class="muted">（原文缺少标题）</span></h2>`;
  return html`<h2 id="section-${index}">${number}${section.heading.value}</h2>`;
}

function paragraphs(text: string): Html {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return html`${lines.map((line) => (SHORT_ITEM.test(line) ? html`<h3 class="item">${line}</h3>` : html`<p>${line}</p>`))}`;
}
