import { examineBytes, examineFile, type Examination, type ExaminationFailure } from '../../modules/examination/index.ts';
import type { Result } from '../../kernel/result.ts';
import type { AnnualReport } from '../../report/index.ts';
import type { CommandIo } from '../command-io.ts';
import type { Input } from './inputs.ts';

/** What became of one input. */
export interface ExaminedInput {
  readonly input: Input;
  readonly result: Result<Examination, ExaminationFailure>;
}

/** Opens, reads and checks the inputs one after the other, so that memory stays flat over many files. */
export async function* examineInputs(inputs: readonly Input[], io: CommandIo, lastYear?: AnnualReport): AsyncGenerator<ExaminedInput> {
  for (const [index, input] of inputs.entries()) {
    if (io.isTerminal && inputs.length > 1) io.error(`\r\u001b[2K${index + 1}/${inputs.length} ${input.name}`);
    const result =
      input.path === null ? await examineBytes(await readAll(io.stdin), {}, lastYear) : await examineFile(input.path, lastYear);
    if (io.isTerminal && inputs.length > 1) io.error('\r\u001b[2K');
    yield { input, result };
  }
}

/** Enough to see that standard input is too large without holding all of it. */
const MOST_BYTES = 64 * 1024 * 1024;

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MOST_BYTES) break;
  }
  return Buffer.concat(chunks);
}
