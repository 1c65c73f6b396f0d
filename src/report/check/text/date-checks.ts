import { daysInMonth } from '../../../kernel/plain-date.ts';
import type { Check } from '../check.ts';
import type { CheckContext } from '../check-context.ts';

const DATE = /(?<![\d.])(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g;
const BROKEN_DATE = /(?<!\d)20[0-3]\d(?:\d{1,2}月\d{1,2}日|\d{2}日)|(?<!\d)20[0-3]\d年\d{3,4}日|(?<!\d)20[0-3]\d年\d{1,2}日/g;

/** Days that no calendar has, and dates that lost a 年 or 月. */
export const IMPOSSIBLE_DATES: Check = {
  code: 'text.date',
  severities: ['warning'],
  title: '日期有误',
  description: '不存在的日期（2月30日），或者缺了“年”“月”的日期（20231月1日）。',
  source: '《出版物上数字用法》（GB/T 15835）',
  example: '“截至2023年2月30日”。',
  *find({ flat, place, report }) {
    for (const match of flat.text.matchAll(DATE)) {
      const month = Number(match[2]);
      const day = Number(match[3]);
      const year = Number(match[1] ?? report.year?.value ?? 2020);
      if (month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)) continue;
      yield { severity: 'warning', message: `“${match[0]}”不是有效的日期。`, places: [place(match.index, match.index + match[0].length)] };
    }
    for (const match of flat.text.matchAll(BROKEN_DATE)) {
      yield {
        severity: 'warning',
        message: `“${match[0]}”日期不完整，疑缺“年”或“月”。`,
        places: [place(match.index, match.index + match[0].length)],
      };
    }
  },
};

const CUT_OFF = /截[至止]到?(?:20\d\d年)?(\d{1,2})月(?:(\d{1,2})日|底|末)/g;
const YEAR_TOTAL = /全年[^，；]{0,14}\d|本年度?(?:共|累计)[^，；]{0,14}\d|年内(?:共|累计)[^，；]{0,14}\d/g;

/** A figure of the whole year in a sentence that stops earlier. */
export const CUT_OFF_DATES: Check = {
  code: 'text.cutOff',
  severities: ['warning'],
  title: '截止日期与全年数据矛盾',
  description: '同一句话里既写明较早的截止日期，又称“全年”数据，统计期间不清。',
  source: '国办公开办函〔2021〕30号：统计期限为1月1日至12月31日',
  example: '“截至11月20日……全年共办理320件”。',
  *find({ sentences, place }) {
    for (const sentence of sentences) {
      if (!sentence.text.includes('截')) continue;
      const totals = [...sentence.text.matchAll(YEAR_TOTAL)];
      const last = totals.at(-1);
      if (last === undefined) continue;
      for (const match of sentence.text.matchAll(CUT_OFF)) {
        const month = Number(match[1]);
        const isYearEnd = month === 12 && (match[2] === undefined || match[2] === '31');
        if (isYearEnd || month > 12 || match.index > last.index) continue;
        const total = totals.find((candidate) => candidate.index > match.index) ?? last;
        const end = total.index + total[0].length;
        const unit = /^[\d.]*[万亿]?[余多]?[\u4e00-\u9fff%]?/.exec(sentence.text.slice(end))?.[0].length ?? 0;
        yield {
          severity: 'warning',
          message: `“${match[0]}”与“${total[0].slice(0, 4)}……”在同一句中，数据的统计期间不清。`,
          places: [place(sentence.start + startOfPhrase(sentence.text, match.index), sentence.start + end + unit)],
        };
        break;
      }
    }
  },
};

/** 2021年截止12月7日: the year before the mark belongs to it. */
function startOfPhrase(text: string, index: number): number {
  const year = /20\d\d年$/.exec(text.slice(Math.max(0, index - 6), index));
  return year === null ? index : index - year[0].length;
}

const AGENCY_START =
  '(?:我[局委办厅县市区镇乡院]|本[局委办厅级机关]|[县市区州]?(?:政府|人民政府)|[^，。；\\d《]{2,20}?(?:局|委|委员会|政府|办公室|厅|镇|乡|街道))';
const LEFT_OVER = new RegExp(
  `^(?:[一二三四五六七八九十]是)?(20\\d\\d)年度?，?${AGENCY_START}?(?:的|在)?[^，。；《》]{0,16}(?:共收到|共受理|共主动公开|累计主动公开|主动公开政府信息|政府信息公开工作(?:虽然?|取得|存在|有|平稳|总体)|共制发|未收到)`,
);
const COMPARES = /上年|去年|同比|相比|较20|比20|以来|至今|印发|出台|施行|起草|修订|结转|计划|打算|下一步|将|预算|决算/;

/** Another year in a sentence that reports on this one: left over from last year's text. */
export const OTHER_YEAR: Check = {
  code: 'text.otherYear',
  severities: ['warning'],
  title: '残留其他年度的文字',
  description: '叙述本年度工作的句子写的是另一个年度，可能沿用了旧稿没有改。',
  source: '国办公开办函〔2021〕30号：不得内容雷同、敷衍塞责',
  example: '2022年度报告写“2021年，我局共收到政府信息公开申请6件”。',
  *find(context) {
    const year = context.report.year?.value;
    if (year === undefined) return;
    for (const sentence of context.sentences) {
      const match = LEFT_OVER.exec(sentence.text);
      if (match !== null && Number(match[1]) !== year && !COMPARES.test(sentence.text) && !sentence.text.includes(`${year}年`)) {
        yield {
          severity: 'warning',
          message: `报告年度是${year}年，这句写的是${match[1] ?? ''}年，疑为旧稿残留。`,
          places: [context.place(sentence.start, sentence.start + match[0].length)],
        };
      }
      yield* reportOfOtherYear(context, sentence.text, sentence.start, year);
    }
  },
};

const REPORT_OF =
  /(?:编制|公布|发布|公开)(?:了|本|的|《)?[^，。；《》]{0,24}?(20\d\d)年(?:度)?[^，。；《》\d]{0,20}?政府信息公开(?:工作)?年度报告/g;

/** 现公布2020年度政府信息公开工作年度报告, in the introduction of another year's. */
function* reportOfOtherYear(context: CheckContext, text: string, base: number, year: number) {
  if (base > (context.stretches[0]?.start ?? 400)) return;
  for (const match of text.matchAll(REPORT_OF)) {
    // 按照《关于公布2020年度…的通知》要求: the clause is about a document.
    const before = text.slice(Math.max(0, match.index - 20), match.index).replace(/^.*[，。；》]/s, '');
    const behind = /^[^，。；]{0,12}/.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
    if (Number(match[1]) === year || /通知|要求|关于/.test(before + match[0] + behind)) continue;
    yield {
      severity: 'warning' as const,
      message: `报告年度是${year}年，开头却称${match[1] ?? ''}年度报告。`,
      places: [context.place(base + match.index, base + match.index + match[0].length)],
    };
  }
}
