import { err, ok, type Result } from '../../../kernel/result.ts';
import { decodeText } from '../../extraction/index.ts';
import { activeText } from '../active-content.ts';
import { fileRefusal, type FileRefusal } from '../file-refusal.ts';

export interface ExaminedText {
  readonly kind: 'txt' | 'csv';
}

/** A text in any character set that is no page, no script and no file of another format that happens to be text. */
export function examineText(bytes: Buffer, extension: string): Result<ExaminedText, FileRefusal> {
  const decoded = decodeText(bytes);
  if (decoded === null) return err(fileRefusal('unknownContent'));
  const { text } = decoded;
  const active = activeText(text);
  if (active !== null) return err(fileRefusal('activeContent', active));
  if (/^\s{0,100}(?:@echo\s|\[InternetShortcut\]|\[Desktop Entry\]|MIME-Version:)/i.test(text))
    return err(fileRefusal('activeContent', '脚本或快捷方式'));
  return ok({ kind: extension === 'csv' || extension === 'tsv' ? 'csv' : 'txt' });
}
