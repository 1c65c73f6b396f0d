import { AlignmentType, ImageRun, LineRuleType, Paragraph, TextRun } from 'docx';
import type { PrintBlock } from '../../../kernel/print-document.ts';
import { pictureSize } from '../picture-size.ts';
import { pictureWords } from '../printable-document.ts';
import { TYPE_AREA } from '../type-area.ts';
import { BODY_FONT } from './official-style.ts';

const TYPES: Readonly<Record<string, 'png' | 'jpg' | 'gif'>> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif' };
/** Pixels of a picture to the inch of paper, as Word counts them. */
const PIXELS_PER_POINT = 96 / 72;
const SINGLE = { line: 240, lineRule: LineRuleType.AUTO } as const;

/** A picture in the middle of its line with its caption below; its words where Word can't show it. @param room in points */
export function docxPicture({ picture, alt, caption }: Extract<PrintBlock, { kind: 'image' }>, room: number): readonly Paragraph[] {
  const type = picture === null ? undefined : TYPES[picture.mediaType];
  const size = picture === null || type === undefined ? null : pictureSize(picture.bytes);
  const image =
    picture === null || type === undefined || size === null
      ? new TextRun({ text: pictureWords(alt, caption), font: BODY_FONT })
      : new ImageRun({
          type,
          data: picture.bytes,
          transformation: fitted(size, room),
          altText: { name: '图片', title: '', description: alt },
        });
  const below = new Paragraph({
    style: 'Caption',
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text: caption, font: BODY_FONT, size: 24 })],
  });
  return [
    new Paragraph({ alignment: AlignmentType.CENTER, spacing: SINGLE, keepNext: caption !== '', children: [image] }),
    ...(caption === '' ? [] : [below]),
  ];
}

function fitted({ width, height }: { width: number; height: number }, room: number): { width: number; height: number } {
  const scale = Math.min(1, (room * PIXELS_PER_POINT) / width, (TYPE_AREA.height * 0.8 * PIXELS_PER_POINT) / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
