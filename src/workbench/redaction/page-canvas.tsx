import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { GROUND_WORDS, type Area, type Mark } from '../../modules/redaction/rules/index.ts';
import type { MarkStep } from './mark-history.ts';
import { PagePicture } from './page-picture.tsx';
import type { PagesShape } from './use-redaction.ts';

export interface PageCanvasProps {
  /** Address of the picture. */
  readonly source: string;
  readonly page: PagesShape['pages'][number];
  readonly marks: readonly Mark[];
  readonly mayMark: boolean;
  /** Whether a finger draws; else it moves the page. */
  readonly fingerDraws: boolean;
  /** A mark that somebody wants to see: another object each time. */
  readonly shown: { readonly index: number } | null;
  /** 1: as wide as there is room. */
  readonly zoom: number;
  readonly onDraw: (area: Area) => void;
  readonly onStep: (step: MarkStep) => void;
  readonly onSelect: (index: number) => void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Of a page: less was a slip of the hand. */
const SMALLEST = 0.004;
const KEY_STEP = 0.005;

/** A page with its marks: a box is drawn by hand or finger, moved and resized by keys. */
export function PageCanvas(props: PageCanvasProps): ReactNode {
  return (
    <div className="redaction-view" {...(props.zoom > 1 ? { tabIndex: 0, role: 'region', 'aria-label': '放大的页面' } : {})}>
      <Surface {...props} />
    </div>
  );
}

function Surface({ source, page, marks, mayMark, fingerDraws, shown, onDraw, onStep, onSelect, zoom }: PageCanvasProps): ReactNode {
  const surface = useRef<SVGSVGElement>(null);
  const [from, setFrom] = useState<Point | null>(null);
  const [to, setTo] = useState<Point | null>(null);
  useEffect(() => {
    const rect = shown === null ? null : surface.current?.querySelector<SVGRectElement>(`[data-mark="${shown.index}"]`);
    rect?.focus({ preventScroll: true });
    rect?.scrollIntoView({ block: 'center', inline: 'center' });
  }, [shown]);
  const at = (event: PointerEvent): Point => {
    const box = surface.current?.getBoundingClientRect();
    if (box === undefined) return { x: 0, y: 0 };
    const cut = (value: number): number => Math.min(1, Math.max(0, value));
    return { x: cut((event.clientX - box.left) / box.width), y: cut((event.clientY - box.top) / box.height) };
  };
  const drawn = from === null || to === null ? null : areaBetween(page.number, from, to);
  const end = (): void => {
    if (drawn !== null && drawn.width >= SMALLEST && drawn.height >= SMALLEST) onDraw(drawn);
    setFrom(null);
    setTo(null);
  };
  const draws = (event: PointerEvent): boolean =>
    mayMark &&
    event.button === 0 &&
    event.isPrimary &&
    (event.pointerType !== 'touch' || fingerDraws) &&
    !(event.target instanceof Element && event.target.tagName === 'rect');
  return (
    <div className="redaction-page" style={{ aspectRatio: `${page.width} / ${page.height}`, width: `${zoom * 100}%` }}>
      <PagePicture key={source} source={source} alt={`原件第 ${page.number} 页`} />
      {/* Marks are in the list too, where they can be reached without a mouse. */}
      <svg
        ref={surface}
        role="group"
        aria-label="涂黑的地方"
        viewBox="0 0 1 1"
        preserveAspectRatio="none"
        className={`${mayMark ? 'draws' : ''} ${fingerDraws ? 'finger' : ''}`}
        onPointerDown={(event) => {
          if (!draws(event)) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setFrom(at(event));
          setTo(at(event));
        }}
        onPointerMove={(event) => {
          if (from !== null) setTo(at(event));
        }}
        onPointerUp={end}
        onPointerCancel={() => setFrom(null)}
      >
        {marks.map((mark, index) =>
          mark.page !== page.number ? null : (
            <rect
              // oxlint-disable-next-line react/no-array-index-key -- a mark is known by its place in the list
              key={index}
              data-mark={index}
              x={mark.x}
              y={mark.y}
              width={mark.width}
              height={mark.height}
              className={`mark mark-${mark.ground}`}
              tabIndex={mayMark ? 0 : -1}
              role="button"
              aria-label={`第 ${index + 1} 处，${GROUND_WORDS[mark.ground].article}`}
              onFocus={() => onSelect(index)}
              onKeyDown={(event) => {
                if (mayMark) onKey(event, mark, index, onStep);
              }}
            />
          ),
        )}
        {drawn !== null && <rect x={drawn.x} y={drawn.y} width={drawn.width} height={drawn.height} className="drawn" />}
      </svg>
    </div>
  );
}

/** Arrows move, with Shift they resize, Delete takes away; other keys do what they always do. */
function onKey(event: KeyboardEvent, mark: Mark, index: number, onStep: (step: MarkStep) => void): void {
  const way = WAYS[event.key];
  if (event.key === 'Delete' || event.key === 'Backspace') onStep({ kind: 'remove', index });
  else if (way === undefined) return;
  else {
    const [x, y] = [way[0] * KEY_STEP, way[1] * KEY_STEP];
    const next = event.shiftKey ? { ...mark, width: mark.width + x, height: mark.height + y } : { ...mark, x: mark.x + x, y: mark.y + y };
    if (
      next.x >= 0 &&
      next.y >= 0 &&
      next.width >= SMALLEST &&
      next.height >= SMALLEST &&
      next.x + next.width <= 1 &&
      next.y + next.height <= 1
    )
      onStep({ kind: 'replace', index, mark: next });
  }
  event.preventDefault();
}

const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function areaBetween(page: number, one: Point, other: Point): Area {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return { page, x, y, width: Math.abs(one.x - other.x), height: Math.abs(one.y - other.y) };
}
