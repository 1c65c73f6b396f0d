import type { OutsidePicture } from '../../platform/extraction/index.ts';
import type { ArchiveFile, ArchiveFiles } from './archive-files.ts';
import type { ArchiveFinding, ArchiveFindingCode } from './rules/archive-finding.ts';
import { picturePath } from './rules/picture-path.ts';
import type { ArchiveRow } from './rules/read-row.ts';

/** A picture that a page names and that came with the archive. */
export interface FoundPicture {
  /** What stands for it in the body. */
  readonly stand: string;
  readonly path: string;
  readonly file: ArchiveFile;
}

/** More than any browser likes to show. */
const MOST_PICTURE_BYTES = 20 * 1024 * 1024;

/** Looks for the pictures of a page among the files of its archive. None is read. */
export async function findPictures(
  files: ArchiveFiles,
  row: ArchiveRow,
  outside: readonly OutsidePicture[],
): Promise<{ readonly found: readonly FoundPicture[]; readonly findings: readonly ArchiveFinding[] }> {
  const found: FoundPicture[] = [];
  const missing: string[] = [];
  const elsewhere: string[] = [];
  for (const { file: stand, address } of outside) {
    const path = picturePath(address, { bodyFile: row.bodyFile ?? '', address: row.address });
    const file = path === null ? null : await files.find(path);
    if (path === null || file === null) elsewhere.push(address);
    else if (!file.ok || file.value.bytes > MOST_PICTURE_BYTES) missing.push(path);
    else found.push({ stand, path, file: file.value });
  }
  return {
    found,
    findings: [
      ...pictureFinding(row, 'picture.missing', missing, '在资料里找不到（或太大、是链接），信息照样导入，不带这些图片'),
      ...pictureFinding(row, 'picture.elsewhere', elsewhere, '不在资料里，放在别的网站，信息照样导入，不带这些图片'),
    ],
  };
}

/** One finding however many pictures; none when there are none. */
export function pictureFinding(
  { row }: ArchiveRow,
  code: ArchiveFindingCode,
  paths: readonly string[],
  words: string,
): readonly ArchiveFinding[] {
  if (paths.length === 0) return [];
  const named = paths
    .slice(0, 3)
    .map((path) => `“${path.length > 60 ? `…${path.slice(-60)}` : path}”`)
    .join('、');
  const message = `正文里有 ${paths.length} 张图片${words}：${named}${paths.length > 3 ? '等' : ''}。`;
  return [{ row, column: '正文文件', severity: 'warning', code, message }];
}
