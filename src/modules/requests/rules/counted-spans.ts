import type { RequestKind } from '../../../law/index.ts';

/** That a request turned out to be of another kind, after its receipt. */
export interface KindTurn {
  readonly on: string;
  readonly from: RequestKind;
  readonly to: RequestKind;
}

/** A time in which a request asked for information; without `to` it still does. */
export interface CountedSpan {
  readonly from: string;
  readonly to: string | null;
}

/**
 * Where table three counts a request, days as `YYYY-MM-DD`: 更正 (art 41) asks for no information. What became one in the year
 * in which it came in is not counted at all; what a year before has reported as new has to end somewhere, so the span ends and
 * the request counts there as 其他处理－其他. What became an application for information counts as new from that day on. So the
 * figures of a year that is over never change.
 */
export function countedSpans(kind: RequestKind, receivedOn: string, turns: readonly KindTurn[]): readonly CountedSpan[] {
  const spans: CountedSpan[] = [];
  let since = (turns[0]?.from ?? kind) === 'information' ? receivedOn : null;
  for (const { on, to } of turns) {
    if (to === 'information') {
      // There and back within a year is as if nothing had been.
      const left = spans.at(-1);
      if (left?.to?.slice(0, 4) === on.slice(0, 4)) since = spans.pop()?.from ?? on;
      since ??= on;
    } else {
      if (since !== null && since.slice(0, 4) < on.slice(0, 4)) spans.push({ from: since, to: on });
      since = null;
    }
  }
  return since === null ? spans : [...spans, { from: since, to: null }];
}
