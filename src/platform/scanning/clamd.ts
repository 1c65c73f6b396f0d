import { bytesInMemory, type ByteSource } from '../attachments/index.ts';
import type { ClamdAddress } from './clamd-address.ts';
import { askClamd, type ClamdReply, type ClamdTimes } from './clamd-session.ts';
import type { NotScanned, Scanner, ScanVerdict } from './scanner.ts';

const CHUNK = 64 * 1024;
const DEFAULT_TIMES: ClamdTimes = { connect: 5_000, silence: 60_000 };

/** A scanner that asks clamd (ClamAV) over its socket, a connection a file; nothing of a file touches a disk of ours. */
export function clamdScanner(address: ClamdAddress, times: ClamdTimes = DEFAULT_TIMES): Scanner {
  const version = async (): Promise<string | null> => {
    const reply = await askClamd(address, 'VERSION', times);
    return reply.kind === 'answer' && reply.text.startsWith('ClamAV') ? reply.text : null;
  };
  return {
    version,
    scan: async (source) => {
      const reply = await askClamd(address, 'INSTREAM', times, framed(source instanceof Uint8Array ? bytesInMemory(source) : source));
      return verdictOf(reply);
    },
  };
}

/** Whether clamd is there and listens. */
export async function pingClamd(address: ClamdAddress, times: ClamdTimes = DEFAULT_TIMES): Promise<boolean> {
  const reply = await askClamd(address, 'PING', times);
  return reply.kind === 'answer' && reply.text === 'PONG';
}

/** Each chunk behind its size (four bytes, the highest first); a size of 0 ends them. */
async function* framed(source: ByteSource): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < source.size; at += CHUNK) {
    const chunk = await source.read(at, CHUNK);
    // An empty chunk would say that all is through.
    if (chunk.length === 0) throw new Error('the file became shorter while it was scanned');
    const size = Buffer.alloc(4);
    size.writeUInt32BE(chunk.length, 0);
    yield Buffer.concat([size, chunk]);
  }
  yield Buffer.alloc(4);
}

/** Anything but `OK` and `… FOUND`, letter for letter, is no verdict. */
function verdictOf(reply: ClamdReply): ScanVerdict {
  if (reply.kind !== 'answer') return { kind: 'notScanned', why: reply.kind };
  const text = reply.text.trim();
  if (text === 'stream: OK') return { kind: 'clean', by: 'clamd' };
  const name = /^stream: (.+) FOUND$/.exec(text)?.[1];
  if (name !== undefined) return { kind: 'infected', name: name.slice(0, 200) };
  const why: NotScanned = /size limit exceeded/i.test(text) ? 'sizeLimit' : 'failed';
  return { kind: 'notScanned', why };
}
