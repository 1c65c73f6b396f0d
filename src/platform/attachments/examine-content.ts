import { err, ok, type Result } from '../../kernel/result.ts';
import { ATTACHMENT_KINDS, EVERY_KIND, type AttachmentKind } from './attachment-kind.ts';
import type { AttachmentRules } from './attachment-rules.ts';
import type { ByteSource } from './byte-source.ts';
import { examineCompound } from './document/examine-compound.ts';
import { examinePdf } from './document/examine-pdf.ts';
import { examineText } from './document/examine-text.ts';
import type { ExaminedFile } from './examined-file.ts';
import { fileRefusal, type FileRefusal } from './file-refusal.ts';
import { examineImage } from './image/examine-image.ts';
import { examineMp3, examineMp4 } from './media/examine-media.ts';
import { HEAD_BYTES, sniffContent } from './sniff-content.ts';
import { hasZipAtEnd } from './zip-at-end.ts';
import { examineZip } from './zip/examine-zip.ts';

export interface ExaminedContent {
  readonly kind: AttachmentKind;
  readonly locked: boolean;
  readonly restricted: boolean;
  readonly dimensions: ExaminedFile['dimensions'];
}

const PLAIN = { locked: false, restricted: false, dimensions: null } as const;

/** What the bytes are. The extension decides only between formats that are the same inside (a text, a locked document). */
export async function examineContent(
  source: ByteSource,
  extension: string,
  rules: AttachmentRules,
): Promise<Result<ExaminedContent, FileRefusal>> {
  const sniffed = sniffContent(await source.read(0, HEAD_BYTES));
  const { kind } = sniffed;
  if (kind === 'executable') return err(fileRefusal('executable', sniffed.title));
  if (kind === 'foreign') return err(fileRefusal('notAllowed', sniffed.title));
  if (kind === 'pdfWithin') return err(fileRefusal('polyglot', 'PDF 前面还有别的内容'));
  if (kind === 'zip') {
    const zip = await examineZip(source, rules.archive);
    return zip.ok ? ok({ ...PLAIN, kind: zip.value.kind, locked: zip.value.locked }) : zip;
  }
  if (await hasZipAtEnd(source)) return err(fileRefusal('polyglot', '后面接着一个压缩包'));
  if (kind === 'mp4' || kind === 'mp3') {
    const media = await (kind === 'mp4' ? examineMp4 : examineMp3)(source);
    return media.ok ? ok({ ...PLAIN, kind: media.value.kind }) : media;
  }
  const largest = largestInMemory(rules);
  if (source.size > largest) return err(fileRefusal('tooLarge', `文件超过 ${Math.floor(largest / 1024 / 1024)} MB`));
  const bytes = await source.read(0, source.size);
  switch (kind) {
    case 'pdf': {
      const pdf = await examinePdf(bytes);
      return pdf.ok ? ok({ ...PLAIN, ...pdf.value }) : pdf;
    }
    case 'compound': {
      const compound = examineCompound(bytes);
      return compound.ok ? ok({ ...PLAIN, kind: compound.value.kind ?? nameKind(extension), locked: compound.value.locked }) : compound;
    }
    case 'text': {
      const text = examineText(bytes, extension);
      return text.ok ? ok({ ...PLAIN, ...text.value }) : text;
    }
    case 'png':
    case 'jpeg':
    case 'gif':
    case 'webp': {
      const image = examineImage(bytes, kind, rules.image);
      return image.ok ? ok({ ...PLAIN, kind, dimensions: { width: image.value.width, height: image.value.height } }) : image;
    }
  }
}

/** What is read whole: all but videos, sound and archives. */
function largestInMemory(rules: AttachmentRules): number {
  const kinds = EVERY_KIND.filter((kind) => ['pdf', 'compound', 'text', 'image'].includes(ATTACHMENT_KINDS[kind].family));
  return Math.max(0, ...kinds.map((kind) => rules.kinds[kind] ?? 0));
}

/** A locked new document: only its name says which. */
function nameKind(extension: string): AttachmentKind {
  return (
    EVERY_KIND.find((kind) => ATTACHMENT_KINDS[kind].family === 'package' && ATTACHMENT_KINDS[kind].extensions.includes(extension)) ??
    'docx'
  );
}
