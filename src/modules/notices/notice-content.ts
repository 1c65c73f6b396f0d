import { z } from 'zod';
import type { SecretBox } from '../../platform/secrets/index.ts';

const Content = z.object({ recipient: z.string(), subject: z.string(), text: z.string() });

/** What is closed in a notice. */
export type NoticeContent = z.infer<typeof Content>;

/** `token`: the notice's own, so that one notice's content does not open as another's. */
export function sealContent(secrets: SecretBox, token: string, content: NoticeContent): Buffer {
  return secrets.seal(JSON.stringify(content), `notice:${token}`);
}

/** Null: it was sealed with another key. */
export function openContent(secrets: SecretBox, token: string, sealed: Uint8Array): NoticeContent | null {
  try {
    return Content.parse(JSON.parse(secrets.open(sealed, `notice:${token}`)));
  } catch {
    return null;
  }
}
