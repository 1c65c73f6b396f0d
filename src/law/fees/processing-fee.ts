import feeScales from '../../../data/law/fee-scales.json' with { type: 'json' };
import type { PlainDate } from '../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../kernel/result.ts';

/** 超额累进: each tier has its price; beyond the last one it rises by `more` with every `step` begun. */
interface FeeScale {
  readonly article: string;
  readonly tiers: readonly { readonly upTo: number; readonly yuan: number }[];
  readonly beyond: { readonly step: number; readonly yuan: number; readonly more: number };
}

/** How a fee came about: so many units at a price each. */
export interface FeeLine {
  /** The units, both ends included: the 11th to the 30th. */
  readonly from: number;
  readonly to: number;
  readonly yuanEach: number;
  readonly yuan: number;
}

export interface Fee {
  /** Whole yuan. */
  readonly yuan: number;
  readonly source: string;
  readonly article: string;
  readonly lines: readonly FeeLine[];
}

export type NoFee = { readonly kind: 'noFeesYet' } | { readonly kind: 'notACount'; readonly count: number };

/**
 * The fee by pieces (按件, 办法 art 4) of one application that holds `pieces`, when the applicant had `before` in the
 * same calendar month (自然月). Only what this application adds is charged. An office charges an application by
 * pieces or by pages, never by both (art 3). Fails for counts that are none and before 2021.
 */
export function feeByPieces(on: PlainDate, pieces: number, before: number): Result<Fee, NoFee> {
  return feeOf(on, 'byPiece', before, before + pieces);
}

/** The fee by pages (按量, 办法 art 5) of one application; pages of several applications are not added up. */
export function feeByPages(on: PlainDate, pages: number): Result<Fee, NoFee> {
  return feeOf(on, 'byPage', 0, pages);
}

/** How many pieces an applicant had in the calendar month of a day, before this application. */
export function piecesBefore(earlier: readonly { readonly receivedOn: PlainDate; readonly pieces: number }[], on: PlainDate): number {
  const month = on.slice(0, 7);
  return earlier.filter(({ receivedOn }) => receivedOn.startsWith(month)).reduce((sum, { pieces }) => sum + pieces, 0);
}

function feeOf(on: PlainDate, by: 'byPiece' | 'byPage', after: number, to: number): Result<Fee, NoFee> {
  for (const count of [after, to - after]) {
    if (!Number.isSafeInteger(count) || count < 0 || count > 1_000_000) return err({ kind: 'notACount', count });
  }
  const version = feeScales.versions.findLast(({ from }) => from <= on);
  if (version === undefined) return err({ kind: 'noFeesYet' });
  const scale = version[by];
  const lines: FeeLine[] = [];
  for (let unit = after + 1; unit <= to;) {
    const { last, yuanEach } = tierOf(scale, unit);
    const end = Math.min(last, to);
    lines.push({ from: unit, to: end, yuanEach, yuan: (end - unit + 1) * yuanEach });
    unit = end + 1;
  }
  return ok({ yuan: lines.reduce((sum, { yuan }) => sum + yuan, 0), source: version.source, article: scale.article, lines });
}

function tierOf({ tiers, beyond }: FeeScale, unit: number): { readonly last: number; readonly yuanEach: number } {
  const tier = tiers.find(({ upTo }) => unit <= upTo);
  if (tier !== undefined) return { last: tier.upTo, yuanEach: tier.yuan };
  const passed = tiers.at(-1)?.upTo ?? 0;
  if (beyond.more === 0) return { last: Number.MAX_SAFE_INTEGER, yuanEach: beyond.yuan };
  const steps = Math.floor((unit - passed - 1) / beyond.step);
  return { last: passed + (steps + 1) * beyond.step, yuanEach: beyond.yuan + steps * beyond.more };
}
