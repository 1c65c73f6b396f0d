import { err, ok, type Result } from '../../kernel/result.ts';
import { decodeText, docxToBody, htmlToBody, type BodyImport } from '../../platform/extraction/index.ts';
import { paragraphsOf } from './rules/paragraphs-of.ts';

/** Why a body can't be read, in one Chinese sentence. */
export interface BodyFailure {
  readonly kind: 'bodyUnreadable';
  readonly message: string;
}

const STATED = /charset\s{0,4}=\s{0,4}["']?([\w-]{2,20})/i;

/** The text of a file, by its ending: HTML, Word or plain text. */
export async function readBodyFile(name: string, bytes: Buffer): Promise<Result<BodyImport, BodyFailure>> {
  if (/\.docx$/i.test(name)) {
    const read = await docxToBody(bytes);
    return read.ok ? read : err({ kind: 'bodyUnreadable', message: read.error.message });
  }
  const decoded = decodeText(bytes, () => statedSet(bytes));
  if (decoded === null) return err({ kind: 'bodyUnreadable', message: '认不出正文文件的文字，请另存为 UTF-8 的 HTML 或 TXT。' });
  if (!/html?$/i.test(name)) return ok({ body: paragraphsOf(decoded.text), title: null, files: [], outside: [], notices: [] });
  const read = await htmlToBody(decoded.text, { keepsOutside: true });
  return read.ok ? read : err({ kind: 'bodyUnreadable', message: read.error.message });
}

function statedSet(bytes: Buffer): string | null {
  const stated = STATED.exec(bytes.subarray(0, 2048).toString('latin1'))?.[1]?.toLowerCase();
  if (stated === undefined) return null;
  return stated.startsWith('gb') ? 'gb18030' : stated;
}
