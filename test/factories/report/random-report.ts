import { formOf } from '../../../src/report/forms/forms.ts';
import { plainDate } from '../../../src/kernel/plain-date.ts';
import { emptyReport } from '../../../src/report/model/empty-report.ts';
import type { AnnualReport, FormId, Section, TableId, TableReading } from '../../../src/report/model/report.ts';
import type { Located } from '../../../src/kernel/place.ts';
import { randomAgency, type Agency } from './agencies.ts';
import { otherText, problemsText, remediesText } from './narrative/closing-text.ts';
import { factsOf } from './narrative/facts.ts';
import { overviewTopics, type Topic } from './narrative/overview-text.ts';
import { blank, type NumberStyle } from './printed-number.ts';
import { seededRandom, type Random } from './random.ts';
import { randomProactive } from './random-proactive.ts';
import { randomRemedies } from './random-remedies.ts';
import { randomRequests, type CellRows } from './random-requests.ts';
import { randomStatistics } from './random-statistics.ts';

export interface ReportOptions {
  readonly form?: Exclude<FormId, 'narrative'>;
  /** `complete`: every table is there and every number is written, so that no check has a reason to speak. */
  readonly filling?: 'complete' | 'any';
}

function made<T>(value: T): Located<T> {
  return { value, at: null };
}

function numberStyle(filling: 'complete' | 'any', random: Random): NumberStyle {
  if (filling === 'complete') return { zeroBlank: 0, blankMark: '' };
  return { zeroBlank: random.pick([0, 0, 0, 0.1, 0.5, 1]), blankMark: random.pick(['', '', '', '/', '—', '不适用']) };
}

/** The cells of a table as a finished reading of it; a row that is not printed stays `missing`. */
function tableOf(base: TableReading, rows: CellRows, present: boolean): TableReading {
  if (!present) return base;
  const readings = Object.entries(base.rows).map(([id, row]) => {
    const cells = rows[id];
    return [id, cells === undefined ? row : { ...row, cells }] as const;
  });
  return { ...base, state: 'present', confidence: 1, rows: Object.fromEntries(readings) };
}

/** Every cell emptied: the table was printed and nobody filled it in. */
function emptied(rows: CellRows): CellRows {
  return Object.fromEntries(
    Object.entries(rows).map(([id, cells]) => [id, Object.fromEntries(Object.keys(cells).map((column) => [column, blank()]))]),
  );
}

function outcomesOf(form: FormId, singleOther: boolean): readonly string[] {
  const rows = formOf(form).tables.find((table) => table.id === 'requests')?.rows ?? [];
  const printed = rows.filter((row) => (singleOther ? !row.id.startsWith('other.') : row.optional !== true));
  return printed.map((row) => row.id).filter((id) => !['new', 'carriedIn', 'total', 'carriedOver'].includes(id));
}

function randomTables(
  form: Exclude<FormId, 'narrative'>,
  filling: 'complete' | 'any',
  random: Random,
  agency: Agency,
): AnnualReport['tables'] {
  // 立法法第九十三条: a city with districts may issue 规章; a county and its bodies may not.
  const makesRules = agency.name.endsWith('市人民政府');
  const base = emptyReport(form).tables;
  const style = numberStyle(filling, random);
  const finish = (id: TableId, rows: CellRows): TableReading => {
    const fate = random.int(1, 100);
    if (filling === 'complete' || fate > 8) return tableOf(base[id], rows, true);
    return fate > 4 ? tableOf(base[id], emptied(rows), true) : tableOf(base[id], rows, false);
  };
  if (form === 'statistics') return { ...base, statistics: finish('statistics', randomStatistics(style, random)) };
  const singleOther = form === '2019' || (filling === 'any' && random.chance(0.15));
  return {
    ...base,
    proactive: finish('proactive', randomProactive(form, style, random, makesRules || filling === 'any')),
    requests: finish('requests', randomRequests(outcomesOf(form, singleOther), style, random)),
    remedies: finish('remedies', randomRemedies(style, random)),
  };
}

const ITEM_NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

function topicsBody(topics: readonly Topic[]): string {
  return topics.map((topic) => `（${ITEM_NUMBERS[topic.number - 1] ?? ''}）${topic.heading}。${topic.text}`).join('\n');
}

function sectionTexts(form: FormId, tables: AnnualReport['tables'], agency: Agency, year: number, random: Random): readonly Section[] {
  const facts = factsOf(tables, agency, year, random);
  const topics = overviewTopics(facts);
  const bodies = [topicsBody(topics), '', '', remediesText(facts), problemsText(facts), otherText(facts)];
  return formOf(form === 'statistics' ? '2019' : form).sections.map((section, index) => ({
    number: section.number,
    kind: section.kind,
    heading: made(section.heading),
    body: made(bodies[index] ?? ''),
    items:
      index === 0 ? topics.map((topic) => ({ style: 'parenthesised' as const, number: topic.number, heading: made(topic.heading) })) : [],
  }));
}

function yearOf(form: FormId, random: Random): number {
  if (form === 'statistics') return random.int(2014, 2018);
  return form === '2019' ? random.pick([2019, 2020, 2020, 2021]) : random.pick([2020, 2021, 2022, 2023, 2024, 2025]);
}

/**
 * A valid report of any body, form and size: every identity holds and the running text agrees with the tables.
 * `raw` of a cell is what is printed in it; no place is known, since no text was written yet.
 */
export function randomReport(seed: number, options: ReportOptions = {}): AnnualReport {
  const random = seededRandom(seed);
  const form = options.form ?? random.pick(['2021', '2021', '2021', '2019', '2019', 'statistics']);
  const filling = options.filling ?? 'any';
  const agency = randomAgency(random.fork('agency'));
  const year = yearOf(form, random.fork('year'));
  const tables = randomTables(form, filling, random.fork('tables'), agency);
  const sections = sectionTexts(form, tables, agency, year, random.fork('text'));
  const from = plainDate(year, 1, 1);
  const to = plainDate(year, 12, 31);
  const title = random.pick([`${agency.name}${year}年政府信息公开工作年度报告`, `${agency.name}${year}年度政府信息公开工作年度报告`]);
  const parts = random.chance(0.5) ? `全文由${sections.map((section) => section.heading?.value ?? '').join('、')}六个部分组成。` : '';
  const preamble =
    `根据《中华人民共和国政府信息公开条例》有关规定，编制${agency.name}${year}年度政府信息公开工作报告。${parts}` +
    `本报告所列数据的统计期限为${year}年1月1日至${year}年12月31日。`;
  return {
    ...emptyReport(form),
    agency: made(agency.name),
    year: made(year),
    title: made(title),
    period: from === null || to === null ? null : made({ from, to }),
    preamble: made(preamble),
    sections,
    tables,
  };
}
