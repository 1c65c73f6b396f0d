import type { ReadStream } from 'node:fs';
import type { Database } from '../../platform/database/index.ts';
import { openSource } from '../../platform/extraction/index.ts';
import type { FileStore } from '../../platform/files/index.ts';
import { handleJob, type JobHandler } from '../../platform/jobs/index.ts';
import { publicTexts } from '../documents/index.ts';
import { fileTexts, keepFileText, type FileText } from './file-texts.ts';
import { readFilesJob } from './read-files-job.ts';
import { MOST_SEARCHED } from './searched-record.ts';

/** Larger files are not opened. */
const MOST_BYTES = 20 * 1024 * 1024;

/** Reads the attachments of a document in threads of their own, within time and memory, and indexes it again. */
export function readFilesHandler(files: FileStore): JobHandler {
  return handleJob(readFilesJob, async ({ database, payload, signal, progress }) => {
    const [document] = await publicTexts(database, [payload.documentId]);
    // Withdrawn since.
    if (document === undefined) return null;
    const { agencyId, content } = document;
    const listed = content.attachments.filter(({ inline }) => !inline);
    const known = await fileTexts(
      database,
      agencyId,
      listed.map(({ file }) => file),
    );
    const unread = listed.filter(({ file }) => !known.has(file));
    for (const [at, { file, name, mediaType }] of unread.entries()) {
      signal.throwIfAborted();
      await keepFileText(database, { agencyId, hash: file }, await readFileText(files, { hash: file, name, mediaType }));
      await progress((at + 1) / unread.length, `第 ${at + 1} 个附件，共 ${unread.length} 个`);
    }
    if (unread.length > 0) await indexAgain(database, payload.documentId);
    return `已读取 ${unread.length} 个附件。`;
  });
}

async function indexAgain(database: Database, id: number): Promise<void> {
  const { indexDocuments } = await import('./index-records.ts');
  await database.transaction().execute((transaction) => indexDocuments(transaction, [id]));
}

/** The text of one stored file; one that can't be read leaves none. */
async function readFileText(
  files: FileStore,
  { hash, name, mediaType }: { readonly hash: string; readonly name: string; readonly mediaType: string },
): Promise<FileText> {
  const stream = await files.read(hash);
  if (stream === null) return { text: '', outcome: 'missing' };
  const bytes = await bytesOf(stream);
  if (bytes === null) return { text: '', outcome: 'unreadable' };
  const opened = await openSource(bytes, { name, mediaType });
  if (!opened.ok) return { text: '', outcome: 'unreadable' };
  const { text } = opened.value;
  return text.length > MOST_SEARCHED ? { text: text.slice(0, MOST_SEARCHED), outcome: 'cut' } : { text, outcome: 'read' };
}

async function bytesOf(stream: ReadStream): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
