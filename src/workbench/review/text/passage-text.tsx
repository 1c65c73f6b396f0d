import type { ReactNode } from 'react';
import { cutLook, cutText, type TextMark } from './cut-text.ts';

/** A passage outside the body (title, a field) with what is marked in it. */
export function PassageText({
  id,
  text,
  marks,
}: {
  readonly id: string;
  readonly text: string;
  readonly marks: readonly TextMark[];
}): ReactNode {
  const own = marks.filter(({ passage }) => passage === id);
  return (
    <span data-passage={id} className="said">
      {cutText(text.length, own).map((cut) => {
        const words = text.slice(cut.start, cut.end);
        if (cut.marks.length === 0) return words;
        const { className, names } = cutLook(cut.marks);
        return (
          <span key={cut.start} className={className} data-mark={names}>
            {words}
          </span>
        );
      })}
    </span>
  );
}
