import type { PrintBlock, PrintCell, PrintDocument, PrintRun } from '../../../kernel/print-document.ts';
import { letterheadSize, signOffPlace } from '../letter-places.ts';
import { pictureSize } from '../picture-size.ts';
import { pictureWords } from '../printable-document.ts';
import { TYPE_AREA } from '../type-area.ts';
import { typesetTable, type TypesetCell } from '../typeset-table.ts';
import type { CompileJob } from './compile-job.ts';

/** A PDF/UA file must have a title, and every picture of it a description. */
const UNTITLED = '（无标题）';
const UNDESCRIBED = '图片';
const EXTENSIONS: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif' };
/** Points of paper to a picture's point of light. */
const SCALE = 72 / 96;

/** The documents as the template wants them, one after the other, and the pictures that they name. */
export interface Template {
  readonly documents: readonly unknown[];
  readonly pictures: CompileJob['pictures'];
}

/** @param withPictures false prints the words of every picture instead */
export function forTemplate(documents: readonly PrintDocument[], withPictures: boolean): Template {
  const pictures: { name: string; bytes: Uint8Array }[] = [];
  const ready = documents.map((document) => {
    const building = new TemplateBuilding(withPictures, pictures);
    const blocks = document.blocks.flatMap((block, index) => building.block(block, document.blocks[index + 1]?.kind === 'signOff'));
    const title = document.title.join('').trim() === '' ? [UNTITLED] : document.title;
    const { letterhead } = document;
    return {
      ...document,
      title,
      blocks,
      letterhead: letterhead === undefined ? null : { ...letterhead, size: letterheadSize(letterhead.name) },
    };
  });
  return { documents: ready, pictures };
}

class TemplateBuilding {
  readonly #pictures: { name: string; bytes: Uint8Array }[];
  readonly #withPictures: boolean;
  #depth = 1;

  constructor(withPictures: boolean, pictures: { name: string; bytes: Uint8Array }[]) {
    this.#withPictures = withPictures;
    this.#pictures = pictures;
  }

  /**
   * PDF/UA allows no empty heading and no skipped level; how a heading looks is told by its own level all the same.
   * @param sticky the block stays with the next one: no page holds nothing but who signed
   */
  block(block: PrintBlock, sticky = false): readonly unknown[] {
    switch (block.kind) {
      case 'heading':
        if (block.text.trim() === '') return [];
        this.#depth = Math.min(block.level, this.#depth) + 1;
        return [{ ...block, ...line(block), depth: this.#depth }];
      case 'paragraph':
        return [{ ...block, ...line(block), sticky }];
      case 'table': {
        const { rows, ...typeset } = typesetTable(block.table, TYPE_AREA.width);
        return [
          {
            kind: 'table',
            table: { ...block.table, ...typeset, table: null, rows: rows.map((row) => row.map((cell) => this.#cell(cell))) },
          },
        ];
      }
      case 'list':
        return [{ ...block, items: block.items.map((item) => item.flatMap((inner) => this.block(inner))) }];
      case 'quote':
        return [{ ...block, blocks: block.blocks.flatMap((inner) => this.block(inner)) }];
      case 'image':
        return [this.#picture(block)];
      case 'signOff':
        return [{ ...block, ...signOffPlace(block) }];
      case 'rule':
      case 'pageBreak':
        return [block];
    }
  }

  #cell(cell: TypesetCell): unknown {
    const { blocks, ...plain }: PrintCell & TypesetCell = cell;
    return blocks === undefined ? plain : { ...plain, blocks: blocks.flatMap((inner) => this.block(inner)) };
  }

  #picture({ picture, alt, caption }: Extract<PrintBlock, { kind: 'image' }>): unknown {
    const extension = picture === null || !this.#withPictures ? undefined : EXTENSIONS[picture.mediaType];
    const size = picture === null || extension === undefined ? null : pictureSize(picture.bytes);
    if (picture === null || extension === undefined || size === null) return wordsOf(alt, caption);
    const name = `picture-${this.#pictures.length + 1}.${extension}`;
    this.#pictures.push({ name, bytes: picture.bytes });
    return { kind: 'image', name, width: size.width * SCALE, height: size.height * SCALE, alt: alt || caption || UNDESCRIBED, caption };
  }
}

function wordsOf(alt: string, caption: string): unknown {
  const text = pictureWords(alt, caption);
  return { kind: 'paragraph', text, align: 'center', ...line({ text }), sticky: false };
}

/** A line as runs; links only to addresses that mean something outside the own site. */
function line({ text, runs }: { readonly text: string; readonly runs?: readonly PrintRun[] }): { readonly runs: readonly unknown[] } {
  if (runs === undefined) return { runs: [{ kind: 'plain', text }] };
  return {
    runs: runs.map((run) =>
      run.kind === 'text' && run.href !== null && !/^(?:https?|mailto):/.test(run.href) ? { ...run, href: null } : run,
    ),
  };
}
