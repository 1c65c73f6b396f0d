import type { ArchiveFileFailure, ArchiveFiles } from './archive-files.ts';
import type { ArchiveFinding, ArchiveFindingCode } from './rules/archive-finding.ts';
import type { ArchiveRow } from './rules/read-row.ts';

/** What is said of a file that is not taken. */
const FILE_WORDS: Readonly<
  Record<ArchiveFileFailure['kind'], { readonly code: ArchiveFindingCode; readonly say: (path: string) => string }>
> = {
  missing: { code: 'file.missing', say: (path) => `找不到文件“${path}”，请检查文件名，或把文件放进资料文件夹。` },
  link: { code: 'path.link', say: (path) => `“${path}”是链接，不是文件，请换成文件本身。` },
  outside: { code: 'path.outside', say: (path) => `“${path}”不在资料文件夹里，请写相对路径，例如 files/1.pdf。` },
  empty: { code: 'file.empty', say: (path) => `文件“${path}”是空的，请检查。` },
  tooLarge: { code: 'file.tooLarge', say: (path) => `文件“${path}”太大（正文 20 MB、附件 500 MB 以内），请压缩或拆分。` },
  notAFile: { code: 'file.missing', say: (path) => `“${path}”是文件夹，不是文件，请写到文件名为止。` },
};

export const MOST_BODY_BYTES = 20 * 1024 * 1024;

/** Bodies that are read into the text; others are attached. */
export const READ_AS_TEXT = /\.(?:html?|shtml|docx|txt|md)$/i;

/** Whether the files that a row names are there. None is read. */
export async function checkFiles(files: ArchiveFiles, { row, bodyFile, attachments }: ArchiveRow): Promise<readonly ArchiveFinding[]> {
  const findings: ArchiveFinding[] = [];
  const named = [
    ...(bodyFile === null ? [] : [{ column: '正文文件', path: bodyFile, most: READ_AS_TEXT.test(bodyFile) ? MOST_BODY_BYTES : Infinity }]),
    ...attachments.map((path) => ({ column: '附件', path, most: Infinity })),
  ];
  for (const { column, path, most } of named) {
    const found = await files.find(path);
    const kind = !found.ok ? found.error.kind : found.value.bytes > most ? 'tooLarge' : null;
    if (kind !== null) findings.push(fileFinding(row, column, path, kind));
  }
  return findings;
}

export function fileFinding(row: number, column: string, path: string, kind: ArchiveFileFailure['kind']): ArchiveFinding {
  const { code, say } = FILE_WORDS[kind];
  return { row, column, severity: 'error', code, message: say(path.length > 60 ? `…${path.slice(-60)}` : path) };
}
