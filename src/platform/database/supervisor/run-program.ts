import { spawn } from 'node:child_process';
import { spawnAs, type Account } from './account.ts';

export interface Outcome {
  /** Exit code; null when a signal ended it or it could not be started. */
  readonly code: number | null;
  /** What it wrote, both streams, in order of arrival. */
  readonly output: string;
}

/** Runs a program to its end under an account. Messages come in English, so that they can be told apart. */
export function runProgram(program: string, args: readonly string[], account: Account): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, [...args], { ...spawnAs(account), env: programEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', (error) => resolve({ code: null, output: `${output}${error.message}` }));
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** Our environment without what would lead PostgreSQL elsewhere (PGDATA, PGPORT, PGOPTIONS …) or change its language. */
export function programEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name) && name !== 'TZ');
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}
