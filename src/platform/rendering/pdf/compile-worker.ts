import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { isCompileJob, type CompileAnswer, type CompileJob } from './compile-job.ts';

/**
 * Runs Typst, which is synchronous and would stop the server for the 10 to 300 ms of a document.
 * One compiler per set of font directories: reading the fonts costs more than setting a report.
 */
const TEMPLATE = readFileSync(new URL('./document.typ', import.meta.url), 'utf8');
const ENVELOPES = readFileSync(new URL('./envelopes.typ', import.meta.url), 'utf8');
/** Memoised layouts that no document has used for this many documents are let go: memory stays near 250 MB. */
const KEEP_DOCUMENTS = 2;

const compilers = new Map<string, NodeCompiler>();

function compilerFor(directories: readonly string[]): NodeCompiler {
  const key = directories.join('\n');
  const known = compilers.get(key);
  if (known !== undefined) return known;
  const compiler = NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontPaths: [...directories] }] });
  compilers.set(key, compiler);
  return compiler;
}

function compile(job: CompileJob): CompileAnswer {
  const compiler = compilerFor(job.directories);
  const paths = job.pictures.map(({ name }) => join(import.meta.dirname, name));
  try {
    for (const [index, path] of paths.entries()) compiler.mapShadow(path, Buffer.from(job.pictures[index]?.bytes ?? []));
    const outcome = compiler.compile({
      mainFileContent: job.kind === 'documents' ? TEMPLATE : ENVELOPES,
      inputs: { kind: job.kind, documents: job.documents, fonts: job.fonts },
    });
    const problems = [outcome.takeError(), outcome.takeWarnings()].flatMap((found) =>
      found === null ? [] : found.shortDiagnostics.map(describe),
    );
    // A warning may mean dropped content, so it is as bad as an error.
    if (outcome.result === null || problems.length > 0) return { id: job.id, ok: false, problems };
    const pdf = new Uint8Array(compiler.pdf(outcome.result, { pdfStandard: job.standard }));
    return { id: job.id, ok: true, pdf };
  } catch (error) {
    return { id: job.id, ok: false, problems: [error instanceof Error ? error.message : describe(error)] };
  } finally {
    for (const path of paths) compiler.unmapShadow(path);
    compiler.evictCache(KEEP_DOCUMENTS);
  }
}

function describe(diagnostic: unknown): string {
  return typeof diagnostic === 'string' ? diagnostic : JSON.stringify(diagnostic);
}

parentPort?.on('message', (message: unknown) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  if (isCompileJob(message)) parentPort?.postMessage(compile(message));
});
