import { ATTACHMENT_KINDS, type AttachmentKind } from '../attachment-kind.ts';
import { withBytes, type ByteSource } from '../byte-source.ts';
import { docxData } from './docx-data.ts';
import { hiddenDatum, type HiddenDatum } from './hidden-datum.ts';
import { imageData } from './image-data.ts';
import { packageExtras } from './package-extras.ts';
import { packageLinks } from './package-links.ts';
import { openPackage, type PackageParts } from './package-parts.ts';
import { packageProperties } from './package-properties.ts';
import { pdfData } from './pdf-data.ts';
import { pptxData } from './pptx-data.ts';
import { xlsxData } from './xlsx-data.ts';

const LARGEST_IMAGE = 100 * 1024 * 1024;
/** Nobody reads more; a file may be made to tell millions. */
const MOST_FOUND = 200;

/**
 * What a file tells that nobody sees on its pages, so many of them at most. What could not be looked through is said too
 * (`hidden.notExamined`): an empty list means that there is nothing. Never throws for what a file holds.
 */
export async function findHiddenData(from: Uint8Array | string, kind: AttachmentKind): Promise<readonly HiddenDatum[]> {
  const found = await allHiddenData(from, kind);
  if (found.length <= MOST_FOUND) return found;
  return [...found.slice(0, MOST_FOUND), hiddenDatum('notExamined', `其余 ${found.length - MOST_FOUND} 处`, '整个文件')];
}

function allHiddenData(from: Uint8Array | string, kind: AttachmentKind): Promise<readonly HiddenDatum[]> {
  return withBytes(from, async (source) => {
    switch (kind) {
      case 'docx':
      case 'xlsx':
      case 'pptx':
      case 'odt':
      case 'ods':
      case 'odp':
        return packageData(source, kind);
      case 'pdf':
        return pdfData(await source.read(0, source.size));
      case 'png':
      case 'jpeg':
      case 'webp':
        return source.size > LARGEST_IMAGE
          ? [hiddenDatum('notExamined', '过大的图片', '图片')]
          : imageData(await source.read(0, source.size));
      case 'doc':
      case 'xls':
      case 'ppt':
        return [hiddenDatum('notExamined', '旧版 Office 或 WPS 格式的文件', '整个文件')];
      case 'zip':
        return [hiddenDatum('notExamined', '压缩包里的文件', '整个文件')];
      case 'ofd':
      case 'mp4':
      case 'mp3':
      case 'gif':
        return [hiddenDatum('notExamined', `${ATTACHMENT_KINDS[kind].title}里的附加信息`, '整个文件')];
      case 'txt':
      case 'csv':
        return [];
    }
  });
}

async function packageData(source: ByteSource, kind: AttachmentKind): Promise<readonly HiddenDatum[]> {
  const parts = await openPackage(source);
  if (parts === null) return [hiddenDatum('notExamined', '打不开的文件', '整个文件')];
  const found = [
    ...(await packageProperties(parts)),
    ...(await contentData(parts, kind)),
    ...(await packageLinks(parts)),
    ...(await packageExtras(parts)),
  ];
  return [...found, ...[...new Set(parts.skipped)].map((name) => hiddenDatum('notExamined', `部件 ${name} `, name))];
}

async function contentData(parts: PackageParts, kind: AttachmentKind): Promise<readonly HiddenDatum[]> {
  if (kind === 'docx') return docxData(parts);
  if (kind === 'xlsx') return xlsxData(parts);
  return kind === 'pptx' ? pptxData(parts) : [];
}
