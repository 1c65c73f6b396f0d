import type { Finding } from '../../../src/report/model/finding.ts';
import type { Place } from '../../../src/kernel/place.ts';

/** Something that a case says must not be flagged, as a place in its text and the kinds of finding that would flag it. */
export interface QuietPlace {
  /** Which sentence of `must_not_flag`, counted from 0. */
  readonly sentence: number;
  readonly at: RegExp;
  /** Codes that would flag it; others may speak of the same words (a doubled word beside a sum). */
  readonly codes: RegExp;
  /** `info` says too much as well. */
  readonly evenInfo: boolean;
}

const NUMBERS = /^(?:narrative|table)\./;
const ANY = /./;

const quiet = (sentence: number, at: RegExp, codes: RegExp = NUMBERS, evenInfo = true): QuietPlace => ({ sentence, at, codes, evenInfo });

/** By case; figures and row labels only. */
export const QUIET_PLACES: Readonly<Record<string, readonly QuietPlace[]>> = {
  'report-000': [quiet(0, /1665条/), quiet(0, /158条/), quiet(1, /580条/), quiet(1, /27条/)],
  'report-001': [
    quiet(0, /380 余条/),
    quiet(1, /1178 条/),
    quiet(2, /829 条(?=，平)/),
    quiet(3, /\D2 件、.{2,4}信箱 3 件、.{3}25? ?25 件|信箱 2 件|信箱 3 件|网 25 件|热线 153 件/),
    quiet(4, /材料 5 条/),
  ],
  'report-002': [quiet(0, /3件次/), quiet(1, /三、本年度办理结果|四、结转下年度继续办理/, /^(?!table\.)/)],
  'report-003': [
    quiet(
      0,
      /一、本年新收政府信息公开申请数量[\s\S]*?四、结转下年度继续办理(?:\s+\d+)+/,
      /^table\.requests\.(?:balance|outcomes|applicants)/,
    ),
    quiet(1, /2073条/),
    quiet(1, /341天/),
    quiet(2, /^\t\+2$/m, /^(?!table\.proactive\.)/),
    quiet(3, /行政许可\n\t0\n\t0\n\t0/, ANY),
    quiet(3, /883/, ANY),
  ],
  'report-004': [
    quiet(0, /813多/, ANY, false),
    quiet(0, /67余/, ANY, false),
    quiet(1, /2017年度/, ANY, false),
    quiet(2, /1335篇/),
    quiet(2, /766篇/),
    quiet(3, /[〔﹝]2018[〕﹞]/, ANY),
  ],
};

export function overlaps(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Findings that flag what must stay quiet. */
export function breaches(
  text: string,
  places: readonly QuietPlace[],
  findings: readonly Finding[],
): readonly { readonly quiet: QuietPlace; readonly finding: Finding }[] {
  return places.flatMap((place) => {
    const flags = place.at.flags.includes('g') ? place.at.flags : `${place.at.flags}g`;
    const spots = [...text.matchAll(new RegExp(place.at.source, flags))].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    return findings
      .filter((finding) => place.codes.test(finding.code) && (place.evenInfo || finding.severity !== 'info'))
      .filter((finding) => finding.places.some((at) => spots.some((spot) => overlaps(at, spot))))
      .map((finding) => ({ quiet: place, finding }));
  });
}
