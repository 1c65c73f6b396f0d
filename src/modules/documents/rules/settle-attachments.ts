import { imagesOf } from '../../../richtext/index.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import type { Attachment, DocumentContent } from './content.ts';
import type { ContentFault } from './content-fault.ts';

/** A file that was handed in for the document. */
export type HandedIn = Omit<Attachment, 'inline'>;

/**
 * The content with attachments as they are: only files that were handed in for this document, size and kind as they were
 * found, the pictures of the body among them and no others marked as such.
 */
export function settleAttachments(
  content: DocumentContent,
  handedIn: ReadonlyMap<string, HandedIn>,
): Result<DocumentContent, { readonly kind: 'content'; readonly faults: readonly ContentFault[] }> {
  const faults: ContentFault[] = [];
  const pictures = new Set(imagesOf(content.body).map(({ file }) => file));
  const attachments: Attachment[] = [];
  const listed = new Set<string>();
  for (const [index, { file, name, inline }] of content.attachments.entries()) {
    const known = handedIn.get(file);
    if (known === undefined) faults.push(notHandedIn(`attachments/${index}`));
    else if (!listed.has(file) && (!inline || pictures.has(file))) {
      listed.add(file);
      attachments.push({ ...known, name: name === '' ? known.name : name, inline });
    }
  }
  for (const file of pictures) {
    if (listed.has(file)) continue;
    const known = handedIn.get(file);
    if (known === undefined) faults.push(notHandedIn('body'));
    else attachments.push({ ...known, inline: true });
  }
  return faults.length > 0 ? err({ kind: 'content', faults }) : ok({ ...content, attachments });
}

function notHandedIn(path: string): ContentFault {
  return { path, code: 'attachment.notHandedIn', message: '这个文件不是为本信息上传的，请重新上传。' };
}
