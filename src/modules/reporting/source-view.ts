import { html, type Html } from '../../portal/index.ts';
import type { Finding, Severity } from '../../report/index.ts';

interface Mark {
  readonly start: number;
  readonly end: number;
  /** Number of the finding, from 1. */
  readonly number: number;
  /** Which of its places, from 0. */
  readonly part: number;
  readonly severity: Severity;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The address of a finding's place in the text, and of the finding in the list. */
export function markId(number: number, part: number): string {
  return `mark-${number}-${part}`;
}
export function findingId(number: number): string {
  return `finding-${number}`;
}

/**
 * The source text with every finding's places marked, overlapping ones too, and a link from each to its finding.
 * One pass over the places; the text is cut only where a mark begins or ends.
 */
export function sourceView(text: string, findings: readonly Finding[]): Html {
  const marks = findings
    .flatMap((finding, index) =>
      finding.places.map((place, part): Mark => ({
        start: Math.max(0, place.start),
        end: Math.min(text.length, place.end),
        number: index + 1,
        part,
        severity: finding.severity,
      })),
    )
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const edges = [...new Set([0, text.length, ...marks.flatMap((mark) => [mark.start, mark.end])])].sort((a, b) => a - b);
  const pieces: Html[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1];
    if (end === undefined) break;
    open = open.filter((mark) => mark.end > start);
    const begun: Mark[] = [];
    for (let mark = marks[next]; mark !== undefined && mark.start === start; mark = marks[next]) {
      begun.push(mark);
      open.push(mark);
      next += 1;
    }
    pieces.push(
      piece(
        text.slice(start, end),
        open,
        begun,
        open.filter((mark) => mark.end === end),
      ),
    );
  }
  return html`<div class="source-text" role="region" tabindex="0" aria-label="原文">${pieces}</div>`;
}

function piece(text: string, open: readonly Mark[], begun: readonly Mark[], ended: readonly Mark[]): Html {
  if (open.length === 0) return html`${text}`;
  const gravest = open.reduce((a, b) => (RANK[b.severity] < RANK[a.severity] ? b : a)).severity;
  const [own, ...others] = begun;
  return html`${others.map((mark) => html`<span id="${markId(mark.number, mark.part)}"></span>`)}<mark class="mark-${gravest}"${own !== undefined && html` id="${markId(own.number, own.part)}"`}>${text}${ended.map(
    (mark) => html`<a class="mark-number" href="#${findingId(mark.number)}" aria-label="见问题${mark.number}">${mark.number}</a>`,
  )}</mark>`;
}
