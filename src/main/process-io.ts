import type { CommandIo } from '../cli/command-io.ts';

/** The process itself, as commands see it. */
export function processIo(): CommandIo {
  // `| head` closes the pipe early: that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  return {
    out: (text) => void process.stdout.write(text),
    write: (bytes) => void process.stdout.write(bytes),
    error: (text) => void process.stderr.write(text),
    stdin: process.stdin,
    isTerminal: process.stdout.isTTY,
    cwd: process.cwd(),
  };
}
