import { Button } from 'antd';
import { useEffect, useState, type ReactNode, type RefObject } from 'react';
import { selectedWords, type SelectedWords } from './selected-words.ts';

interface Place {
  readonly words: SelectedWords;
  readonly top: number;
  readonly left: number;
}

/** Stands at words that are selected in the text; pressed, something can be said about them. */
export function RemarkButton({
  frame,
  onRemark,
}: {
  readonly frame: RefObject<HTMLElement | null>;
  readonly onRemark: (words: SelectedWords) => void;
}): ReactNode {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    const look = (): void => {
      const within = frame.current;
      const words = within === null ? null : selectedWords(within);
      if (within === null || words === null) {
        setPlace(null);
        return;
      }
      const ends = document.getSelection()?.getRangeAt(0).getClientRects();
      const last = ends?.[ends.length - 1];
      const box = within.getBoundingClientRect();
      if (last === undefined) return;
      setPlace({ words, top: last.bottom - box.top + 4, left: Math.max(0, Math.min(last.right - box.left, box.width - 88)) });
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [frame]);
  if (place === null) return null;
  return (
    <div className="remark-button" style={{ top: place.top, left: place.left }}>
      <Button
        size="small"
        type="primary"
        // The press must not take the selection away before it is used.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          onRemark(place.words);
          document.getSelection()?.removeAllRanges();
        }}
      >
        批注
      </Button>
    </div>
  );
}
