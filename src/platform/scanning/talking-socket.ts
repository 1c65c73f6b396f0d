/* oxlint-disable no-underscore-dangle -- what a stream's writing is called by Node */
import { Socket } from 'node:net';

type Written = (error?: Error | null) => void;

/**
 * A socket that still hears when it can no longer talk. A peer may answer and hang up while we send; what it said lies in our
 * receive buffer then, and an ordinary socket throws it away with the first write that fails. Here such a write only sets
 * `hungUp`, and the end of the connection comes by reading, behind what was said.
 */
export class TalkingSocket extends Socket {
  hungUp = false;

  override _write(chunk: Uint8Array, encoding: BufferEncoding, written: Written): void {
    super._write(chunk, encoding, this.#heard(written));
  }

  override _writev(chunks: { chunk: Uint8Array; encoding: BufferEncoding }[], written: Written): void {
    super._writev?.(chunks, this.#heard(written));
  }

  #heard(written: Written): Written {
    return (error) => {
      if (error !== null && error !== undefined) this.hungUp = true;
      written();
    };
  }
}
