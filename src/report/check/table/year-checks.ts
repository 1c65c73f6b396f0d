import { REQUEST_COLUMNS } from '../../forms/requests-table.ts';
import { valueOf } from '../../model/cell.ts';
import type { Check } from '../check.ts';
import { rowPlace } from './row-place.ts';

/** K4: what was carried over then is carried in now. */
export const CARRIED_IN: Check = {
  code: 'table.requests.carriedIn',
  severities: ['error', 'warning'],
  title: '上年结转与上年报告',
  description: '本年“上年结转”应等于上一年度报告的“结转下年度继续办理”，逐列核对。',
  source: '国办公开办函〔2021〕30号 表三第二项、第四项',
  example: '上年报告结转下年度2件，本年上年结转却写0件。',
  *find({ report, lastYear }) {
    if (lastYear === null || !consecutive(report.year?.value, lastYear.year?.value)) return;
    const sameAgency = report.agency !== null && report.agency.value === lastYear.agency?.value;
    for (const column of REQUEST_COLUMNS) {
      const now = valueOf(report.tables.requests.rows['carriedIn']?.cells[column.id]);
      const then = valueOf(lastYear.tables.requests.rows['carriedOver']?.cells[column.id]);
      if (now === null || then === null || now === then) continue;
      const place = rowPlace(report.tables.requests, 'carriedIn');
      yield {
        severity: sameAgency ? 'error' : 'warning',
        message: `“${column.label}”列：上年结转${now}件，而上一年度报告结转下年度${then}件，两者应当相等。`,
        places: place === null ? [] : [place],
        ids: [column.id],
      };
    }
  },
};

/** K6: the usual auditor's check; a re-count after 清理 breaks it lawfully. */
export const STOCK_OVER_YEARS: Check = {
  code: 'table.proactive.inForce',
  severities: ['warning'],
  title: '现行有效件数与上年报告',
  description: '现行有效件数通常等于上年现行有效件数加本年制发、减本年废止；清理后重新统计的应当说明。',
  source: '国办公开办函〔2021〕30号 表二第二十条第（一）项',
  example: '上年现行有效12件，本年制发3件、废止1件，现行有效却写15件。',
  *find({ report, lastYear }) {
    if (lastYear === null || report.form !== '2021' || lastYear.form !== '2021' || !consecutive(report.year?.value, lastYear.year?.value))
      return;
    for (const [row, label] of [
      ['rules', '规章'],
      ['normativeDocuments', '行政规范性文件'],
    ] as const) {
      const cells = report.tables.proactive.rows[row]?.cells;
      const before = valueOf(lastYear.tables.proactive.rows[row]?.cells['inForce']);
      const [issued, repealed, inForce] = [valueOf(cells?.['issued']), valueOf(cells?.['repealed']), valueOf(cells?.['inForce'])];
      if (before === null || issued === null || repealed === null || inForce === null || before + issued - repealed === inForce) continue;
      const place = rowPlace(report.tables.proactive, row);
      yield {
        severity: 'warning',
        message: `${label}：上年现行有效${before}件，加本年制发${issued}件、减本年废止${repealed}件应为${before + issued - repealed}件，报告为${inForce}件；经清理重新统计的请说明。`,
        places: place === null ? [] : [place],
        ids: [row],
      };
    }
  },
};

/** 2019 form: 处理决定数量 counts decisions; a sum of the two columns before it counts items. */
export const DECISION_COLUMN: Check = {
  code: 'table.proactive.decisions',
  severities: ['warning'],
  title: '处理决定数量的口径',
  description: '“处理决定数量”恰等于“上一年项目数量”加“本年增/减”时，可能把项目数当成了处理决定数。',
  source: '国办公开办函〔2019〕60号 表二第二十条第（五）（六）项',
  example: '上一年项目数量86、本年增/减+4、处理决定数量90。',
  *find({ report }) {
    if (report.form !== '2019') return;
    for (const [row, label] of [
      ['permits', '行政许可'],
      ['otherServices', '其他对外管理服务事项'],
      ['penalties', '行政处罚'],
      ['compulsoryMeasures', '行政强制'],
    ] as const) {
      const cells = report.tables.proactive.rows[row]?.cells;
      const [before, change, decisions] = [valueOf(cells?.['itemsLastYear']), valueOf(cells?.['change']), valueOf(cells?.['decisions'])];
      if (before === null || change === null || decisions === null || change === 0 || before === 0 || before + change !== decisions)
        continue;
      const place = rowPlace(report.tables.proactive, row);
      yield {
        severity: 'warning',
        message: `${label}：处理决定数量${decisions}恰等于上一年项目数量${before}与本年增减${change}之和，疑似把项目数量填成了处理决定数量。`,
        places: place === null ? [] : [place],
        ids: [row],
      };
    }
  },
};

function consecutive(year: number | undefined, before: number | undefined): boolean {
  return year === undefined || before === undefined || before === year - 1;
}
