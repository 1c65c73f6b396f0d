import type { PrintDocument } from '../../kernel/print-document.ts';
import { KeptThreads } from '../threads/index.ts';

const threads = new KeptThreads<PrintDocument, Uint8Array>(new URL('./docx/docx-worker.ts', import.meta.url));

/** `renderDocx` in a thread of its own: of a document of two million characters it takes seconds, in which nobody else would be answered. */
export async function renderDocxApart(document: PrintDocument): Promise<Uint8Array> {
  const bytes = await threads.ask(document);
  if (bytes === null) throw new Error('Writing a DOCX took too long or too much');
  return bytes;
}
