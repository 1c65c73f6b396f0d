import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { CommandIo } from '../command-io.ts';
import { CLEAN, UNREADABLE } from '../exit-codes.ts';
import { examineInputs } from './examine-input.ts';
import type { Input } from './inputs.ts';
import { reportFile, type ReportFormat } from '../../modules/examination/index.ts';

/**
 * `gongkai report write`: each report again in the official form. With `out` ending in the format's own ending that one
 * file is written, else `out` is a folder; without it one text report goes to standard output.
 */
export async function writeReports(
  inputs: readonly Input[],
  options: { readonly format: ReportFormat; readonly out: string | null },
  io: CommandIo,
): Promise<number> {
  const { format, out } = options;
  const toFile = out !== null && extname(out) === `.${format}`;
  if (toFile && inputs.length > 1) {
    io.error('有多份报告时，--out 请指定文件夹。\n');
    return UNREADABLE;
  }
  let code = CLEAN;
  for await (const { input, result } of examineInputs(inputs, io)) {
    if (!result.ok) {
      io.error(`${input.name}: ${result.error.message}（${result.error.code}）\n`);
      code = UNREADABLE;
      continue;
    }
    const written = await reportFile(result.value.reading.report, format);
    if (!written.ok) {
      io.error(`${input.name}: ${written.error.message}（${written.error.code}）\n`);
      code = UNREADABLE;
      continue;
    }
    if (out === null) {
      io.write(written.value);
      continue;
    }
    const path = toFile ? resolve(io.cwd, out) : join(resolve(io.cwd, out), `${stem(input)}.${format}`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, written.value);
    io.error(`${input.name} → ${path}\n`);
  }
  return code;
}

function stem(input: Input): string {
  return input.path === null ? 'report' : basename(input.path, extname(input.path));
}
