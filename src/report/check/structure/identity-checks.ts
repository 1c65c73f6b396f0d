import { plainDate } from '../../../kernel/plain-date.ts';
import type { Place } from '../../../kernel/place.ts';
import { reportDueOn } from '../../consolidate/report-due-date.ts';
import type { Check } from '../check.ts';
import type { CheckContext } from '../check-context.ts';

const SOURCE = '国办公开办函〔2021〕30号；《政府信息公开条例》第四十九条、第五十条';

/** What names the report: title, agency, year. */
export const REPORT_NAME: Check = {
  code: 'report.name',
  severities: ['info'],
  title: '标题、机关或年度不明',
  description: '标题中没有年度，文中看不出报告的是哪一年或哪个机关。',
  source: SOURCE,
  example: '标题为“某区卫健局政府信息公开工作年度报告”，没有年度。',
  *find(context) {
    const { report, flat, place } = context;
    const head: readonly Place[] = flat.text === '' ? [] : [place(0, Math.min(flat.text.length, 40, (flat.text + '\n').indexOf('\n')))];
    if (report.title !== null && !/20\d\d|二[〇○零Ｏ]/.test(report.title.value.replace(/\s/g, ''))) {
      yield {
        severity: 'info',
        message: `标题“${report.title.value}”没有写明年度。`,
        places: report.title.at === null ? [] : [report.title.at],
      };
    }
    if (report.title === null && flat.text !== '') yield { severity: 'info', message: '没有找到报告标题。', places: head, ids: ['title'] };
    if (report.year === null) yield { severity: 'info', message: '文中没有写明报告的年度。', places: head, ids: ['year'] };
    if (report.agency === null) yield { severity: 'info', message: '文中没有写明报告机关的全称。', places: head, ids: ['agency'] };
  },
};

/** Whoever put it on the site is not always whose report it is. */
export const PUBLISHER: Check = {
  code: 'report.publisher',
  severities: ['info'],
  title: '发布机构与报告机关不同',
  description: '页面所载发布机构不是报告机关。',
  source: SOURCE,
  example: '发布机构为区人民政府办公室，报告机关为区卫生健康局。',
  *find({ report }) {
    if (report.publisher === null || report.agency === null) return;
    const [publisher, agency] = [report.publisher.value, report.agency.value];
    // A unit of the agency, or a site's column, is no other agency.
    if (!/(?:政府|局|委员会|委|厅|办公室|院|会)$/.test(publisher)) return;
    if (
      publisher.endsWith(agency) ||
      agency.endsWith(publisher) ||
      isOwnOffice(publisher, agency) ||
      report.agencyAliases.includes(publisher)
    )
      return;
    yield {
      severity: 'info',
      message: `发布机构“${publisher}”不是报告机关“${agency}”，请确认。`,
      places: [report.publisher.at, report.agency.at].flatMap((place) => place ?? []),
    };
  },
};

/** 区人民政府办公室 on the report of 某市某区人民政府: its own office, in the short form of a site. */
function isOwnOffice(publisher: string, agency: string): boolean {
  const body = publisher.replace(/^[省市县区州旗]/, '').replace(/办公[室厅]$/, '');
  return body.length >= 3 && (agency.endsWith(body) || isShortFor(publisher, agency));
}

/** 市市场监管局 for 某市市场监督管理局: its characters stand in the name in order, the last ones at its end. */
function isShortFor(short: string, name: string): boolean {
  let at = 0;
  for (const character of short) {
    const next = name.indexOf(character, at);
    if (next === -1) return false;
    at = next + 1;
  }
  return name.endsWith(short.slice(-1));
}

/** The statistics run from 1 January to 31 December of the year reported on. */
export const PERIOD: Check = {
  code: 'report.period',
  severities: ['warning', 'info'],
  title: '统计期限',
  description: '没有写明统计期限，统计期限不是报告年度的1月1日至12月31日，或者发布日期早于年度结束、晚于法定期限。',
  source: '国办公开办函〔2021〕30号：统计期限为1月1日至12月31日；《政府信息公开条例》第四十九条',
  example: '2023年度报告写“统计期限自2022年1月1日至2022年12月31日”。',
  *find(context) {
    const { report } = context;
    const year = report.year?.value ?? null;
    if (report.period === null) {
      if (!/统计(?:期限|时间|数据|时段|周期)|1月1日[^。]{0,10}12月31日/.test(context.flat.text))
        yield { severity: 'info', message: '没有写明统计期限。', places: openingPlace(context) };
    } else if (year !== null) {
      const { from, to } = report.period.value;
      const at = report.period.at === null ? [] : [report.period.at];
      if (from !== `${year}-01-01` || to !== `${year}-12-31`) {
        yield { severity: 'warning', message: `统计期限为${from}至${to}，而${year}年度报告应为${year}年1月1日至12月31日。`, places: at };
      }
    }
    if (year !== null && report.publishedOn !== null) {
      const { value, at } = report.publishedOn;
      if (value <= `${year}-12-31`)
        yield { severity: 'info', message: `发布日期${value}早于报告年度结束。`, places: at === null ? [] : [at], ids: ['early'] };
      // Whose report it is being unknown, the later day of 条例 art 49 holds.
      const due = report.agency === null ? plainDate(year + 1, 3, 31) : reportDueOn(year, report.agency.value);
      if (due !== null && value > due) {
        yield {
          severity: 'info',
          message: `发布日期${value}晚于法定期限${due}（页面日期也可能是转载、迁移的日期）。`,
          places: at === null ? [] : [at],
          ids: ['late'],
        };
      }
    }
  },
};

/** The sentence that opens the report: 现将……汇报如下. */
function openingPlace({ flat, place, report }: CheckContext): readonly Place[] {
  const match = /现?[就]?将[^。；\n]{0,30}(?:总结|汇报|报告|公布)如下/.exec(flat.text);
  if (match !== null) return [place(match.index, match.index + match[0].length)];
  return report.title?.at === null || report.title === null ? [] : [report.title.at];
}
