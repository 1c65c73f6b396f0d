import { BUILT_IN_WORDS, compileWords, screen, type ScreeningFinding, type ScreeningOptions } from '../../../src/screening/index.ts';
import { parsePlainDate } from '../../../src/kernel/plain-date.ts';
import { KINDS, samplesOf } from './samples.ts';
import type { Expected, Sample } from './template.ts';

/** What was right and wrong of one kind. */
export interface Score {
  readonly code: string;
  readonly title: string;
  readonly sentences: number;
  readonly expected: number;
  readonly precision: number;
  readonly recall: number;
  /** The same of the templates held out. */
  readonly heldOutPrecision: number;
  readonly heldOutRecall: number;
  /** Some of the sentences that went wrong. */
  readonly misses: readonly string[];
  readonly falseAlarms: readonly string[];
}

class Tally {
  hits = 0;
  missed = 0;
  alarms = 0;

  get precision(): number {
    return this.hits + this.alarms === 0 ? 1 : this.hits / (this.hits + this.alarms);
  }

  get recall(): number {
    return this.hits + this.missed === 0 ? 1 : this.hits / (this.hits + this.missed);
  }
}

const today = parsePlainDate('2026-11-22');
if (!today.ok) throw new Error('No day');
const OPTIONS: ScreeningOptions = { on: today.value };
const SHOWN = 8;

/**
 * Screens all sentences of all kinds for everything: a finding that a sentence doesn't expect is a false alarm of its own
 * code, whatever kind the sentence was made for.
 */
export function scoreKinds(count: number, seed: number): readonly Score[] {
  const words = compileWords(BUILT_IN_WORDS);
  const tallies = new Map(
    KINDS.map(({ code }) => [code, { all: new Tally(), heldOut: new Tally(), misses: new Array<string>(), alarms: new Array<string>() }]),
  );
  for (const [index, kind] of KINDS.entries()) {
    for (const sample of samplesOf(kind, count, seed + index)) {
      const findings = screen(sample.passages, words, OPTIONS);
      for (const expected of sample.expected) {
        const tally = tallies.get(expected.code);
        if (tally === undefined) throw new Error(`No kind ${expected.code}`);
        const found = findings.some((finding) => fits(finding, expected));
        const key = found ? 'hits' : 'missed';
        tally.all[key] += 1;
        if (sample.isHeldOut) tally.heldOut[key] += 1;
        if (!found && tally.misses.length < SHOWN) tally.misses.push(`${sample.isHeldOut ? '[held out] ' : ''}${textOf(sample)}`);
      }
      for (const finding of findings) {
        if (sample.expected.some((expected) => fits(finding, expected))) continue;
        const tally = tallies.get(finding.code);
        if (tally === undefined) throw new Error(`No kind ${finding.code}`);
        tally.all.alarms += 1;
        if (sample.isHeldOut) tally.heldOut.alarms += 1;
        if (tally.alarms.length < SHOWN) tally.alarms.push(`${sample.isHeldOut ? '[held out] ' : ''}${finding.quote} in ${textOf(sample)}`);
      }
    }
  }
  return KINDS.map(({ code, title }) => {
    const tally = tallies.get(code);
    if (tally === undefined) throw new Error(`No kind ${code}`);
    const { all, heldOut, misses, alarms } = tally;
    return {
      code,
      title,
      sentences: count,
      expected: all.hits + all.missed,
      precision: all.precision,
      recall: all.recall,
      heldOutPrecision: heldOut.precision,
      heldOutRecall: heldOut.recall,
      misses,
      falseAlarms: alarms,
    };
  });
}

function fits(finding: ScreeningFinding, { code, passage, start, end }: Expected): boolean {
  if (finding.code !== code || finding.passage !== passage) return false;
  return start === end || finding.start === finding.end ? true : finding.start < end && finding.end > start;
}

function textOf({ passages }: Sample): string {
  return passages.map(({ text }) => text).join(' ¶ ');
}
