import { useMemo, type ReactNode } from 'react';
import { goTo } from './go-to.ts';
import { textPieces, type Marked } from './text-pieces.ts';

/** Of the mark where a finding (from 1) is looked for. */
export function placeId(number: number): string {
  return `place-${number}`;
}

/** The text with what was found underlined, each mark with the numbers of its findings. */
export function SourceText({ text, findings }: { readonly text: string; readonly findings: readonly Marked[] }): ReactNode {
  const pieces = useMemo(() => textPieces(text, findings), [text, findings]);
  return (
    <div className="source-text" role="region" aria-label="原文" tabIndex={0}>
      {pieces.map(({ start, text: words, severity, begins, ends }) =>
        severity === null ? (
          words
        ) : (
          <mark key={start} className={`mark-${severity}`}>
            {begins.map((number) => (
              <span key={number} id={placeId(number)} tabIndex={-1} />
            ))}
            {words}
            {ends.map((number) => (
              <a key={number} className="mark-number" href={`#finding-${number}`} onClick={(event) => goTo(event, `finding-${number}`)}>
                <span className="sr-only">问题</span>
                {number}
              </a>
            ))}
          </mark>
        ),
      )}
    </div>
  );
}
