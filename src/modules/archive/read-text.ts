import { ok, type Result } from '../../kernel/result.ts';
import type { BodyImport } from '../../platform/extraction/index.ts';
import type { ArchiveFiles } from './archive-files.ts';
import { fileFinding, MOST_BODY_BYTES, READ_AS_TEXT } from './check-files.ts';
import { readBodyFile } from './read-body-file.ts';
import { rowFailure, type RowFailure } from './row-failure.ts';
import { paragraphsOf } from './rules/paragraphs-of.ts';
import type { ArchiveRow } from './rules/read-row.ts';

/** The text of a row: of its file when that can be read into text, else what stands in the sheet. */
export async function readText(files: ArchiveFiles, row: ArchiveRow): Promise<Result<BodyImport, RowFailure>> {
  const written: BodyImport = { body: paragraphsOf(row.bodyText), title: null, files: [], outside: [], notices: [] };
  const { bodyFile } = row;
  if (bodyFile === null || !READ_AS_TEXT.test(bodyFile)) return ok(written);
  const found = await files.find(bodyFile);
  if (!found.ok) return rowFailure(fileFinding(row.row, '正文文件', bodyFile, found.error.kind));
  if (found.value.bytes > MOST_BODY_BYTES) return rowFailure(fileFinding(row.row, '正文文件', bodyFile, 'tooLarge'));
  const read = await readBodyFile(found.value.name, await found.value.read());
  if (!read.ok) {
    const message = `正文文件“${bodyFile}”读不出来：${read.error.message}`;
    return rowFailure({ row: row.row, column: '正文文件', severity: 'error', code: 'body.unreadable', message });
  }
  return ok(read.value.body.content.length > 0 ? read.value : { ...read.value, body: written.body });
}
