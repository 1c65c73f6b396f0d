import type { Dice } from '../dice.ts';
import * as f from '../fillers.ts';
import type { LabelledKind } from '../template.ts';

const parts = (d: Dice): readonly [number, number, number] => [d.between(20, 400), d.between(20, 400), d.between(20, 400)];
/** A little off. */
const off = (d: Dice, value: number): number => value + d.pick([-3, -2, -1, 1, 2, 3]);
const share = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);
const wrongShare = (d: Dice, part: number, whole: number): string => (Number(share(part, whole)) + d.between(2, 9)).toFixed(1);

export const NUMBERS: readonly LabelledKind[] = [
  {
    code: 'sumMismatch',
    title: '分项和总数不符',
    known: {
      positive: [
        (d) => {
          const [a, b, c] = parts(d);
          return `全年⟦制发文件${off(d, a + b + c)}件，其中主动公开${a}件，依申请公开${b}件，不予公开${c}件⟧`;
        },
        (d) => {
          const [a, b, c] = parts(d);
          return `⟦行政许可${a}件，行政处罚${b}件，行政强制${c}件，合计${off(d, a + b + c)}件⟧`;
        },
        (d) => {
          const [a, b] = parts(d);
          return `⟦收到建议提案${a}件，其中主办${a + b}件⟧，${f.body(d)}`;
        },
      ],
      negative: [
        (d) => {
          const [a, b, c] = parts(d);
          return `全年制发文件${a + b + c}件，其中主动公开${a}件，依申请公开${b}件，不予公开${c}件`;
        },
        (d) => {
          const [a, b, c] = parts(d);
          return `行政许可${a}件，行政处罚${b}件，行政强制${c}件，合计${a + b + c}件`;
        },
        (d) => {
          const [a, b, c] = parts(d);
          return `公开信息${a + b + c}条，其中${f.matter(d)}${a}条、${f.matter(d)}${b}条等`;
        },
        (d) => `培训${d.between(2, 20)}场次，参训${d.between(100, 900)}人，发放资料${d.between(100, 900)}份`,
        (d) => {
          const [a, b] = parts(d);
          return `受理${a + b}件，同比增加${b}件，${f.body(d)}`;
        },
      ],
    },
    heldOut: {
      positive: [
        (d) => {
          const [a, b, c] = parts(d);
          return `⟦检查企业${off(d, a + b + c)}家，其中食品类${a}家，药品类${b}家，其他${c}家⟧，${f.body(d)}`;
        },

        (d) => {
          const [a, b, c] = parts(d);
          return `${f.body(d)}⟦办理建议${off(d, a + b + c)}件，其中主办${a}件，会办${b}件，分办${c}件⟧`;
        },
        (d) => {
          const [a, b, c] = parts(d);
          return `${f.place(d)}⟦收到工单${off(d, a + b + c)}件，其中满意${a}件、基本满意${b}件、不满意${c}件⟧`;
        },
      ],
      negative: [
        (d) => {
          const [a, b, c] = parts(d);
          return `检查企业${a + b + c}家，其中食品类${a}家，药品类${b}家，其他${c}家，${f.body(d)}`;
        },
        (d) => {
          const [a, b, c] = parts(d);
          return `网站发布${a}条，微信发布${b}条，微博发布${c}条，${f.matter(d)}`;
        },
        (d) => {
          const [a, b] = parts(d);
          return `现有职工${a + b}人，其中党员${Math.min(a, 19)}人，女职工${Math.min(b, 19)}人，${f.body(d)}`;
        },

        (d) => {
          const [a, b, c] = parts(d);
          return `${f.body(d)}办理建议${a + b + c}件，其中主办${a}件，会办${b}件，分办${c}件`;
        },
        (d) => {
          const [a, b] = parts(d);
          return `新建道路${a}公里，绿化${b}亩，其中${f.town(d)}绿化${Math.min(b, 19)}亩`;
        },
      ],
    },
  },
  {
    code: 'percentMismatch',
    title: '比例和数字不符',
    known: {
      positive: [
        (d) => {
          const [a, b] = parts(d);
          return `共受理申请${a + b}件，⟦其中网上申请${a}件，占${wrongShare(d, a, a + b)}%⟧`;
        },
        (d) => {
          const [a, b] = parts(d);
          return `${f.body(d)}⟦收到工单${a + b}件，办结${a}件，办结率${wrongShare(d, a, a + b)}%⟧`;
        },
        (d) => {
          const [a, b] = parts(d);
          return `发布信息⟦${a + b}条，同比增加${b}条，增长${wrongShare(d, b, a)}%⟧`;
        },
      ],
      negative: [
        (d) => {
          const [a, b] = parts(d);
          return `共受理申请${a + b}件，其中网上申请${a}件，占${share(a, a + b)}%`;
        },
        (d) => {
          const [a, b] = parts(d);
          return `${f.body(d)}收到工单${a + b}件，办结${a}件，办结率${share(a, a + b)}%`;
        },
        (d) => {
          const [a, b] = parts(d);
          return `发布信息${a + b}条，同比增加${b}条，增长${share(b, a)}%`;
        },
        (d) => `${f.matter(d)}满意率${d.between(80, 99)}.${d.below(10)}%，${f.body(d)}`,
        (d) => `占地${d.between(10, 99)}亩，绿化率${d.between(20, 60)}%，${f.matter(d)}`,
      ],
    },
    heldOut: {
      positive: [
        (d) => {
          const [a, b] = parts(d);
          return `⟦接到来信${a + b}件，已回复${a}件，回复率${wrongShare(d, a, a + b)}%⟧，${f.body(d)}`;
        },

        (d) => {
          const [a, b] = parts(d);
          return `${f.place(d)}⟦受理投诉${a + b}起，已办结${a}起，办结率为${wrongShare(d, a, a + b)}%⟧`;
        },
        (d) => {
          const [a, b] = parts(d);
          return `公开政府信息${a + b}条，⟦其中${f.matter(d)}类${a}条，占比${wrongShare(d, a, a + b)}%⟧`;
        },
      ],
      negative: [
        (d) => {
          const [a, b] = parts(d);
          return `接到来信${a + b}件，已回复${a}件，回复率${share(a, a + b)}%，${f.body(d)}`;
        },
        (d) => `工程完成${d.between(10, 90)}%，剩余${d.between(10, 90)}户，${f.matter(d)}`,

        (d) => {
          const [a, b] = parts(d);
          return `${f.place(d)}受理投诉${a + b}起，已办结${a}起，办结率为${share(a, a + b)}%`;
        },
        (d) => `财政收入${d.between(100, 900)}万元，增长${d.between(1, 20)}%，${f.matter(d)}`,
      ],
    },
  },
];
