import type { BodyBlock, BodyImage } from '../body.ts';
import { escapeHtml } from '../escape-html.ts';
import { alignClass, htmlBlock, htmlBlocks, htmlNotes } from '../html/html-blocks.ts';
import { htmlInlines } from '../html/html-inlines.ts';
import { htmlWriting, type HtmlOptions, type HtmlWriting } from '../html/html-writing.ts';
import type { BlockChange, BlockDetail, CellChange, InlineChange, ItemChange, RowChange } from './change.ts';
import { diffInlines } from './diff-inlines.ts';
import { workBudget } from './work-budget.ts';

type Mark = 'ins' | 'del';
const MARKS = { inserted: 'ins', deleted: 'del' } as const;

/** A difference as HTML: what came stands in `ins`, what went in `del`, what only looks different in a `span.restyled`. */
export function diffToHtml(changes: readonly BlockChange[], options: HtmlOptions): string {
  const writing = htmlWriting(options);
  return blockChanges(changes, writing) + htmlNotes(writing);
}

function blockChanges(changes: readonly BlockChange[], writing: HtmlWriting): string {
  return changes
    .map((change) => {
      if (change.kind === 'same') return htmlBlock(change.value, writing);
      if (change.kind === 'changed') return changedBlock(change.before, change.after, change.detail, writing);
      return whole(MARKS[change.kind], [change.value], writing);
    })
    .join('\n');
}

function changedBlock(before: BodyBlock, after: BodyBlock, detail: BlockDetail, writing: HtmlWriting): string {
  switch (detail.kind) {
    case 'line':
      return changedLine(before, after, detail.changes, writing);
    case 'list': {
      const items = detail.changes.map((change) => itemChange(change, writing)).join('\n');
      const start = after.type === 'orderedList' && after.attrs.start !== 1 ? ` start="${after.attrs.start}"` : '';
      return after.type === 'orderedList' ? `<ol${start}>\n${items}\n</ol>` : `<ul>\n${items}\n</ul>`;
    }
    case 'quote':
      return `<blockquote>\n${blockChanges(detail.changes, writing)}\n</blockquote>`;
    case 'table':
      return changedTable(before, after, detail.changes, writing);
    case 'attributes':
      return before.type === 'image' && after.type === 'image' ? changedImage(before, after, writing) : htmlBlock(after, writing);
  }
}

function changedLine(before: BodyBlock, after: BodyBlock, changes: readonly InlineChange[], writing: HtmlWriting): string {
  const line = changes.map((change) => inlineChange(change, writing)).join('');
  const note = looks(before) === looks(after) ? '' : '<span class="change-note">（标题级别或对齐方式有改动）</span>';
  if (after.type === 'heading') return `<h${after.attrs.level}${alignClass(after.attrs.textAlign)}>${line}${note}</h${after.attrs.level}>`;
  return after.type === 'paragraph' ? `<p${alignClass(after.attrs.textAlign)}>${line}${note}</p>` : '';
}

function looks(block: BodyBlock): string {
  if (block.type === 'heading') return `${block.attrs.level} ${block.attrs.textAlign}`;
  return block.type === 'paragraph' ? `0 ${block.attrs.textAlign}` : '';
}

function inlineChange(change: InlineChange, writing: HtmlWriting): string {
  switch (change.kind) {
    case 'same':
      return htmlInlines(change.content, writing);
    case 'inserted':
    case 'deleted':
      return `<${MARKS[change.kind]}>${htmlInlines(change.content, writing)}</${MARKS[change.kind]}>`;
    case 'restyled':
      return `<span class="restyled" title="样式有改动">${htmlInlines(change.after, writing)}</span>`;
  }
}

function itemChange(change: ItemChange, writing: HtmlWriting): string {
  if (change.kind === 'same') return `<li>${htmlBlocks(change.value.content, writing)}</li>`;
  if (change.kind === 'changed') return `<li>${blockChanges(change.detail, writing)}</li>`;
  return `<li>${whole(MARKS[change.kind], change.value.content, writing)}</li>`;
}

/** Rows of both tables can stand in one only where none reaches into another; otherwise both tables are shown. */
function changedTable(before: BodyBlock, after: BodyBlock, changes: readonly RowChange[], writing: HtmlWriting): string {
  if ([before, after].some(hasTallCell) && hasOtherShape(changes))
    return `${whole('del', [before], writing)}\n${whole('ins', [after], writing)}`;
  const rows = changes.map((change) => rowChange(change, writing)).join('\n');
  return `<div class="table-frame" role="group" aria-label="表格" tabindex="0"><table>\n<tbody>\n${rows}\n</tbody>\n</table></div>`;
}

function rowChange(change: RowChange, writing: HtmlWriting): string {
  const cells: readonly CellChange[] =
    change.kind === 'changed' ? change.detail : change.value.content.map((value): CellChange => ({ kind: change.kind, value }));
  return `<tr${change.kind === 'inserted' || change.kind === 'deleted' ? ` class="${change.kind}"` : ''}>${cells.map((cell) => cellChange(cell, writing)).join('')}</tr>`;
}

function cellChange(change: CellChange, writing: HtmlWriting): string {
  const cell = change.kind === 'changed' ? change.after : change.value;
  const { colspan, rowspan } = cell.attrs;
  const tag = cell.type === 'tableHeader' ? 'th' : 'td';
  const spans = `${colspan === 1 ? '' : ` colspan="${colspan}"`}${rowspan === 1 ? '' : ` rowspan="${rowspan}"`}`;
  const inner =
    change.kind === 'changed'
      ? blockChanges(change.detail, writing)
      : change.kind === 'same'
        ? htmlBlocks(change.value.content, writing)
        : whole(MARKS[change.kind], change.value.content, writing);
  return `<${tag}${spans}${change.kind === 'inserted' || change.kind === 'deleted' ? ` class="${change.kind}"` : ''}>${inner}</${tag}>`;
}

function hasTallCell(block: BodyBlock): boolean {
  return block.type === 'table' && block.content.some((row) => row.content.some((cell) => cell.attrs.rowspan > 1));
}

function hasOtherShape(changes: readonly RowChange[]): boolean {
  const moved = (kind: string): boolean => kind === 'inserted' || kind === 'deleted';
  return changes.some(
    (row) =>
      moved(row.kind) ||
      (row.kind === 'changed' &&
        row.detail.some(
          (cell) =>
            moved(cell.kind) ||
            (cell.kind === 'changed' &&
              (cell.before.attrs.rowspan !== cell.after.attrs.rowspan || cell.before.attrs.colspan !== cell.after.attrs.colspan)),
        )),
  );
}

function changedImage(before: BodyImage, after: BodyImage, writing: HtmlWriting): string {
  const words = (old: string, now: string): string => {
    const text = (characters: string): Parameters<typeof diffInlines>[0] => [{ type: 'text', text: characters, marks: [] }];
    return diffInlines(text(old), text(now), workBudget())
      .map((change) => inlineChange(change, writing))
      .join('');
  };
  const { options } = writing;
  const caption = words(before.attrs.caption, after.attrs.caption);
  const alt =
    before.attrs.alt === after.attrs.alt ? '' : `<p class="change-note">替代文字：${words(before.attrs.alt, after.attrs.alt)}</p>`;
  const image = `<img src="${escapeHtml(options.imageAddress(after.attrs.file))}" alt="${escapeHtml(after.attrs.alt)}" loading="lazy">`;
  return `<figure>${image}${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}${alt}</figure>`;
}

function whole(mark: Mark, blocks: readonly BodyBlock[], writing: HtmlWriting): string {
  return `<${mark}>${htmlBlocks(blocks, writing)}</${mark}>`;
}
