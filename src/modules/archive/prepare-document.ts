import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ok, type Result } from '../../kernel/result.ts';
import { rulesFor } from '../../platform/attachments/index.ts';
import type { BodyImport } from '../../platform/extraction/index.ts';
import type { Body } from '../../richtext/index.ts';
import { takeFile, takePictures, type ArchivedDocument, type FilePlace, type TakenFile } from '../documents/index.ts';
import type { ArchiveFile, ArchiveFiles } from './archive-files.ts';
import { fileFinding, READ_AS_TEXT } from './check-files.ts';
import { contentOfRow } from './content-of-row.ts';
import { findPictures, pictureFinding } from './find-pictures.ts';
import { readText } from './read-text.ts';
import type { ArchiveFinding, ArchiveFindingCode } from './rules/archive-finding.ts';
import type { ArchiveRow } from './rules/read-row.ts';
import { rowFailure, type RowFailure } from './row-failure.ts';
import { settlePictures } from './rules/settle-pictures.ts';
import type { ArchiveImport } from './store.ts';

/** Larger ones are looked through on disk, not in memory. */
const IN_MEMORY = 8 * 1024 * 1024;
/** What browsers show. */
const PICTURES = rulesFor(['png', 'jpeg', 'gif', 'webp']);

interface Gathered {
  readonly body: Body;
  /** By hash; `inline` where only the body shows it. */
  readonly files: ReadonlyMap<string, TakenFile & { readonly inline: boolean }>;
  readonly findings: readonly ArchiveFinding[];
}

/** A row as the document that it becomes: its files looked through and in the store, its text read. Writes no row. */
export async function prepareDocument(
  place: FilePlace,
  files: ArchiveFiles,
  row: ArchiveRow,
  archive: Pick<ArchiveImport, 'source' | 'approvedBy'>,
): Promise<Result<{ readonly document: ArchivedDocument; readonly findings: readonly ArchiveFinding[] }, RowFailure>> {
  const gathered = await gather(place, files, row);
  if (!gathered.ok) return gathered;
  const { body, files: taken } = gathered.value;
  const attachments = [...taken.values()].map(({ file, name, mediaType, bytes, inline }) => ({ file, name, mediaType, bytes, inline }));
  const content = contentOfRow(row, body, attachments);
  if (!content.ok) return content;
  return ok({
    document: {
      unitId: row.unitId,
      type: row.type,
      content: content.value,
      files: [...taken.values()].map(({ file, name, mediaType, bytes, examination }) => ({
        file,
        name,
        mediaType,
        bytes,
        examination: { ...examination },
      })),
      validity: row.validity,
      // The day began in Shanghai.
      at: new Date(`${row.publishedOn}T00:00:00+08:00`),
      indexNumber: row.indexNumber,
      note: noteOf(archive, row),
    },
    findings: gathered.value.findings,
  });
}

/** What its first revision says of where it came from, and who answered for it. */
function noteOf({ source, approvedBy }: Pick<ArchiveImport, 'source' | 'approvedBy'>, { address }: ArchiveRow): string {
  const approval = approvedBy === null ? [] : [`批量导入“${source}”，${approvedBy.name}批准`];
  return [...approval, ...(address === '' ? [] : [`原链接：${address}`])].join('；');
}

async function gather(place: FilePlace, files: ArchiveFiles, row: ArchiveRow): Promise<Result<Gathered, RowFailure>> {
  const text = await readText(files, row);
  if (!text.ok) return text;
  const shown = await bringPictures(place, files, row, text.value);
  const brought = await takePictures(place, { ...text.value, body: shown.body }, new Set(shown.pictures.map(({ file }) => file)));
  const taken = new Map<string, TakenFile & { readonly inline: boolean }>();
  for (const picture of [...shown.pictures, ...brought.pictures]) taken.set(picture.file, { ...picture, inline: true });
  const changes = brought.notices
    .slice(0, 3)
    .map(({ code, message }) => finding(row, '正文文件', 'body.changed', `${message}（${code}）`, 'warning'));
  const attached = [
    ...(row.bodyFile === null || READ_AS_TEXT.test(row.bodyFile) ? [] : [{ column: '正文文件', path: row.bodyFile }]),
    ...row.attachments.map((path) => ({ column: '附件', path })),
  ];
  for (const { column, path } of attached) {
    const found = await files.find(path);
    if (!found.ok) return rowFailure(fileFinding(row.row, column, path, found.error.kind));
    const handed = await withFile(found.value, (from) => takeFile(place, { from, name: found.value.name, declaredType: null }));
    if (!handed.ok) return rowFailure(finding(row, column, 'file.refused', `文件“${path}”没有接收：${handed.error.message}`));
    taken.set(handed.value.file, { ...handed.value, inline: false });
  }
  return ok({ body: brought.body, files: taken, findings: [...shown.findings, ...changes] });
}

/** The pictures that the page names and that came along, in the store; the places of the others are closed. */
async function bringPictures(
  place: FilePlace,
  files: ArchiveFiles,
  row: ArchiveRow,
  { body, outside }: BodyImport,
): Promise<{ readonly body: Body; readonly pictures: readonly TakenFile[]; readonly findings: readonly ArchiveFinding[] }> {
  if (outside.length === 0) return { body, pictures: [], findings: [] };
  const { found, findings } = await findPictures(files, row, outside);
  const settled = new Map<string, string | null>(outside.map(({ file }) => [file, null]));
  const pictures: TakenFile[] = [];
  const refused: string[] = [];
  for (const { stand, path, file } of found) {
    const handed = await withFile(file, (from) => takeFile(place, { from, name: file.name, declaredType: null, rules: PICTURES }));
    if (handed.ok) {
      pictures.push(handed.value);
      settled.set(stand, handed.value.file);
    } else refused.push(path);
  }
  return {
    body: settlePictures(body, (file) => (settled.has(file) ? (settled.get(file) ?? null) : file)),
    pictures,
    findings: [...findings, ...pictureFinding(row, 'picture.refused', refused, '不是 PNG、JPG、GIF、WebP，或没有通过检查，没有带进来')],
  };
}

function finding(
  { row }: ArchiveRow,
  column: string,
  code: ArchiveFindingCode,
  message: string,
  severity: ArchiveFinding['severity'] = 'error',
): ArchiveFinding {
  return { row, column, severity, code, message };
}

/** Its bytes, or for a large one the path of a copy that nobody else can change. */
async function withFile<T>(file: ArchiveFile, use: (from: Uint8Array | string) => Promise<T>): Promise<T> {
  if (file.bytes <= IN_MEMORY) return use(await file.read());
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-archive-'));
  try {
    const path = join(folder, 'file');
    await pipeline(await file.open(), createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    return await use(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
