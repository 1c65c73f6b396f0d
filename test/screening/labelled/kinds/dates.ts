import type { Dice } from '../dice.ts';
import * as f from '../fillers.ts';
import type { LabelledKind } from '../template.ts';

/** A day that no calendar has. */
const noDay = (d: Dice): string => {
  const year = d.between(2015, 2026);
  return d.pick([
    (): string => `${year}年2月30日`,
    (): string => `${year}年${d.pick([4, 6, 9, 11])}月31日`,
    (): string => `${year}年${d.between(13, 19)}月${d.between(1, 28)}日`,
    (): string => `${year}年${d.between(1, 12)}月${d.between(32, 39)}日`,
    (): string => `${d.pick([2015, 2017, 2018, 2019, 2021, 2022, 2023, 2025, 2026])}年2月29日`,
  ])();
};
const otherWeekday = (d: Dice, day: f.Day): string => {
  const all = '日一二三四五六';
  return all.charAt((all.indexOf(f.weekday(day)) + d.between(1, 6)) % 7);
};
/** Two days, the first before the second. */
const inOrder = (d: Dice): readonly [f.Day, f.Day] => {
  const [a, b] = [{ ...f.day(d, 2015, 2020), day: d.between(1, 28) }, f.day(d, 2021, 2026)];
  return d.below(2) === 0
    ? [a, b]
    : [
        { ...a, month: d.between(1, 6) },
        { ...a, month: d.between(7, 12) },
      ];
};

export const DATES: readonly LabelledKind[] = [
  {
    code: 'impossibleDate',
    title: '不存在的日期',
    known: {
      positive: [
        (d) => `截至⟦${noDay(d)}⟧，${f.matter(d)}`,
        (d) => `${f.body(d)}于⟦${noDay(d)}⟧印发通知`,
        (d) => `⟦${d.pick(['2月30日', '4月31日', '13月5日', '9月31日'])}⟧前报${f.body(d)}`,
        (d) => `发布日期：⟦${d.between(2015, 2026)}-${d.pick(['02-30', '06-31', '13-01', '11-31'])}⟧ ${f.matter(d)}`,
        (d) => `⟦${d.between(2015, 2026)}年${d.between(13, 20)}月⟧，${f.body(d)}`,
      ],
      negative: [
        (d) => `截至${f.written(f.day(d))}，${f.matter(d)}`,
        (d) => `2024年2月29日，${f.body(d)}第${d.below(1000)}次会议`,
        (d) => `发布日期：${f.iso(f.day(d))} ${f.matter(d)}`,
        (d) => `合同编号${d.between(2015, 2026)}-13-${d.digits(2)}`,
        (d) => `满13月龄儿童${d.below(1000)}人接种`,
        (d) => `12月31日前完成${f.matter(d)}${d.below(1000)}项`,
        (d) => `每月30日报送${f.matter(d)}${d.below(1000)}条`,
      ],
    },
    heldOut: {
      positive: [
        (d) => `出生日期⟦${noDay(d)}⟧，${f.name(d)}`,

        (d) => `自⟦${noDay(d)}⟧起施行，${f.body(d)}`,
        (d) => `公示期至⟦${noDay(d)}⟧（${f.matter(d)}）`,
        (d) => `更新于⟦${d.between(2015, 2026)}/${d.pick(['02/30', '09/31', '14/02'])}⟧，${f.name(d)}`,
      ],
      negative: [
        (d) => `${d.between(2015, 2026)}年第13期，${d.between(1, 12)}月份${f.matter(d)}`,
        (d) => `配比为2-30、4-31，${f.matter(d)}${d.below(1000)}`,
        (d) => `产品保质期36月，库存${d.below(1000)}件`,

        (d) => `2月29日（闰年）、1月31日、${f.matter(d)}${d.below(1000)}`,
        (d) => `${d.between(2015, 2026)}年12月，${f.body(d)}检查${d.below(1000)}次`,
        (d) => `标准号GB/T ${d.digits(5)}-${d.between(2000, 2024)}`,
      ],
    },
  },
  {
    code: 'weekdayMismatch',
    title: '日期和星期不符',
    known: {
      positive: [
        (d) => {
          const day = f.day(d);
          return `定于⟦${f.written(day)}（星期${otherWeekday(d, day)}⟧）召开${f.matter(d)}会议`;
        },
        (d) => {
          const day = f.day(d);
          return `⟦${f.written(day)}，周${otherWeekday(d, day)}⟧，${f.body(d)}`;
        },
        (d) => {
          const day = f.day(d);
          return `${f.body(d)}⟦${f.iso(day)} 星期${otherWeekday(d, day)}⟧`;
        },
      ],
      negative: [
        (d) => {
          const day = f.day(d);
          return `定于${f.written(day)}（星期${f.weekday(day)}）召开${f.matter(d)}会议`;
        },
        (d) => `每周${d.letter('一二三四五')}上午接待，${f.written(f.day(d))}起`,
        (d) => `${f.written(f.day(d))}，一周内公示，${f.body(d)}`,
        (d) => `${d.between(1, 12)}月${d.between(1, 28)}日（星期${d.letter('一二三四五六日')}）${f.matter(d)}`,
        (d) => `${f.written(f.day(d))}周${d.pick(['边', '密', '期', '知'])}部署，${f.body(d)}`,
      ],
    },
    heldOut: {
      positive: [
        (d) => {
          const day = f.day(d);
          return `${f.matter(d)}听证会于⟦${f.written(day)} (周${otherWeekday(d, day)}⟧)举行`.replace(' (', '（').replace('⟧)', '⟧）');
        },
        (d) => {
          const day = f.day(d);
          return `报名截止⟦${f.written(day)}星期${otherWeekday(d, day)}⟧，${f.name(d)}`;
        },
      ],
      negative: [
        (d) => {
          const day = f.day(d);
          return `${f.matter(d)}听证会于${f.written(day)}，周${f.weekday(day)}举行`;
        },
        (d) => `${f.written(f.day(d))}、下周${d.letter('一二三四五')}，${f.body(d)}`,
      ],
    },
  },
  {
    code: 'dateOrder',
    title: '起止日期颠倒',
    known: {
      positive: [
        (d) => {
          const [a, b] = inOrder(d);
          return `公示期：⟦${f.written(b)}至${f.written(a)}⟧，${f.matter(d)}`;
        },
        (d) => {
          const [a, b] = inOrder(d);
          return `自⟦${f.written(b)}起至${f.written(a)}⟧止，${f.body(d)}`;
        },
        (d) => `⟦${d.between(2015, 2026)}年${d.between(1, 12)}月${d.between(16, 28)}日至${d.between(1, 15)}日⟧，${f.body(d)}`,
        (d) => `⟦${d.between(2021, 2026)}年至${d.between(2010, 2020)}年⟧规划，${f.matter(d)}`,
        (d) => {
          const [a, b] = inOrder(d);
          return `自⟦${f.written(b)}起施行，有效期至${f.written(a)}⟧，${f.body(d)}`;
        },
      ],
      negative: [
        (d) => {
          const [a, b] = inOrder(d);
          return `公示期：${f.written(a)}至${f.written(b)}，${f.matter(d)}`;
        },
        (d) => {
          const [a, b] = inOrder(d);
          return `与${f.written(b)}和${f.written(a)}相比，${f.matter(d)}`;
        },
        (d) => `${d.between(2015, 2025)}年12月25日至1月${d.between(1, 9)}日，${f.matter(d)}`,
        (d) => `11月${d.between(1, 28)}日至次年3月${d.between(1, 28)}日供暖，${f.body(d)}`,
        (d) => {
          const [a, b] = inOrder(d);
          return `${f.written(b)}印发，${f.written(a)}的文件废止`;
        },
        (d) => `${d.between(2010, 2018)}—${d.between(2019, 2026)}年规划，${f.matter(d)}`,
      ],
    },
    heldOut: {
      positive: [
        (d) => `活动安排在⟦${d.between(2015, 2026)}年5月${d.between(16, 28)}日—${d.between(1, 15)}日⟧，${f.matter(d)}`,
        (d) => {
          const [a, b] = inOrder(d);
          return `任期自⟦${f.written(b)}至${f.written(a)}⟧，${f.name(d)}`;
        },

        (d) => {
          const [a, b] = inOrder(d);
          return `报名时间为⟦${f.written(b)}—${f.written(a)}⟧，逾期不补，${f.matter(d)}`;
        },
        (d) => {
          const [a, b] = inOrder(d);
          return `统计期从⟦${f.iso(b)}到${f.iso(a)}⟧，${f.body(d)}`;
        },
      ],
      negative: [
        (d) => `${d.between(2015, 2026)}年5月28日至6月${d.between(1, 15)}日，${f.matter(d)}`,
        (d) => `${d.between(2021, 2026)}年的指标与${d.between(2010, 2020)}年的指标对比，${f.matter(d)}`,

        (d) => {
          const [a, b] = inOrder(d);
          return `自${f.written(a)}起施行，有效期至${f.written(b)}，${f.body(d)}`;
        },
        (d) => {
          const [a, b] = inOrder(d);
          return `${f.written(b)}回顾：从${f.written(a)}说起，${f.matter(d)}`;
        },
      ],
    },
  },
];
