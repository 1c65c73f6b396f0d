import { buffer } from 'node:stream/consumers';
import type { PrintBlock, PrintDocument, PrintPicture } from '../../../kernel/print-document.ts';
import type { FileStore } from '../../../platform/files/index.ts';
import { bodyToPrint, imagesOf } from '../../../richtext/index.ts';
import { VALIDITY_TITLES } from '../../documents/rules/index.ts';
import type { PublicDocument } from '../../edition/index.ts';
import { dayText } from '../words.ts';

/** Pictures beyond these many bytes are printed as their words. */
const PICTURE_BYTES = 20 * 1024 * 1024;

/** The document as it is printed by GB/T 9704: title, number, text, attachments, and where it is found. */
export async function printedDocument(document: PublicDocument, files: FileStore, root: string): Promise<PrintDocument> {
  const { card, content, agencyName } = document;
  const pictures = await picturesOf(document, files);
  const listed = content.attachments.filter(({ inline }) => !inline);
  return {
    title: card.subtitle === '' ? [card.title] : [card.title, card.subtitle],
    subtitle: card.documentNumber,
    author: agencyName,
    subject: card.summary,
    keywords: card.keywords,
    date: card.signedOn ?? card.releasedOn,
    blocks: [
      ...bodyToPrint(content.body, { picture: (file) => pictures.get(file) ?? null }),
      ...listed.map(({ name }, index) => line(`${index === 0 ? '附件：' : '　　　'}${listed.length > 1 ? `${index + 1}．` : ''}${name}`)),
      { kind: 'rule' },
      line(`索引号：${card.indexNumber}　发布机构：${agencyName}　发布日期：${dayText(card.releasedOn)}`),
      ...(card.validity === null ? [] : [line(`效力状态：${VALIDITY_TITLES[card.validity]}（以网页所示为准）`)]),
      ...(root === '' ? [] : [line(`网页：${root}/documents/${card.id}`)]),
    ],
  };
}

function line(text: string): PrintBlock {
  return { kind: 'paragraph', text, align: 'start' };
}

async function picturesOf({ content }: PublicDocument, files: FileStore): Promise<ReadonlyMap<string, PrintPicture>> {
  const pictures = new Map<string, PrintPicture>();
  const wanted = new Set(imagesOf(content.body).map(({ file }) => file));
  for (const { file, mediaType, bytes } of content.attachments) {
    if (!wanted.has(file) || bytes > PICTURE_BYTES) continue;
    const stream = await files.read(file);
    if (stream !== null) pictures.set(file, { mediaType, bytes: await buffer(stream) });
  }
  return pictures;
}
