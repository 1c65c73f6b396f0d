import { html, listTable, type Html } from '../../portal/index.ts';
import { numberText } from './cell-view.ts';

/** One measure over the years; null where a year has no certain number. */
export interface Trend {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly points: readonly TrendPoint[];
}

export interface TrendPoint {
  readonly year: number;
  readonly value: number | null;
  /** Why there is none: 空白, 缺失, 存疑, 没有年报. */
  readonly why: string | null;
}

const WIDTH = 360;
const HEIGHT = 190;
const TOP = 26;
const BASE = 156;
const SIDE = 14;

/** Columns over the years as SVG made here, with the numbers on them, and the same as a table below. A year without a number is a dashed gap, never a 0. */
export function trendChart({ id, title, unit, points }: Trend): Html {
  const values = points.flatMap((point) => (point.value === null ? [] : [point.value]));
  const top = Math.max(1, ...values);
  const step = (WIDTH - 2 * SIDE) / Math.max(1, points.length);
  const bar = Math.min(46, step * 0.6);
  const columns = points.map((point, index) => {
    const middle = SIDE + step * (index + 0.5);
    return html`${column(point, middle, bar, top)}<text class="chart-year" x="${round(middle)}" y="${BASE + 20}">${point.year}</text>`;
  });
  const said = points
    .map((point) => `${point.year}年${point.value === null ? (point.why ?? '无数据') : `${numberText(point.value)}${unit}`}`)
    .join('，');
  return html`<figure class="chart"><figcaption>${title}（${unit}）</figcaption>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}-title ${id}-text"><title id="${id}-title">${title}</title><desc id="${id}-text">${said}</desc>
<line class="chart-grid-line" x1="${SIDE}" x2="${WIDTH - SIDE}" y1="${TOP}" y2="${TOP}"/><line class="chart-grid-line" x1="${SIDE}" x2="${WIDTH - SIDE}" y1="${(TOP + BASE) / 2}" y2="${(TOP + BASE) / 2}"/><line class="chart-axis" x1="${SIDE}" x2="${WIDTH - SIDE}" y1="${BASE}" y2="${BASE}"/>
${columns}</svg>
<details><summary>查看数据表</summary>${listTable({
    caption: `${title}（${unit}）`,
    columns: [{ text: '年度' }, { text: '数值', numeric: true }],
    rows: points.map((point) => [String(point.year), point.value === null ? (point.why ?? '无数据') : numberText(point.value)]),
  })}</details></figure>`;
}

function column({ value, why }: TrendPoint, middle: number, width: number, top: number): Html {
  const left = round(middle - width / 2);
  if (value === null) {
    return html`<rect class="chart-gap" x="${left}" y="${BASE - 40}" width="${round(width)}" height="40"/><text class="chart-note" x="${round(middle)}" y="${BASE - 46}">${why ?? '无数据'}</text>`;
  }
  const height = Math.max(value === 0 ? 0 : 2, ((BASE - TOP) * value) / top);
  return html`<rect class="chart-bar" x="${left}" y="${round(BASE - height)}" width="${round(width)}" height="${round(height)}"/><text class="chart-text" x="${round(middle)}" y="${round(BASE - height - 6)}">${numberText(value)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
