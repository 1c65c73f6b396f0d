import { Parser } from 'htmlparser2';
import type { BodyBlock } from '../../../richtext/index.ts';
import type { ListCounter } from '../docx/numbering.ts';
import { wordTable, type WordCell, type WordRow } from '../docx/word-table.ts';
import type { BodyNotices } from './body-notices.ts';
import { foldLists, type FlowItem } from './fold-lists.ts';
import { pictureDescription } from './html-picture.ts';
import { tableOfGrid } from './word-grid-table.ts';
import type { WordTarget } from './word-links.ts';
import { WordParagraph } from './word-paragraph.ts';
import { WordRun } from './word-run.ts';
import type { WordStyles } from './word-styles.ts';

/** What the flow of a Word document is read with. */
export interface WordReading {
  readonly styles: WordStyles;
  readonly counter: ListCounter;
  readonly links: ReadonlyMap<string, WordTarget>;
  readonly footnotes: ReadonlyMap<string, string>;
  readonly endnotes: ReadonlyMap<string, string>;
  /** The hash of a picture's file by the name of its part; null when a browser can't show it. */
  readonly picture: (part: string) => string | null;
  readonly notices: BodyNotices;
  readonly maxCells: number;
}

export interface WordContent {
  readonly blocks: readonly BodyBlock[];
  readonly title: string | null;
  /** A table had more cells than the limit and was left out. */
  readonly cut: boolean;
}

interface OpenTable {
  readonly rows: (WordRow<BodyBlock> & { header: boolean })[];
}

interface OpenDrawing {
  description: string;
  readonly files: string[];
}

/** Deleted or moved away, shown twice, or not shown. `…Change` holds former formatting. */
const SKIPPED = /^(?:w:(?:del|moveFrom|rt|[A-Za-z]+Change|sdtPr)|mc:Fallback)$/;
const TRACKED = /^w:(?:ins|del|moveFrom|moveTo)$/;
const DRAWN = new Set(['m:oMath', 'w:object', 'c:chart', 'dgm:relIds', 'wps:wsp', 'wpg:wgp']);
const MAX_NESTING = 8;
const CHUNK = 256 * 1024;

/** Reads the main part of a Word document, as if every tracked change were accepted. Linear. */
export function readWordFlow(xml: string, reading: WordReading): WordContent {
  const flow = new WordFlow(reading);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => flow.open(name, attributes),
      ontext: (text) => flow.text(text),
      onclosetag: (name) => flow.close(name),
    },
    { xmlMode: true },
  );
  for (let at = 0; at < xml.length; at += CHUNK) parser.write(xml.slice(at, at + CHUNK));
  parser.end();
  return flow.finish();
}

class WordFlow {
  readonly #reading: WordReading;
  readonly #run = new WordRun();
  /** Where finished blocks go: the body, then cells and text boxes within. */
  readonly #flows: FlowItem[][] = [[]];
  readonly #tables: OpenTable[] = [];
  readonly #paragraphs: WordParagraph[] = [];
  readonly #drawings: OpenDrawing[] = [];
  #cellsLeft: number;
  #cut = false;
  #title: string | null = null;
  #skipDepth = 0;
  #inProperties = false;
  #inRowProperties = false;
  #inText = false;
  #inInstruction = false;

  constructor(reading: WordReading) {
    this.#reading = reading;
    this.#cellsLeft = reading.maxCells;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const value = attributes['w:val'] ?? '';
    if (this.#skipDepth === 0 && TRACKED.test(name)) {
      this.#reading.notices.add('body.trackedChanges');
      if (name === 'w:del' && this.#inRowProperties) this.#deleteRow();
      if (name === 'w:del' && this.#inProperties) this.#paragraphs.at(-1)?.deleteMark();
    }
    if (this.#skipDepth > 0 || SKIPPED.test(name)) {
      this.#skipDepth++;
      return;
    }
    if (this.#inProperties) return this.#paragraphs.at(-1)?.property(name, value);
    if (!this.#openStructure(name, attributes)) this.#content(name, value, attributes);
  }

  text(text: string): void {
    if (this.#skipDepth > 0) return;
    if (this.#inInstruction) this.#run.instruction(text);
    if (!this.#inText) return;
    if (!this.#run.hidden) this.#paragraphs.at(-1)?.line.text(text, this.#paragraphs.at(-1)?.dressed(this.#run.look) ?? this.#run.look);
    else if (text.trim() !== '') this.#reading.notices.add('body.hiddenText');
  }

  close(name: string): void {
    if (this.#skipDepth > 0) {
      this.#skipDepth--;
      return;
    }
    switch (name) {
      case 'w:t':
        this.#inText = false;
        break;
      case 'w:instrText':
        this.#inInstruction = false;
        break;
      case 'w:pPr':
        this.#inProperties = false;
        break;
      case 'w:trPr':
        this.#inRowProperties = false;
        break;
      case 'w:hyperlink':
      case 'w:fldSimple':
        this.#run.closeLink();
        break;
      case 'w:drawing':
      case 'w:pict':
        this.#endDrawing();
        break;
      case 'w:p':
        this.#endParagraph();
        break;
      case 'w:tc':
        this.#endCell();
        break;
      case 'w:tbl':
        this.#endTable();
        break;
      case 'w:txbxContent':
        this.#endBox();
        break;
    }
  }

  finish(): WordContent {
    while (this.#paragraphs.length > 0) {
      this.#paragraphs.at(-1)?.endForGood();
      this.#endParagraph();
    }
    while (this.#tables.length > 0) this.#endTable();
    return { blocks: foldLists(this.#flows[0] ?? []), title: this.#title, cut: this.#cut };
  }

  #openStructure(name: string, attributes: Readonly<Record<string, string>>): boolean {
    switch (name) {
      case 'w:p':
        if (this.#paragraphs.at(-1)?.joins === true) this.#paragraphs.at(-1)?.goOn();
        else this.#paragraphs.push(new WordParagraph(this.#reading.styles, this.#flows.length));
        return true;
      case 'w:pPr':
        this.#inProperties = true;
        return true;
      case 'w:r':
        this.#run.begin();
        return true;
      case 'w:tbl':
        this.#closeJoined();
        this.#tables.push({ rows: [] });
        return true;
      case 'w:tr':
        this.#tables.at(-1)?.rows.push({ before: 0, after: 0, deleted: false, header: false, cells: [] });
        return true;
      case 'w:trPr':
        this.#inRowProperties = true;
        return true;
      case 'w:tc':
      case 'w:txbxContent':
        this.#flows.push([]);
        if (name === 'w:tc') this.#tables.at(-1)?.rows.at(-1)?.cells.push({ columnSpan: 1, merge: 'none', blocks: [] });
        else this.#reading.notices.add('body.textBoxes');
        return true;
      case 'w:hyperlink':
        this.#openLink(this.#outside(attributes['r:id']));
        return true;
      case 'w:fldSimple':
        this.#openLink(/^\s*HYPERLINK\s+"([^"]*)"/i.exec(attributes['w:instr'] ?? '')?.[1] ?? null);
        return true;
      case 'w:drawing':
      case 'w:pict':
        this.#drawings.push({ description: '', files: [] });
        return true;
      default:
        return false;
    }
  }

  #content(name: string, value: string, attributes: Readonly<Record<string, string>>): void {
    const line = this.#run.hidden ? undefined : this.#paragraphs.at(-1)?.line;
    switch (name) {
      case 'w:t':
        this.#inText = true;
        return;
      case 'w:tab':
      case 'w:ptab':
        return line?.text('\t', this.#run.look);
      case 'w:br':
        if (attributes['w:type'] === undefined || attributes['w:type'] === 'textWrapping') line?.lineBreak();
        return;
      case 'w:cr':
        return line?.lineBreak();
      case 'w:noBreakHyphen':
        return line?.text('-', this.#run.look);
      case 'w:footnoteReference':
        return line?.footnote(this.#reading.footnotes.get(attributes['w:id'] ?? '') ?? '');
      case 'w:endnoteReference':
        return line?.footnote(this.#reading.endnotes.get(attributes['w:id'] ?? '') ?? '');
      case 'w:commentReference':
        return this.#reading.notices.add('body.comments');
      case 'w:fldChar':
        return this.#run.field(attributes['w:fldCharType'] ?? '');
      case 'w:instrText':
        this.#inInstruction = true;
        return;
      case 'wp:docPr':
      case 'v:shape':
        return this.#describe(attributes['descr'] ?? attributes['alt'] ?? '');
      case 'a:blip':
      case 'v:imagedata':
        return this.#picture(attributes['r:embed'] ?? attributes['r:id'], attributes['r:link']);
    }
    if (DRAWN.has(name)) this.#reading.notices.add('body.drawings');
    this.#run.property(name, value, this.#reading.styles);
    this.#tableProperty(name, value);
  }

  #tableProperty(name: string, value: string): void {
    const row = this.#tables.at(-1)?.rows.at(-1);
    const cell = row?.cells.at(-1);
    if (row === undefined) return;
    if (name === 'w:gridBefore') row.before = Math.max(0, Number(value) || 0);
    else if (name === 'w:gridAfter') row.after = Math.max(0, Number(value) || 0);
    else if (name === 'w:tblHeader') row.header = value !== '0' && value !== 'false';
    else if (cell === undefined) return;
    else if (name === 'w:gridSpan') cell.columnSpan = Math.max(1, Number(value) || 1);
    else if (name === 'w:vMerge') cell.merge = value === 'restart' ? 'restart' : 'continue';
  }

  #openLink(address: string | null): void {
    if (!this.#run.openLink(address)) this.#reading.notices.add('body.unsafeLinks');
  }

  #outside(id: string | undefined): string | null {
    const link = id === undefined ? undefined : this.#reading.links.get(id);
    return link?.outside === true ? link.target : null;
  }

  #describe(text: string): void {
    const drawing = this.#drawings.at(-1);
    if (drawing !== undefined && drawing.description === '') drawing.description = pictureDescription(text);
  }

  #picture(id: string | undefined, outsideId: string | undefined): void {
    const link = this.#reading.links.get(id ?? outsideId ?? '');
    if (link === undefined) return;
    if (link.outside) return this.#reading.notices.add('body.outsidePictures');
    const file = this.#reading.picture(link.target);
    if (file === null) this.#reading.notices.add('body.unreadablePictures');
    else this.#drawings.at(-1)?.files.push(file);
  }

  #endDrawing(): void {
    const drawing = this.#drawings.pop();
    const paragraph = this.#paragraphs.at(-1);
    if (drawing === undefined || paragraph === undefined) return;
    for (const file of drawing.files) paragraph.image({ type: 'image', attrs: { file, alt: drawing.description, caption: '' } });
  }

  #deleteRow(): void {
    const row = this.#tables.at(-1)?.rows.at(-1);
    if (row !== undefined) row.deleted = true;
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined || paragraph.waits()) return;
    this.#paragraphs.pop();
    const flow = this.#flows.at(-1) ?? [];
    if (this.#title === null && paragraph.isTitle && this.#flows.length === 1 && flow.length === 0) {
      this.#title = paragraph.titleText();
      if (this.#title !== null) return;
    }
    for (const item of paragraph.finish(this.#reading, flow.at(-1)?.block)) {
      if (item.caption === null) flow.push(item.flow);
      else flow[flow.length - 1] = { ...item.flow, block: item.caption };
    }
  }

  /** A paragraph whose end was deleted goes on in the next one; where none follows it ends after all. */
  #closeJoined(): void {
    if (this.#paragraphs.at(-1)?.joins === true && this.#paragraphs.at(-1)?.depth === this.#flows.length) {
      this.#paragraphs.at(-1)?.endForGood();
      this.#endParagraph();
    }
  }

  #endCell(): void {
    this.#closeJoined();
    const content = this.#flows.length > 1 ? (this.#flows.pop() ?? []) : [];
    const cell: WordCell<BodyBlock> | undefined = this.#tables.at(-1)?.rows.at(-1)?.cells.at(-1);
    for (const block of foldLists(content)) cell?.blocks.push(block);
  }

  #endTable(): void {
    const table = this.#tables.pop();
    if (table === undefined || table.rows.length === 0) return;
    const grid = wordTable(table.rows, this.#cellsLeft);
    if (grid === null) this.#cut = true;
    if (grid === null || grid.cells.length === 0) return;
    this.#cellsLeft -= grid.rowCount * grid.columnCount;
    const kept = table.rows.filter((row) => !row.deleted);
    const flow = this.#flows.at(-1) ?? [];
    if (this.#flows.length <= MAX_NESTING) flow.push({ block: tableOfGrid(grid, (row) => kept[row]?.header === true), place: null });
    else {
      this.#reading.notices.add('body.flattened');
      for (const cell of grid.cells) for (const block of cell.blocks) flow.push({ block, place: null });
    }
  }

  #endBox(): void {
    this.#closeJoined();
    const items = this.#flows.length > 1 ? (this.#flows.pop() ?? []) : [];
    this.#paragraphs.at(-1)?.box(foldLists(items));
  }
}
