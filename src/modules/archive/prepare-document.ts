import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { err, ok, type Result } from '../../kernel/result.ts';
import { EMPTY_BODY, type Body } from '../../richtext/index.ts';
import {
  readContent,
  takeFile,
  takePictures,
  VOCABULARY,
  type ArchivedDocument,
  type FilePlace,
  type TakenFile,
} from '../documents/index.ts';
import { checkContent } from '../documents/rules/index.ts';
import type { ArchiveFile, ArchiveFiles } from './archive-files.ts';
import { fileFinding, MOST_BODY_BYTES, READ_AS_TEXT } from './check-files.ts';
import { readBodyFile } from './read-body-file.ts';
import type { ArchiveFinding, ArchiveFindingCode } from './rules/archive-finding.ts';
import { paragraphsOf } from './rules/paragraphs-of.ts';
import type { ArchiveRow } from './rules/read-row.ts';

/** Why a row could not become a document though nothing had been found before. */
export interface RowFailure {
  readonly kind: 'row';
  readonly findings: readonly ArchiveFinding[];
}

/** Larger ones are looked through on disk, not in memory. */
const IN_MEMORY = 8 * 1024 * 1024;

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
): Promise<Result<{ readonly document: ArchivedDocument; readonly findings: readonly ArchiveFinding[] }, RowFailure>> {
  const gathered = await gather(place, files, row);
  if (!gathered.ok) return gathered;
  const { body, files: taken } = gathered.value;
  const read = readContent({
    title: row.title,
    subtitle: row.subtitle,
    summary: row.summary,
    keywords: row.keywords,
    body: { type: 'doc', content: body.content },
    documentNumber: row.documentNumber,
    signedOn: row.signedOn,
    subject: row.subject,
    genre: row.genre,
    effectiveFrom: row.effectiveFrom,
    effectiveUntil: row.effectiveUntil,
    openness: row.openness,
    relations: [],
    attachments: [...taken.values()].map(({ file, name, mediaType, bytes, inline }) => ({ file, name, mediaType, bytes, inline })),
    source: row.source,
    fields: {},
  });
  const type = VOCABULARY.types.get(row.type);
  if (type === undefined) throw new Error(`The type ${row.type} was read from a sheet and is not known`);
  const faults = read.ok ? checkContent(read.value, type, VOCABULARY) : read.error.faults;
  if (!read.ok || faults.length > 0)
    return err({ kind: 'row', findings: faults.map(({ message }) => finding(row, '', 'content.wrong', message)) });
  return ok({
    document: {
      unitId: row.unitId,
      type: row.type,
      content: read.value,
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
      note: row.address === '' ? '' : `原链接：${row.address}`,
    },
    findings: gathered.value.findings,
  });
}

async function gather(place: FilePlace, files: ArchiveFiles, row: ArchiveRow): Promise<Result<Gathered, RowFailure>> {
  const taken = new Map<string, TakenFile & { readonly inline: boolean }>();
  const findings: ArchiveFinding[] = [];
  let body = row.bodyText === '' ? EMPTY_BODY : paragraphsOf(row.bodyText);
  const attach = async (column: string, path: string): Promise<RowFailure | null> => {
    const found = await files.find(path);
    if (!found.ok) return { kind: 'row', findings: [fileFinding(row.row, column, path, found.error.kind)] };
    const handed = await withFile(found.value, (from) => takeFile(place, { from, name: found.value.name, declaredType: null }));
    if (!handed.ok)
      return { kind: 'row', findings: [finding(row, column, 'file.refused', `文件“${path}”没有接收：${handed.error.message}`)] };
    taken.set(handed.value.file, { ...handed.value, inline: false });
    return null;
  };
  if (row.bodyFile !== null) {
    if (READ_AS_TEXT.test(row.bodyFile)) {
      const found = await files.find(row.bodyFile);
      if (!found.ok) return err({ kind: 'row', findings: [fileFinding(row.row, '正文文件', row.bodyFile, found.error.kind)] });
      if (found.value.bytes > MOST_BODY_BYTES)
        return err({ kind: 'row', findings: [fileFinding(row.row, '正文文件', row.bodyFile, 'tooLarge')] });
      const read = await readBodyFile(found.value.name, await found.value.read());
      if (!read.ok)
        return err({
          kind: 'row',
          findings: [finding(row, '正文文件', 'body.unreadable', `正文文件“${row.bodyFile}”读不出来：${read.error.message}`)],
        });
      const brought = await takePictures(place, read.value, new Set());
      for (const picture of brought.pictures) taken.set(picture.file, { ...picture, inline: true });
      body = brought.body.content.length > 0 ? brought.body : body;
      for (const { code, message } of brought.notices.slice(0, 3))
        findings.push({ ...finding(row, '正文文件', 'body.changed', `${message}（${code}）`), severity: 'warning' });
    } else {
      const failed = await attach('正文文件', row.bodyFile);
      if (failed !== null) return err(failed);
    }
  }
  for (const path of row.attachments) {
    const failed = await attach('附件', path);
    if (failed !== null) return err(failed);
  }
  return ok({ body, files: taken, findings });
}

function finding({ row }: ArchiveRow, column: string, code: ArchiveFindingCode, message: string): ArchiveFinding {
  return { row, column, severity: 'error', code, message };
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
