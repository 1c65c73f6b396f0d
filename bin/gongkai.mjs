#!/usr/bin/env node
// The command, for any Node.js from 18 on. The program needs 24, which comes with `npm ci` as a package:
// on an older Node.js it is run again with that one.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED = 24;
const main = fileURLToPath(new URL('../src/main/main.ts', import.meta.url));

function nodeFromNpm() {
  const windows = process.platform === 'win32';
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
    const program = join(folder, 'bin', windows ? 'node.exe' : 'node');
    return existsSync(program) ? program : null;
  } catch {
    return null;
  }
}

function runAgain(program) {
  const child = spawn(program, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`不能运行 ${program}：${error.message}（runtime-broken）`);
    process.exitCode = 69;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGKILL' ? 137 : 1);
  });
}

if (Number.parseInt(process.versions.node, 10) >= NEEDED) {
  await import(new URL('../src/main/main.ts', import.meta.url).href);
} else {
  const program = nodeFromNpm();
  if (program === null) {
    console.error(
      `公开需要 Node.js ${NEEDED} 以上，当前是 ${process.versions.node}，node_modules 里也没有带上；请重新执行 npm ci，或安装 Node.js ${NEEDED}。（runtime-too-old）`,
    );
    process.exitCode = 69;
  } else runAgain(program);
}
