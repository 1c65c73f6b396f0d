import { html, type Html } from '../../portal/index.ts';
import type { Cell } from '../../report/index.ts';

/** Made once: `toLocaleString` makes one for every number. */
const NUMBERS = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 6 });

/** The class of a table cell and what stands in it: a number, or which of the three kinds of nothing. */
export interface CellView {
  readonly className: string;
  readonly content: Html;
}

/** Told apart by a word, not by colour alone, for eyes and for screen readers. */
export function cellView(cell: Cell): CellView {
  switch (cell.state) {
    case 'value':
      return { className: cell.value === 0 ? 'cell-zero' : 'cell-value', content: html`${numberText(cell.value)}${unitSuffix(cell.unit)}` };
    case 'blank':
      return { className: 'cell-blank', content: html`<span class="cell-state">空<span class="sr-only">白，有格未填</span></span>` };
    case 'missing':
      return {
        className: 'cell-missing',
        content: html`<span class="cell-state">缺<span class="sr-only">失，原文没有这一格</span></span>`,
      };
    case 'unknown':
      return {
        className: 'cell-unknown',
        content: html`<span class="cell-state">疑<span class="sr-only">，原文有内容但不能确定</span></span>${cell.raw.trim() !== '' && html` <span>${shorten(cell.raw.trim())}</span>`}`,
      };
  }
}

/** Only under a table that has something to explain. */
export function cellLegend(cells: Iterable<Cell>): Html | null {
  const states = new Set(Array.from(cells, (cell) => cell.state));
  const lines = [
    states.has('blank') && html`<li><span class="cell-blank">空</span>：原文有这一格，没有填写</li>`,
    states.has('missing') && html`<li><span class="cell-missing">缺</span>：原文没有这一格（不是 0）</li>`,
    states.has('unknown') && html`<li><span class="cell-unknown">疑</span>：原文有内容，但不能确定是哪一格的哪个数</li>`,
  ].filter((line) => line !== false);
  return lines.length === 0 ? null : html`<ul class="legend">${lines}</ul>`;
}

export function numberText(value: number): string {
  return NUMBERS.format(value);
}

function unitSuffix(unit: string | undefined): string {
  return unit === undefined ? '' : ` ${unit}`;
}

function shorten(text: string): string {
  return text.length > 12 ? `${text.slice(0, 12)}…` : text;
}
