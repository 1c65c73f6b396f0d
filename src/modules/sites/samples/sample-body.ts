import type { Body, BodyBlock, BodyParagraph } from '../../../richtext/index.ts';

/**
 * A body out of plain lines, as samples are written: `## ` begins a heading, `- ` an entry of a list, `| a | b |` a row of a
 * table whose first row is its head, `![alt](sha256)` a picture; everything else is a paragraph.
 */
export function sampleBody(lines: readonly string[]): Body {
  const blocks: BodyBlock[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const picture = /^!\[(.*)\]\((\w{64})\)$/.exec(line);
    if (line.startsWith('## ')) {
      blocks.push({ type: 'heading', attrs: { level: 2, textAlign: null }, content: inline(line.slice(3)) });
    } else if (picture !== null) {
      blocks.push({ type: 'image', attrs: { file: picture[2] ?? '', alt: picture[1] ?? '', caption: '' } });
    } else if (line.startsWith('- ') || line.startsWith('| ')) {
      const mark = line.slice(0, 2);
      const rows = take(lines, at, mark);
      blocks.push(mark === '- ' ? list(rows) : table(rows));
      at += rows.length - 1;
    } else blocks.push(paragraph(line));
  }
  return { type: 'doc', content: blocks };
}

function take(lines: readonly string[], from: number, mark: string): readonly string[] {
  const end = lines.findIndex((line, index) => index > from && !line.startsWith(mark));
  return lines.slice(from, end === -1 ? lines.length : end);
}

function inline(text: string): BodyParagraph['content'] {
  return [{ type: 'text', text, marks: [] }];
}

function paragraph(text: string): BodyParagraph {
  return { type: 'paragraph', attrs: { textAlign: null }, content: inline(text) };
}

function list(rows: readonly string[]): BodyBlock {
  return {
    type: 'bulletList',
    attrs: { start: 1 },
    content: rows.map((row) => ({ type: 'listItem', content: [paragraph(row.slice(2))] })),
  };
}

function table(rows: readonly string[]): BodyBlock {
  const attrs = { colspan: 1, rowspan: 1 };
  return {
    type: 'table',
    content: rows.map((row, index) => ({
      type: 'tableRow',
      content: row
        .slice(2, -2)
        .split(' | ')
        .map((cell) => ({ type: index === 0 ? 'tableHeader' : 'tableCell', attrs, content: [paragraph(cell)] })),
    })),
  };
}
