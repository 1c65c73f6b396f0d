import { valueOf } from '../../model/cell.ts';
import type { Check } from '../check.ts';
import { rowPlace } from './row-place.ts';

/** Who can make 规章: ministries, provinces, and cities divided into districts. Bureaus, counties and towns can't. */
const NO_RULE_MAKER = /(?:局|委员会|卫健委|发改委|办公室|中心|街道|街道办事处|镇|乡)(?:人民政府)?$|[县旗]人民政府$|区人民政府$/;
const RULE_MAKER = /^(?:国家|中华人民共和国|国务院)|(?:总局|总署|部)$|自治区人民政府$/;

export const RULES_OF_DEPARTMENT: Check = {
  code: 'table.proactive.rules',
  severities: ['warning'],
  title: '规章的制定权',
  description: '规章只能由国务院部门、省级和设区的市级人民政府制定；地方部门、县、乡填报规章件数的，多半是把规范性文件误填为规章。',
  source: '《立法法》（2023年修正）第九十一条、第九十三条',
  example: '县卫生健康局“规章”本年制发填2件。',
  *find({ report }) {
    const agency = report.agency?.value;
    if (agency === undefined || !NO_RULE_MAKER.test(agency) || RULE_MAKER.test(agency)) return;
    const row = report.tables.proactive.rows['rules'];
    const made = valueOf(row?.cells[report.form === '2021' ? 'issued' : 'made']);
    if (made === null || made === 0) return;
    const place = rowPlace(report.tables.proactive, 'rules');
    yield {
      severity: 'warning',
      message: `“规章”填报${made}件，而${agency}没有规章制定权，请核实是否应填入“行政规范性文件”。`,
      places: place === null ? [] : [place],
    };
  },
};

/** 万元: more than this by one agency, in a whole number, was probably written in 元. */
const MOST_FEES = 100_000;

export const FEE_UNIT: Check = {
  code: 'table.proactive.feeUnit',
  severities: ['warning'],
  title: '收费金额的单位',
  description: '“本年收费金额”的单位是万元；写着“元”或者数额大得不合常理的，可能按元填报。',
  source: '国办公开办函〔2021〕30号 表二第二十条第（八）项',
  example: '收费金额填“251000元”。',
  *find({ report }) {
    if (report.form !== '2021') return;
    const cell = report.tables.proactive.rows['fees']?.cells['amount'];
    if (cell?.state !== 'value' || cell.at === null) return;
    const inYuan = /\d\s*元/.test(cell.raw);
    if (!inYuan && !(cell.value >= MOST_FEES && Number.isInteger(cell.value))) return;
    const place = rowPlace(report.tables.proactive, 'fees');
    yield { severity: 'warning', message: `收费金额“${cell.raw.trim()}”：该栏单位是万元，疑按元填报。`, places: [place ?? cell.at] };
  },
};

/** 2019 form: a change can't take away more items than there were. */
export const ITEM_CHANGE: Check = {
  code: 'table.proactive.change',
  severities: ['warning'],
  title: '项目数量减成负数',
  description: '“上一年项目数量”加“本年增/减”小于零。',
  source: '国办公开办函〔2019〕60号 表二第二十条第（五）（六）（八）项',
  example: '上一年项目数量3、本年增/减-5。',
  *find({ report }) {
    if (report.form !== '2019') return;
    for (const [row, label] of [
      ['permits', '行政许可'],
      ['otherServices', '其他对外管理服务事项'],
      ['penalties', '行政处罚'],
      ['compulsoryMeasures', '行政强制'],
      ['fees', '行政事业性收费'],
    ] as const) {
      const cells = report.tables.proactive.rows[row]?.cells;
      const [before, change] = [valueOf(cells?.['itemsLastYear']), valueOf(cells?.['change'])];
      if (before === null || change === null || before + change >= 0) continue;
      const place = rowPlace(report.tables.proactive, row);
      yield {
        severity: 'warning',
        message: `${label}：上一年项目数量${before}，本年增减${change}，减后为负数。`,
        places: place === null ? [] : [place],
        ids: [row],
      };
    }
  },
};
