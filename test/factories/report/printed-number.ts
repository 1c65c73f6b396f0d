import type { Cell } from '../../../src/report/model/cell.ts';
import type { Random } from './random.ts';

/** How one report writes its nothings. */
export interface NumberStyle {
  /** Chance that a zero is left blank. */
  readonly zeroBlank: number;
  /** What stands in a blank cell: usually nothing. */
  readonly blankMark: string;
}

export function blank(raw = ''): Cell {
  return { state: 'blank', raw, at: null };
}

export function number(value: number, raw = String(value)): Cell {
  return { state: 'value', value, raw, at: null };
}

/** A count as this report writes it. */
export function count(value: number, style: NumberStyle, random: Random): Cell {
  return value === 0 && random.chance(style.zeroBlank) ? blank(style.blankMark) : number(value);
}

/** A rise or fall: `+2`, `-3`, `2`, `0`. */
export function change(value: number, style: NumberStyle, random: Random): Cell {
  if (value > 0 && random.chance(0.5)) return number(value, `+${value}`);
  return count(value, style, random);
}

/** An amount with or without its unit; `value` is in the unit that is written, 万元 where none is. */
export function amount(style: NumberStyle, random: Random, unitInHeader: boolean): Cell {
  if (random.chance(0.4)) return count(0, style, random);
  const value = random.pick([random.int(1, 9000), random.int(1, 99_999) / 100, random.int(1, 9_999_999) / 10_000]);
  if (unitInHeader || random.chance(0.4)) return number(value);
  if (random.chance(0.6)) return { state: 'value', value, raw: `${value}万元`, at: null, unit: '万元' };
  const yuan = random.int(1, 90) * 1000;
  return { state: 'value', value: yuan, raw: `${yuan}元`, at: null, unit: '元' };
}

/** A count whose size follows the magnitude: mostly small, sometimes like a year, sometimes large. */
export function size(magnitude: number, random: Random): number {
  if (random.chance(0.06)) return random.int(1990, 2025);
  return random.int(1, Math.max(1, magnitude));
}
