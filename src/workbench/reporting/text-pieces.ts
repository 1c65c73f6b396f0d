/** Something found in a text: where, and how grave. */
export interface Marked {
  readonly severity: 'error' | 'warning' | 'info';
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

/** A stretch of the text that is marked alike. */
export interface TextPiece {
  readonly start: number;
  readonly text: string;
  /** Of the gravest finding here; null where nothing was found. */
  readonly severity: Marked['severity'] | null;
  /** Findings (from 1) whose first place begins here: they are looked for at this piece. */
  readonly begins: readonly number[];
  /** Findings one of whose places ends here. */
  readonly ends: readonly number[];
}

const RANK: Readonly<Record<Marked['severity'], number>> = { error: 0, warning: 1, info: 2 };

/** The text cut where a place begins or ends, overlapping ones too: one pass over the places, every character once. */
export function textPieces(text: string, findings: readonly Marked[]): readonly TextPiece[] {
  const marks = findings
    .flatMap(({ severity, places }, index) =>
      places.map((place, part) => ({
        start: Math.max(0, place.start),
        end: Math.min(text.length, place.end),
        number: index + 1,
        first: part === 0,
        severity,
      })),
    )
    .filter((mark) => mark.start < mark.end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const edges = [...new Set([0, text.length, ...marks.flatMap((mark) => [mark.start, mark.end])])].toSorted((a, b) => a - b);
  let open: typeof marks = [];
  let next = 0;
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    open = open.filter((mark) => mark.end > start);
    const begins: number[] = [];
    for (let mark = marks[next]; mark !== undefined && mark.start === start; mark = marks[next]) {
      open.push(mark);
      if (mark.first) begins.push(mark.number);
      next += 1;
    }
    const gravest = open.reduce<Marked['severity'] | null>(
      (worst, { severity }) => (worst === null || RANK[severity] < RANK[worst] ? severity : worst),
      null,
    );
    const ends = open.filter((mark) => mark.end === end).map(({ number }) => number);
    return { start, text: text.slice(start, end), severity: gravest, begins, ends };
  });
}
