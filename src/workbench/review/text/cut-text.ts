/** A stretch of a passage that is to be marked: a finding, a remark. */
export interface TextMark {
  /** Found again by it: no spaces in it. */
  readonly name: string;
  readonly passage: string;
  readonly start: number;
  readonly end: number;
  /** Classes of its look. */
  readonly look: string;
}

/** A stretch that the same marks lie on. */
export interface TextCut {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly TextMark[];
}

/** A text of this length cut wherever a mark begins or ends; stretches without a mark are among them. */
export function cutText(length: number, marks: readonly TextMark[]): readonly TextCut[] {
  const lying = marks.flatMap((mark) => {
    const [start, end] = [Math.max(0, mark.start), Math.min(length, mark.end)];
    return start < end ? [{ mark, start, end }] : [];
  });
  const edges = [...new Set([0, length, ...lying.flatMap(({ start, end }) => [start, end])])].toSorted((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? length;
    return { start, end, marks: lying.filter((one) => one.start <= start && one.end >= end).map(({ mark }) => mark) };
  });
}

/** Classes and names of a stretch, as they stand in the page. */
export function cutLook(marks: readonly TextMark[]): { readonly className: string; readonly names: string } {
  return { className: [...new Set(marks.map(({ look }) => look))].join(' '), names: marks.map(({ name }) => name).join(' ') };
}
