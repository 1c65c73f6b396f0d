import type { AnnualReport, SectionKind } from '../../../src/report/model/report.ts';
import type { Random } from './random.ts';

/** How one body words and numbers what the form prints. Nothing here changes what is said. */
export interface Wording {
  readonly title: (report: AnnualReport) => readonly string[];
  readonly heading: (number: number, text: string) => string;
  readonly label: (text: string) => string;
  readonly body: (text: string) => string;
}

const NUMERALS = ['〇', '一', '二', '三', '四', '五', '六', '七'] as const;

const VARIANTS: Readonly<Partial<Record<SectionKind, readonly string[]>>> = {
  overview: ['总体情况', '总体情况', '概述'],
  requests: ['收到和处理政府信息公开申请情况', '收到和处理政府信息公开申请情况', '行政机关收到和处理政府信息公开申请情况'],
  remedies: ['政府信息公开行政复议、行政诉讼情况', '因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
  problems: ['存在的主要问题及改进情况', '存在问题及改进情况', '政府信息公开工作存在的主要问题及改进情况'],
};

function headingVariants(text: string): readonly string[] {
  return Object.values(VARIANTS).find((variants) => variants?.[0] === text) ?? [text];
}

function halfWidth(text: string): string {
  return text.replaceAll('（', '(').replaceAll('）', ')').replaceAll('，', ',').replaceAll('：', ':');
}

export function randomWording(random: Random): Wording {
  const half = random.chance(0.3);
  const mark = random.pick(['、', '、', '、', ' 、', '、 ']);
  const dot = random.pick(['.', '.', '.', '. ', '．', '、']);
  const titleLines = random.int(1, 3);
  const shortNormative = random.chance(0.4);
  const straightQuotes = random.chance(0.15);
  const corner = random.chance(0.85);
  const headings = new Map<string, string>();
  const punctuate = (text: string): string => (half ? halfWidth(text) : text);
  return {
    title: ({ title, agency, year }) => {
      const whole = title?.value ?? '';
      if (titleLines === 1 || agency === null) return [whole];
      const rest = whole.slice(agency.value.length);
      return titleLines === 2 ? [agency.value, rest] : [agency.value, `${year?.value ?? ''}年度`, '政府信息公开工作年度报告'];
    },
    heading: (number, text) => {
      const worded = headings.get(text) ?? random.pick(headingVariants(text));
      headings.set(text, worded);
      return punctuate(`${NUMERALS[number] ?? ''}${mark}${worded}`);
    },
    label: (text) => {
      if (text.startsWith('（本列数据') && !corner) return '';
      let worded = text.replace(/^(\d)\./, `$1${dot}`);
      if (shortNormative) worded = worded.replace(/^行政规范性文件$/, '规范性文件');
      if (straightQuotes) worded = worded.replace(/[“”]/g, '"');
      return punctuate(worded);
    },
    body: punctuate,
  };
}
