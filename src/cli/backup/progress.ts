import type { CommandIo } from '../command-io.ts';

/** One line that says what is being done, only when a person looks. */
export interface ProgressLine {
  readonly show: (text: string) => void;
  /** Wipes the line away. */
  readonly end: () => void;
}

const OFTEN_MILLISECONDS = 100;

export function progressLine(io: CommandIo): ProgressLine {
  if (!io.isTerminal) return { show: () => undefined, end: () => undefined };
  let shownAt = 0;
  return {
    show: (text) => {
      const now = Date.now();
      if (now - shownAt < OFTEN_MILLISECONDS) return;
      shownAt = now;
      io.out(`\r\u001b[K${text}`);
    },
    end: () => io.out('\r\u001b[K'),
  };
}
