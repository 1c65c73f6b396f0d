import type { ReactNode } from 'react';

interface Finding {
  readonly start: number;
  readonly end: number;
  readonly refused: boolean;
}

/** A text with what was found in it; where findings overlap, the graver one shows. */
export function MarkedText({ text, findings }: { readonly text: string; readonly findings: readonly Finding[] }): ReactNode {
  const cuts = [...new Set([0, text.length, ...findings.flatMap(({ start, end }) => [start, end])])]
    .filter((at) => at >= 0 && at <= text.length)
    .toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const over = findings.filter((finding) => finding.start <= start && finding.end >= end);
    const words = text.slice(start, end);
    if (over.length === 0) return <span key={start}>{words}</span>;
    return (
      <mark key={start} className={over.some(({ refused }) => refused) ? 'found-refused' : 'found-doubtful'}>
        {words}
      </mark>
    );
  });
}
