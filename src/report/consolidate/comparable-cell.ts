import type { FormColumn } from '../forms/form.ts';
import type { Cell } from '../model/cell.ts';

/** How many 万元 one of each unit is; the forms count money in 万元 (国办公开办函〔2021〕30号 表二). */
const IN_TEN_THOUSAND_YUAN: Readonly<Record<string, number>> = { 元: 0.0001, 千元: 0.1, 万元: 1, 亿元: 10_000 };

/**
 * A cell as it can be added to the same cell of other reports: amounts in 万元, whatever unit they were printed in.
 * An amount without any unit (`8040` under 采购总金额) may be 元 or 万元, so it is no number of 万元: unknown.
 */
export function comparableCell(cell: Cell, column: FormColumn): Cell {
  if (cell.state !== 'value' || column.id !== 'amount') return cell;
  const unit = cell.unit ?? column.unit;
  if (unit === null && cell.value === 0) return cell;
  const factor = unit === null ? undefined : IN_TEN_THOUSAND_YUAN[unit];
  if (factor === undefined) return { state: 'unknown', raw: cell.raw, at: cell.at, why: 'notANumber' };
  return factor === 1 ? cell : { ...cell, value: Math.round(cell.value * factor * 1e6) / 1e6, unit: '万元' };
}
