import { Parser } from 'htmlparser2';
import { lineBlock, type Block } from '../block.ts';
import type { ListCounter } from './numbering.ts';
import { listOfStyle, type ParagraphStyle } from './styles.ts';
import { wordTable, type WordCell, type WordRow } from './word-table.ts';

export interface WordReading {
  readonly blocks: readonly Block[];
  readonly tracked: boolean;
  readonly hidden: boolean;
  /** A table had more cells than the limit and was left out. */
  readonly cut: boolean;
}

interface Paragraph {
  text: string;
  pictures: number;
  style: string | null;
  listId: string | null;
  level: number | null;
  /** Text boxes anchored in the paragraph. */
  readonly boxes: Block[];
}

interface OpenTable {
  readonly rows: WordRow<Block>[];
}

/** Deleted or moved away, shown twice, or not shown: nothing in these is read. `…Change` holds former formatting. */
const SKIPPED = /^(?:w:(?:del|moveFrom|rt|[A-Za-z]+Change|sdtPr)|mc:Fallback)$/;
const TRACKED = /^w:(?:ins|del|moveFrom|moveTo|[A-Za-z]+Change)$/;
const OFF = new Set(['0', 'false', 'off', 'none']);
/** Deeper nested tables and boxes are read as if they stood side by side. */
const MAX_NESTING = 30;
const CHUNK = 256 * 1024;

/** Reads the paragraphs and tables of a WordprocessingML part, as if every tracked change were accepted. Linear. */
export function readWordBody(
  xml: string,
  styles: ReadonlyMap<string, ParagraphStyle>,
  counter: ListCounter,
  maxCells: number,
): WordReading {
  const reader = new BodyReader(styles, counter, maxCells);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { xmlMode: true },
  );
  for (let at = 0; at < xml.length; at += CHUNK) parser.write(xml.slice(at, at + CHUNK));
  parser.end();
  return reader.finish();
}

class BodyReader {
  #tracked = false;
  #hidden = false;
  #cut = false;
  readonly #styles: ReadonlyMap<string, ParagraphStyle>;
  readonly #counter: ListCounter;
  #cellsLeft: number;
  /** Where finished blocks go: the body, then cells and text boxes within. */
  readonly #flows: Block[][] = [[]];
  readonly #tables: OpenTable[] = [];
  readonly #paragraphs: Paragraph[] = [];
  #skipDepth = 0;
  #propertiesDepth = 0;
  #inRowProperties = false;
  #runHidden = false;
  #inText = false;

  constructor(styles: ReadonlyMap<string, ParagraphStyle>, counter: ListCounter, maxCells: number) {
    this.#styles = styles;
    this.#counter = counter;
    this.#cellsLeft = maxCells;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (TRACKED.test(name)) this.#tracked = true;
    if (this.#skipDepth > 0 || SKIPPED.test(name)) {
      if (this.#skipDepth === 0 && name === 'w:del' && this.#inRowProperties) this.#deleteRow();
      this.#skipDepth++;
      return;
    }
    if (this.#openStructure(name)) return;
    const value = attributes['w:val'];
    if (this.#propertiesDepth > 0) this.#paragraphProperty(name, value ?? '');
    else this.#runContent(name, value, attributes);
  }

  text(text: string): void {
    if (this.#inText && this.#skipDepth === 0 && !this.#runHidden) this.#append(text);
    else if (this.#inText && this.#runHidden && text.trim() !== '') this.#hidden = true;
  }

  close(name: string): void {
    if (this.#skipDepth > 0) {
      this.#skipDepth--;
      return;
    }
    switch (name) {
      case 'w:t':
      case 'm:t':
        this.#inText = false;
        break;
      case 'w:pPr':
        this.#propertiesDepth = Math.max(0, this.#propertiesDepth - 1);
        break;
      case 'w:trPr':
        this.#inRowProperties = false;
        break;
      case 'w:p':
        this.#endParagraph();
        break;
      case 'w:tc':
        if (this.#flows.length > 1) this.#flows.pop();
        break;
      case 'w:tbl':
        this.#endTable();
        break;
      case 'w:txbxContent':
        this.#endBox();
        break;
    }
  }

  finish(): WordReading {
    while (this.#paragraphs.length > 0) this.#endParagraph();
    while (this.#tables.length > 0) this.#endTable();
    return { blocks: this.#flows[0] ?? [], tracked: this.#tracked, hidden: this.#hidden, cut: this.#cut };
  }

  #openStructure(name: string): boolean {
    switch (name) {
      case 'w:p':
        this.#paragraphs.push({ text: '', pictures: 0, style: null, listId: null, level: null, boxes: [] });
        return true;
      case 'w:pPr':
        this.#propertiesDepth++;
        return true;
      case 'w:r':
        this.#runHidden = false;
        return true;
      case 'w:tbl':
        this.#tables.push({ rows: [] });
        return true;
      case 'w:tr':
        this.#tables.at(-1)?.rows.push({ before: 0, after: 0, deleted: false, cells: [] });
        return true;
      case 'w:trPr':
        this.#inRowProperties = true;
        return true;
      case 'w:tc': {
        const cell: WordCell<Block> = { columnSpan: 1, merge: 'none', blocks: [] };
        this.#tables.at(-1)?.rows.at(-1)?.cells.push(cell);
        this.#flows.push(cell.blocks);
        return true;
      }
      case 'w:txbxContent':
        this.#flows.push([]);
        return true;
      default:
        return false;
    }
  }

  #paragraphProperty(name: string, value: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined) return;
    if (name === 'w:pStyle') paragraph.style = value;
    else if (name === 'w:numId') paragraph.listId = value;
    else if (name === 'w:ilvl') paragraph.level = Number(value) || 0;
  }

  #runContent(name: string, value: string | undefined, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'w:t':
      case 'm:t':
        this.#inText = true;
        break;
      case 'w:tab':
      case 'w:ptab':
        this.#append('\t');
        break;
      case 'w:br':
        this.#append(attributes['w:type'] === 'page' || attributes['w:type'] === 'column' ? '' : '\n');
        break;
      case 'w:cr':
        this.#append('\n');
        break;
      case 'w:noBreakHyphen':
        this.#append('-');
        break;
      case 'w:vanish':
        if (!OFF.has(value ?? '')) this.#runHidden = true;
        break;
      case 'a:blip':
      case 'v:imagedata':
        this.#addPicture();
        break;
      default:
        this.#tableProperty(name, value ?? '');
    }
  }

  #tableProperty(name: string, value: string): void {
    const row = this.#tables.at(-1)?.rows.at(-1);
    const cell = row?.cells.at(-1);
    if (row === undefined) return;
    if (name === 'w:gridBefore') row.before = Math.max(0, Number(value) || 0);
    else if (name === 'w:gridAfter') row.after = Math.max(0, Number(value) || 0);
    else if (cell === undefined) return;
    else if (name === 'w:gridSpan') cell.columnSpan = Math.max(1, Number(value) || 1);
    else if (name === 'w:vMerge') cell.merge = value === 'restart' ? 'restart' : 'continue';
  }

  #deleteRow(): void {
    const row = this.#tables.at(-1)?.rows.at(-1);
    if (row !== undefined) row.deleted = true;
  }

  #append(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph !== undefined && !this.#runHidden) paragraph.text += text;
  }

  #addPicture(): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph !== undefined) paragraph.pictures++;
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    const label = this.#label(paragraph);
    const flow = this.#flows.at(-1) ?? [];
    const lines = paragraph.text.split('\n').map((line) => line.trim());
    for (const [index, line] of lines.entries()) {
      const pictures = index === 0 ? paragraph.pictures : 0;
      if (line !== '' || pictures > 0) flow.push(lineBlock(index === 0 && line !== '' ? label + line : line, pictures));
    }
    for (const box of paragraph.boxes) flow.push(box);
  }

  #label({ style, listId, level }: Paragraph): string {
    const styled = style === null ? null : listOfStyle(this.#styles, style);
    const list = listId ?? styled?.listId ?? '0';
    if (list === '0' || list === '') return '';
    return this.#counter.next(list, level ?? styled?.level ?? (style === null ? 0 : this.#counter.levelOfStyle(list, style)));
  }

  #endTable(): void {
    const table = this.#tables.pop();
    if (table === undefined || table.rows.length === 0) return;
    const flow = this.#flows.at(-1) ?? [];
    const block = wordTable(table.rows, this.#cellsLeft);
    if (block === null) this.#cut = true;
    else if (block.cells.length > 0) {
      this.#cellsLeft -= block.rowCount * block.columnCount;
      if (this.#tables.length < MAX_NESTING) flow.push(block);
      else for (const cell of block.cells) for (const inner of cell.blocks) flow.push(inner);
    }
  }

  #endBox(): void {
    const blocks = this.#flows.length > 1 ? (this.#flows.pop() ?? []) : [];
    const paragraph = this.#paragraphs.at(-1);
    const target = paragraph === undefined ? this.#flows.at(-1) : paragraph.boxes;
    for (const block of blocks) target?.push(block);
  }
}
