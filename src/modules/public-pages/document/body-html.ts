import { bodyToHtml } from '../../../richtext/index.ts';
import { trusted, type Html } from '../../../portal/index.ts';
import type { PublicDocument } from '../../edition/index.ts';

/** @param idPrefix of the ids of notes, where several texts stand on one page */
export function bodyHtml({ card, content }: PublicDocument, idPrefix = 'note'): Html {
  const names = new Map(content.attachments.map(({ file, name }) => [file, name]));
  const imageAddress = (file: string): string => fileAddress(card.id, file, names.get(file) ?? '图片');
  return trusted(bodyToHtml(content.body, { imageAddress, idPrefix }));
}

export function fileAddress(id: number, file: string, name: string): string {
  return `/documents/${id}/files/${file}/${encodeURIComponent(name)}`;
}
