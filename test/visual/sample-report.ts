import type { Located } from '../../src/kernel/place.ts';
import { plainDate } from '../../src/kernel/plain-date.ts';
import { formOf } from '../../src/report/forms/forms.ts';
import type { Cell } from '../../src/report/model/cell.ts';
import { emptyReport } from '../../src/report/model/empty-report.ts';
import type { AnnualReport, FormId, Section, SectionKind, TableReading } from '../../src/report/model/report.ts';

const made = <T>(value: T): Located<T> => ({ value, at: null });

/** Every state of a cell, and numbers of one to five digits, the same at every run. */
function cellAt(index: number): Cell {
  if (index % 17 === 3) return { state: 'blank', raw: '', at: null };
  if (index % 23 === 5) return { state: 'blank', raw: '/', at: null };
  if (index % 29 === 7) return { state: 'unknown', raw: '', at: null, why: 'columnOpen' };
  const value = index % 31 === 11 ? 10_000 + index : (index * 37) % 1500;
  return { state: 'value', value, raw: String(value), at: null };
}

function tablesOf(form: FormId): AnnualReport['tables'] {
  const tables = { ...emptyReport(form).tables };
  let index = 0;
  for (const table of formOf(form).tables) {
    const rows = { ...tables[table.id].rows };
    for (const row of table.rows.filter((each) => each.optional !== true)) {
      rows[row.id] = {
        label: null,
        unassigned: [],
        cells: Object.fromEntries(row.columns.map((column) => [column.id, cellAt((index += 1))])),
      };
    }
    const reading: TableReading = { state: 'present', confidence: 1, at: null, rows, strays: [] };
    tables[table.id] = reading;
  }
  return tables;
}

const TOPICS = ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障'] as const;
const LONG =
  '本年度通过县政府门户网站主动公开各类信息580条，其中工作动态213条、通知公告97条、政策文件及解读270条，比上年增长12.5%；' +
  '通过微信公众号“清溪住建”（QX_2022）发布信息127条，未发生因公开不当引发的舆情。依据国办公开办函〔2021〕30号编报。';

function section(number: number, kind: SectionKind, heading: string, body: string): Section {
  const items =
    body === '' || number !== 1
      ? []
      : TOPICS.map((topic, index) => ({ style: 'parenthesised' as const, number: index + 1, heading: made(topic) }));
  return { number, kind, heading: made(heading), body: made(body), items };
}

/** A report of a body that does not exist, long enough for four pages, with every kind of cell in every table of its form. */
export function sampleReport(form: Exclude<FormId, 'narrative'>): AnnualReport {
  const year = form === 'statistics' ? 2016 : form === '2019' ? 2020 : 2022;
  const agency = '清溪县住房和城乡建设局';
  const overview = TOPICS.map((topic, index) => `（${'一二三四五'.charAt(index)}）${topic}\n${LONG}`).join('\n');
  const closing =
    form === 'statistics'
      ? []
      : [
          section(2, 'proactive', '主动公开政府信息情况', ''),
          section(3, 'requests', '收到和处理政府信息公开申请情况', ''),
          section(4, 'remedies', '政府信息公开行政复议、行政诉讼情况', ''),
        ];
  const day = plainDate(year + 1, 1, 19);
  return {
    ...emptyReport(form),
    agency: made(agency),
    year: made(year),
    title: made(`${agency}${year}年政府信息公开工作年度报告`),
    publishedOn: day === null ? null : made(day),
    preamble: made(`根据《中华人民共和国政府信息公开条例》的规定，编制本年度报告。统计期限自${year}年1月1日起至${year}年12月31日止。`),
    sections: [
      section(1, 'overview', '总体情况', overview),
      ...closing,
      section(5, 'problems', '存在的主要问题及改进情况', LONG),
      section(6, 'other', '其他需要报告的事项', '本年度未收取信息处理费。'),
    ],
    tables: tablesOf(form),
  };
}
