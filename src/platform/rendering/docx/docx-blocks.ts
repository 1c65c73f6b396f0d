import { AlignmentType, BorderStyle, HeadingLevel, PageBreak, Paragraph, type IParagraphOptions, type Table, TextRun } from 'docx';
import { assertNever } from '../../../kernel/assert-never.ts';
import type { PrintBlock } from '../../../kernel/print-document.ts';
import { TYPE_AREA } from '../type-area.ts';
import { signOffParagraphs } from './docx-letter.ts';
import { docxLine } from './docx-line.ts';
import { docxPicture } from './docx-picture.ts';
import type { DocxSetting } from './docx-setting.ts';
import { docxTable } from './docx-table.ts';
import type { DocxWriting } from './docx-writing.ts';
import { BODY_FONT, FIRST_LINE, HEI_FONT, KAI_FONT } from './official-style.ts';

const HEADINGS = {
  1: { heading: HeadingLevel.HEADING_1, font: HEI_FONT },
  2: { heading: HeadingLevel.HEADING_2, font: KAI_FONT },
  3: { heading: HeadingLevel.HEADING_3, font: BODY_FONT },
} as const;
const ALIGNMENT = { start: AlignmentType.START, center: AlignmentType.CENTER, end: AlignmentType.END } as const;
/** 四号, in half points. */
const SIZE_4 = 28;

const TEXT: DocxSetting = { look: { font: BODY_FONT }, level: -1, paragraph: {}, room: TYPE_AREA.width };

export function docxBlocks(
  blocks: readonly PrintBlock[],
  writing: DocxWriting,
  setting: DocxSetting = TEXT,
): readonly (Paragraph | Table)[] {
  return blocks.flatMap((block, index) =>
    // No page holds nothing but who signed.
    docxBlock(
      block,
      writing,
      blocks[index + 1]?.kind === 'signOff' ? { ...setting, paragraph: { ...setting.paragraph, keepNext: true } } : setting,
    ),
  );
}

function docxBlock(block: PrintBlock, writing: DocxWriting, setting: DocxSetting): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': {
      const { heading, font } = HEADINGS[block.level];
      return [new Paragraph({ heading, children: docxLine(block, { font }, writing) })];
    }
    case 'paragraph':
      return [
        new Paragraph({
          alignment: AlignmentType.BOTH,
          ...(block.indent === true ? { indent: FIRST_LINE } : {}),
          ...setting.paragraph,
          ...(block.align === undefined ? {} : { alignment: ALIGNMENT[block.align] }),
          children: docxLine(block, setting.look, writing),
        }),
      ];
    case 'table':
      return tableBlocks(block, writing);
    case 'list':
      return listBlocks(block, writing, setting);
    case 'quote':
      return docxBlocks(block.blocks, writing, { ...setting, paragraph: { ...setting.paragraph, style: 'Quote' } });
    case 'image':
      return docxPicture(block, setting.room);
    case 'signOff':
      return signOffParagraphs(block);
    case 'pageBreak':
      return [new Paragraph({ spacing: { line: 20, lineRule: 'exact' }, children: [new PageBreak()] })];
    case 'rule':
      return [new Paragraph({ border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } } })];
    default:
      return assertNever(block);
  }
}

function tableBlocks({ table }: Extract<PrintBlock, { kind: 'table' }>, writing: DocxWriting): readonly (Paragraph | Table)[] {
  const caption = new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    children: [new TextRun({ text: table.caption, font: HEI_FONT, size: SIZE_4 })],
  });
  // Two tables in a row would grow together without a paragraph between them.
  return [
    ...(table.showCaption ? [caption] : []),
    docxTable(table, (blocks, setting) => docxBlocks(blocks, writing, { ...TEXT, ...setting })),
    new Paragraph({ spacing: { line: 240, lineRule: 'exact' } }),
  ];
}

/** The first paragraph of an item carries its number, the others stand as far in as its text. */
function listBlocks(
  { ordered, start, items }: Extract<PrintBlock, { kind: 'list' }>,
  writing: DocxWriting,
  setting: DocxSetting,
): readonly (Paragraph | Table)[] {
  const level = Math.min(8, setting.level + 1);
  const reference = writing.list(ordered, start, setting.look);
  const indent = { left: writing.indentOf(level), firstLine: 0, firstLineChars: 0 };
  const base: DocxSetting = { ...setting, level, paragraph: withoutNumber(setting.paragraph) };
  return items.flatMap(([first, ...rest]) => [
    ...(first === undefined
      ? []
      : docxBlock(first, writing, {
          ...base,
          paragraph: { ...base.paragraph, numbering: { reference, level }, alignment: AlignmentType.START },
        })),
    ...docxBlocks(rest, writing, { ...base, paragraph: { ...base.paragraph, indent, alignment: AlignmentType.START } }),
  ]);
}

function withoutNumber({ numbering: _numbering, indent: _indent, ...others }: IParagraphOptions): IParagraphOptions {
  return others;
}
