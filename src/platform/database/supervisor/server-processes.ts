import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { runProgram } from './run-program.ts';

/** PostgreSQL's `cluster_name`: it stands in the title of every process that works in the cluster. */
export function clusterName(cluster: string): string {
  return `gongkai-${createHash('sha256').update(cluster).digest('hex').slice(0, 12)}`;
}

/**
 * The live processes of PostgreSQL that work in the cluster, recognised by their command lines, which anybody may
 * read (in a container even root may not look at another account's open files). Null where there is no way to tell.
 */
export async function serversOf(cluster: string): Promise<readonly number[] | null> {
  if (process.platform === 'win32') return null;
  const lines = process.platform === 'linux' ? await readProc() : await readPs();
  const title = `postgres: ${clusterName(cluster)}: `;
  const folder = `-D ${cluster} `;
  return lines
    .filter(({ command }) => command.startsWith(title) || (command.includes('postgres') && `${command} `.includes(folder)))
    .map(({ pid }) => pid);
}

/** Whether a process is there and is no zombie that nobody collects (as in a container without an init). */
export async function isAlive(pid: number): Promise<boolean> {
  if (!answersSignals(pid)) return false;
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '');
  return !/\) [ZX]/.test(stat);
}

/** Also true of zombies and of other people’s processes. */
function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
}

interface Command {
  readonly pid: number;
  readonly command: string;
}

async function readProc(): Promise<readonly Command[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  return Promise.all(
    pids.map(async (pid) => {
      const text = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
      return { pid: Number(pid), command: text.replaceAll('\0', ' ').trimEnd() };
    }),
  );
}

async function readPs(): Promise<readonly Command[]> {
  const { output } = await runProgram('/bin/ps', ['-A', '-o', 'pid=,command='], { kind: 'own' });
  return output.split('\n').map((line) => ({ pid: Number.parseInt(line, 10), command: line.trim().replace(/^\d+ /, '') }));
}
