import type { PlainDate } from '../../kernel/plain-date.ts';
import type { PrintBlock, PrintDocument } from '../../kernel/print-document.ts';
import { formOf } from '../forms/forms.ts';
import type { AnnualReport } from '../model/report.ts';
import { gridToPrint } from './grid-to-print.ts';
import { planSections, type PlannedSection } from './planned-section.ts';
import { printParagraphs } from './print-paragraphs.ts';
import { sectionNumber } from './section-number.ts';
import { writingNotes } from './writing-notes.ts';

export interface WriteOptions {
  /** Also print the sections and tables of the form that the report lacks, empty, to be filled in. Default: false. */
  readonly complete?: boolean;
  /** Say at the end, marked 编者注, what the form can't show: open cells, missing tables. Default: true. */
  readonly notes?: boolean;
}

const KIND_OF_DOCUMENT = '政府信息公开工作年度报告';
/** A line of the title holds twenty characters of 二号 (22 pt) in the type area of GB/T 9704 (156 mm). */
const TITLE_LINE = 20;
/** … and twenty-seven of 三号 (16 pt): a day that broke over two lines would be read as none. */
const SUBTITLE_LINE = 27;

/**
 * The report in the official form of its generation (条例 art 50; 国办公开办函〔2021〕30号, 〔2019〕60号; 国办发〔2014〕32号),
 * ready for every renderer. It says what the report says: blank stays blank, 0 stays 0, nothing is made up.
 */
export function printReport(report: AnnualReport, options: WriteOptions = {}): PrintDocument {
  const form = formOf(report.form);
  const complete = options.complete ?? false;
  const inSections = planSections(report, form, complete);
  const placed = new Set(inSections.flatMap((section) => (section.table === null ? [] : [section.table.id])));
  const annexed = form.tables.filter((table) => !placed.has(table.id) && (complete || report.tables[table.id].state === 'present'));
  const notes = (options.notes ?? true) ? writingNotes(report) : [];
  return {
    title: titleLines(report),
    subtitle: subtitle(report),
    author: report.agency?.value ?? report.publisher?.value ?? '',
    subject: KIND_OF_DOCUMENT,
    keywords: ['政府信息公开', '年度报告', ...(report.year === null ? [] : [`${report.year.value}年`])],
    date: report.publishedOn?.value ?? null,
    blocks: [
      ...printParagraphs(report.preamble?.value ?? '', []),
      ...inSections.flatMap((section) => sectionBlocks(section, report)),
      ...annexed.map((table): PrintBlock => ({ kind: 'table', table: gridToPrint(table, report.tables[table.id], { showCaption: true }) })),
      ...notes.map((text): PrintBlock => ({ kind: 'paragraph', text, indent: true })),
    ],
  };
}

function sectionBlocks(section: PlannedSection, report: AnnualReport): readonly PrintBlock[] {
  const number = section.number === null ? null : sectionNumber(section.number);
  const heading = `${number === null ? '' : `${number}、`}${section.heading ?? ''}`;
  return [
    ...(section.heading === null ? [] : [{ kind: 'heading', level: 1, text: heading } as const]),
    ...printParagraphs(section.body, section.items),
    ...(section.table === null
      ? []
      : [{ kind: 'table', table: gridToPrint(section.table, report.tables[section.table.id], { showCaption: false }) } as const]),
  ];
}

/** One line, or two broken after the agency's name when they would not fit on one. */
function titleLines(report: AnnualReport): readonly string[] {
  const agency = report.agency?.value ?? '';
  const title = report.title?.value ?? `${agency}${report.year === null ? '' : `${report.year.value}年`}${KIND_OF_DOCUMENT}`;
  const breaks = title.length > TITLE_LINE && agency !== '' && title.startsWith(agency) && title.length > agency.length;
  return breaks ? [agency, title.slice(agency.length)] : [title];
}

function subtitle(report: AnnualReport): string | null {
  const parts = [
    ...(report.publisher === null ? [] : [`发布机构：${report.publisher.value}`]),
    ...(report.publishedOn === null ? [] : [`发布日期：${inChinese(report.publishedOn.value)}`]),
  ];
  const line = parts.join('　');
  return parts.length === 0 ? null : line.length <= SUBTITLE_LINE ? line : parts.join('\n');
}

function inChinese(day: PlainDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
