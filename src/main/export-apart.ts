import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setPriority } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { ExportApart } from '../modules/site-export/index.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const USAGE = 64;
/** After those who wait for an answer. */
const LOW_PRIORITY = 10;

const Progress = z.object({ done: z.number(), of: z.number() });
const Exported = z.object({
  files: z.number(),
  written: z.array(z.string()),
  removed: z.array(z.string()),
  broken: z.array(z.unknown()),
});

/** `gongkai export-site` of this very installation, beside this program. */
export const exportApart: ExportApart = async ({ folder, live, signal, onProgress }) => {
  const { data } = parseArgs({ args: process.argv.slice(2), options: { data: { type: 'string' } }, strict: false }).values;
  const words = [...(live === '' ? [] : ['--live', live]), ...(typeof data === 'string' ? ['--data', data] : [])];
  const child = spawn(process.execPath, [MAIN, 'export-site', folder, '--json', '--progress', ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  const stop = () => child.kill('SIGTERM');
  signal.addEventListener('abort', stop, { once: true });
  try {
    if (child.pid !== undefined) lower(child.pid);
    const said: string[] = [];
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    createInterface(child.stderr).on('line', (line) => {
      const progress = line.startsWith('{') ? Progress.safeParse(jsonOf(line)) : null;
      if (progress?.success === true) onProgress(progress.data.done, progress.data.of);
      else if (said.length < 20) said.push(line);
    });
    await ended;
    const exported = Exported.safeParse(jsonOf(Buffer.concat(output).toString()));
    if (!exported.success) {
      return { ok: false, sentence: said.findLast((line) => line !== '') ?? '导出程序没有做完就结束了。', final: child.exitCode === USAGE };
    }
    const { files, written, removed, broken } = exported.data;
    return { ok: true, files, written: written.length, removed: removed.length, broken: broken.length };
  } finally {
    signal.removeEventListener('abort', stop);
  }
};

function lower(pid: number): void {
  try {
    setPriority(pid, LOW_PRIORITY);
  } catch {
    // It has ended already, or the system does not let us: then it runs as others do.
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
