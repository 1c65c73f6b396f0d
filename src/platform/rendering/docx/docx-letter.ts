import { AlignmentType, BorderStyle, convertMillimetersToTwip, Footer, LineRuleType, Paragraph, TextRun } from 'docx';
import type { PrintBlock, PrintLetterhead } from '../../../kernel/print-document.ts';
import { letterheadSize, signOffPlace } from '../letter-places.ts';
import { TYPE_AREA } from '../type-area.ts';
import { BODY_FONT, FIRST_LINE, TITLE_FONT } from './official-style.ts';

const RED = 'D2000F';
const FAINT_RED = 'DD5560';
const TWIPS = 20;
const BODY_LINE = 576;
/** The red lines are 170 mm long: 7 mm beyond the type area on both sides. */
const BEYOND = { left: convertMillimetersToTwip(-7), right: convertMillimetersToTwip(-7) };

/** The red name on top, its double line, and the number under it. */
export function letterheadParagraphs({ name, number }: PrintLetterhead): readonly Paragraph[] {
  const size = letterheadSize(name);
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { line: Math.round(size * 1.25 * TWIPS), lineRule: LineRuleType.AT_LEAST, before: 0, after: 0 },
      indent: BEYOND,
      border: { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24, color: RED, space: 11 } },
      children: [new TextRun({ text: name, font: TITLE_FONT, size: size * 2, color: RED })],
    }),
    new Paragraph({
      alignment: AlignmentType.END,
      spacing: { line: BODY_LINE, lineRule: LineRuleType.EXACT, before: 160, after: BODY_LINE },
      children: [new TextRun({ text: number ?? '', font: BODY_FONT })],
    }),
  ];
}

/** Under the first page of a letter: the double line turned round, and no number. */
export function letterFooter(): Footer {
  return new Footer({
    children: [
      new Paragraph({ indent: BEYOND, border: { top: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 24, color: RED, space: 1 } } }),
    ],
  });
}

/** The words of the seal, the name and the day, each in the middle of the same place; they stay together. */
export function signOffParagraphs(block: Extract<PrintBlock, { kind: 'signOff' }>): readonly Paragraph[] {
  const { width, right } = signOffPlace(block);
  const common = {
    alignment: AlignmentType.CENTER,
    keepLines: true,
    indent: {
      left: Math.round((TYPE_AREA.width - width - right) * TWIPS),
      right: Math.round(right * TWIPS),
      firstLine: 0,
      firstLineChars: 0,
    },
  };
  return [
    new Paragraph({
      ...common,
      keepNext: true,
      spacing: { line: BODY_LINE, lineRule: LineRuleType.EXACT, before: BODY_LINE },
      children: [new TextRun({ text: block.seal, font: BODY_FONT, size: 21, color: FAINT_RED })],
    }),
    new Paragraph({ ...common, keepNext: true, children: [new TextRun({ text: block.name, font: BODY_FONT })] }),
    new Paragraph({ ...common, keepNext: block.note !== '', children: [new TextRun({ text: block.date, font: BODY_FONT })] }),
    ...(block.note === ''
      ? []
      : [
          new Paragraph({
            indent: FIRST_LINE,
            keepLines: true,
            spacing: { before: BODY_LINE },
            children: [new TextRun({ text: block.note, font: BODY_FONT })],
          }),
        ]),
  ];
}
