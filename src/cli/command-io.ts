/** What a command may touch: given by main, or by a test. */
export interface CommandIo {
  readonly out: (text: string) => void;
  /** Bytes to standard output: documents. */
  readonly write: (bytes: Uint8Array) => void;
  readonly error: (text: string) => void;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Colour and progress only when a person looks. */
  readonly isTerminal: boolean;
  readonly cwd: string;
}
