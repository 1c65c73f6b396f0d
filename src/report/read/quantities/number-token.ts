import type { Quantity } from '../../model/quantity.ts';
import { beforeBlanks, characterSet, isBlank, isDigit, isIn } from '../character-set.ts';
import { chineseNumber } from './chinese-number.ts';
import { MONEY, NO_COUNT, unitAt } from './units.ts';

/** A number with its unit in a paragraph's folded text. */
export interface NumberToken {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string | null;
  readonly precision: Quantity['precision'];
  /** 一次 and 六个部分 need more evidence than 6个部分. */
  readonly chinese: boolean;
}

const DIGITS = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
const CHINESE = /百分之[零一二三四五六七八九十百点]+|[一二两三四五六七八九十百千]+/y;
/** 余, then a magnitude, then 余: 100余万次, 18万余, 3200万余次. */
const OPENS_AFTER = characterSet('余多几来百千万亿');
const AFTER = /\s*([余多几来])?\s*(百万|千万|万|亿|千|百)?\s*([余多])?\s*/y;
const MAGNITUDES = new Map([
  ['百', 1e2],
  ['千', 1e3],
  ['万', 1e4],
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
]);
const AT_LEAST = /(?:不少于|不低于|至少|最少|不小于)\s*$/;
const AT_MOST = /(?:不超过|不多于|不高于|至多|最多|不到|少于)\s*$/;
const MORE_THAN = /(?:超过?|逾|突破|多于|大于|高于)\s*$/;
const ABOUT = /(?:大?约|近|将近|接近|大概)\s*$/;
/** Last characters of the four above. */
const CLOSES_PRECISION = characterSet('于少过多到超逾破约近');
const OPENS_LATER = characterSet('以左上余多');
const LATER = /^\s*(?:(以上|以内|以下)|(左右|上下)|(余|多)(?![\u4e00-\u9fff]))/;

/** The number that begins at `at`, with its unit; null when none does or when it counts nothing. */
export function numberAt(folded: string, at: number): NumberToken | null {
  const chinese = !isDigit(folded.charCodeAt(at));
  const raw = chinese ? rawAt(CHINESE, folded, at) : digitsAt(folded, at);
  if (raw === null) return null;
  if (raw.startsWith('百分之')) return percentInWords(folded, at, raw);
  const number = chinese ? chineseNumber(raw) : decimal(raw);
  if (number === null) return null;
  const after = afterNumber(folded, at + raw.length);
  const magnitude = after?.[2] ?? '';
  const behind = at + raw.length + (after?.[0].length ?? 0);
  const unit = unitAt(folded, behind);
  if (unit !== null && NO_COUNT.has(unit)) return null;
  const money = unit !== null && MONEY.test(unit) && (magnitude === '万' || magnitude === '亿' || magnitude === '千');
  const approximate = (after?.[1] ?? after?.[3]) !== undefined;
  const end = unit === null ? at + raw.length + (after?.[0].trimEnd().length ?? 0) : behind + unit.length;
  return {
    start: at,
    end,
    value: money ? number : scaled(number, magnitude),
    unit: money ? magnitude + unit : unit,
    precision: precisionOf(folded, at, end, approximate),
    chinese,
  };
}

function afterNumber(folded: string, at: number): RegExpExecArray | null {
  const code = folded.charCodeAt(at);
  if (!isIn(OPENS_AFTER, code) && !isBlank(code)) return null;
  AFTER.lastIndex = at;
  return AFTER.exec(folded);
}

/** Most numbers are digits alone; a comma or a point may go on with them. */
function digitsAt(folded: string, at: number): string | null {
  let end = at;
  while (isDigit(folded.charCodeAt(end))) end += 1;
  const next = folded.charAt(end);
  return next === ',' || next === '.' ? rawAt(DIGITS, folded, at) : folded.slice(at, end);
}

function rawAt(pattern: RegExp, folded: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.test(folded) ? folded.slice(at, pattern.lastIndex) : null;
}

function decimal(raw: string): number | null {
  const value = Number(raw.includes(',') ? raw.replaceAll(',', '') : raw);
  return Number.isFinite(value) ? value : null;
}

/** 5.1万 is 51000 exactly, not 50999.999… */
function scaled(number: number, magnitude: string): number {
  const factor = MAGNITUDES.get(magnitude) ?? 1;
  return factor === 1 ? number : Math.round(number * factor * 1e6) / 1e6;
}

function percentInWords(folded: string, at: number, raw: string): NumberToken | null {
  const [whole = '', places] = raw.slice(3).split('点');
  const integer = chineseNumber(whole);
  if (integer === null) return null;
  const decimals = places === undefined ? '' : Array.from(places, (digit) => chineseNumber(digit) ?? 0).join('');
  const end = at + raw.length;
  const value = Number(decimals === '' ? String(integer) : `${integer}.${decimals}`);
  return { start: at, end, value, unit: '%', precision: precisionOf(folded, at, end, false), chinese: true };
}

function precisionOf(folded: string, start: number, end: number, approximate: boolean): Quantity['precision'] {
  const said = isIn(CLOSES_PRECISION, folded.charCodeAt(beforeBlanks(folded, start) - 1));
  const before = said ? folded.slice(Math.max(0, start - 5), start) : '';
  if (said && AT_LEAST.test(before)) return 'atLeast';
  if (said && AT_MOST.test(before)) return 'atMost';
  const next = folded.charCodeAt(end);
  const later = isIn(OPENS_LATER, next) || isBlank(next) ? LATER.exec(folded.slice(end, end + 4)) : null;
  if (later?.[1] !== undefined) return later[1] === '以上' ? 'atLeast' : 'atMost';
  if (approximate || later?.[3] !== undefined || (said && MORE_THAN.test(before))) return 'moreThan';
  if (later?.[2] !== undefined || (said && ABOUT.test(before))) return 'about';
  return 'exact';
}
