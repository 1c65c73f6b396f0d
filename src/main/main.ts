import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { UNKNOWN_COMMAND, unknownCommand } from '../cli/wrong-words.ts';
import { COMMANDS, helpOf, helpText } from './commands.ts';
import { keepYoungGenerationSmall } from '../platform/small-young-generation.ts';

/** Finds the command and runs it. No words at all are answered with the help. */
async function main(args: readonly string[]): Promise<number> {
  const [name = '--help', ...words] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(helpText());
    return 0;
  }
  if (name === '--version') {
    const { version } = await import('./version.ts');
    process.stdout.write(`gongkai ${version}（Node.js ${process.version}）\n`);
    return 0;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const names = COMMANDS.map((known) => known.name);
    const { sentence, code } = unknownCommand(name, 'gongkai', names);
    process.stderr.write(`${sentence}（${code}）\n`);
    return UNKNOWN_COMMAND;
  }
  if (!command.ownHelp && (words.includes('--help') || words.includes('-h'))) {
    process.stdout.write(helpOf(command));
    return 0;
  }
  return command.run(words);
}

keepYoungGenerationSmall();
// Half of a start is reading code: kept compiled, where the installation may be written. Before any command is loaded.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/gongkai'));
// Not process.exit: what is still on its way to a pipe must arrive.
process.exitCode = await main(process.argv.slice(2));
// What a broken connection has left behind must not keep a program alive that has ended: nobody would start it again.
setTimeout(() => process.exit(), 10_000).unref();
