import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../../kernel/result.ts';
import { isIdentity, isRecipient, type Seal, type SealKey } from '../../platform/backup/index.ts';
import type { HouseFailure } from './backup-house.ts';
import { USAGE, words } from './backup-words.ts';
import { complainedOption, strayOption, unknownOption } from '../wrong-words.ts';

const OPTIONS = {
  data: { type: 'string' },
  out: { type: 'string', short: 'o' },
  'passphrase-file': { type: 'string' },
  recipient: { type: 'string', multiple: true },
  identity: { type: 'string' },
  deep: { type: 'boolean', default: false },
  files: { type: 'boolean', default: false },
  temp: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export interface BackupOptions {
  readonly data: string | null;
  readonly out: string | null;
  readonly passphraseFile: string | null;
  readonly recipients: readonly string[];
  readonly identityFile: string | null;
  readonly deep: boolean;
  readonly temp: string | null;
  /** Examine the files of the installation itself. */
  readonly ownFiles: boolean;
  readonly help: boolean;
  readonly files: readonly string[];
}

/** Words after the command; `allowed` are the options that `command` knows. Paths become absolute. */
export function readOptions(
  given: readonly string[],
  command: 'backup' | 'restore' | 'verify',
  allowed: readonly (keyof typeof OPTIONS)[],
  cwd: string,
): Result<BackupOptions, HouseFailure> {
  try {
    const { values, positionals } = parseArgs({ args: [...given], options: OPTIONS, allowPositionals: true });
    const stray = strayOption(values, allowed);
    if (stray !== null) return err(badOption(stray, command, allowed));
    const path = (word: string | undefined) => (word === undefined ? null : resolve(cwd, word));
    return ok({
      data: path(values.data),
      out: path(values.out),
      passphraseFile: path(values['passphrase-file']),
      recipients: values.recipient ?? [],
      identityFile: path(values.identity),
      deep: values.deep,
      temp: path(values.temp),
      ownFiles: values.files,
      help: values.help,
      files: positionals.map((word) => resolve(cwd, word)),
    });
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault;
    return err(badOption(complainedOption(fault, given), command, allowed));
  }
}

/** How to close a backup; null leaves it open. */
export async function readSeal({ passphraseFile, recipients }: BackupOptions): Promise<Result<Seal | null, HouseFailure>> {
  if (passphraseFile !== null && recipients.length > 0)
    return err(failed('bad-option', USAGE, '--passphrase-file 和 --recipient 只能用一个；请去掉其中一个。'));
  const bad = (await Promise.all(recipients.map(isRecipient))).indexOf(false);
  if (bad >= 0) return err(failed('bad-option', USAGE, `第 ${bad + 1} 个 --recipient 不是 age 公钥；请检查，它应以 age1 开头。`));
  if (recipients.length > 0) return ok({ kind: 'recipients', recipients });
  if (passphraseFile === null) return ok(null);
  const passphrase = await readSecret(passphraseFile);
  return passphrase.ok ? ok({ kind: 'passphrase', passphrase: passphrase.value }) : passphrase;
}

/** What opens a backup; null when nothing was given. */
export async function readKey({ passphraseFile, identityFile }: BackupOptions): Promise<Result<SealKey | null, HouseFailure>> {
  if (passphraseFile !== null) {
    const passphrase = await readSecret(passphraseFile);
    return passphrase.ok ? ok({ kind: 'passphrase', passphrase: passphrase.value }) : passphrase;
  }
  if (identityFile === null) return ok(null);
  const text = await readSecret(identityFile);
  if (!text.ok) return text;
  // As age-keygen writes it: comments, then a key a line.
  const identities = text.value.split('\n').flatMap((line) => (line.trim() === '' || line.startsWith('#') ? [] : [line.trim()]));
  if (identities.length === 0 || (await Promise.all(identities.map(isIdentity))).includes(false))
    return err(failed('bad-option', USAGE, `${identityFile} 里没有 age 私钥；请检查，每行应以 AGE-SECRET-KEY- 开头。`));
  return ok({ kind: 'identities', identities });
}

/** Line ends at the end are the editor's, not the passphrase's. */
async function readSecret(file: string): Promise<Result<string, HouseFailure>> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return err(failed('secret-unreadable', 66, `不能读取 ${file}；请检查文件名和权限。`));
  const secret = text.replace(/[\r\n]+$/, '');
  return secret === '' ? err(failed('secret-empty', USAGE, `${file} 是空的；请把口令写进去，占一行。`)) : ok(secret);
}

function badOption(option: string, command: string, allowed: readonly string[]): HouseFailure {
  const { code, sentence } = unknownOption(option, `gongkai ${command}`, allowed);
  return failed(code, USAGE, sentence);
}

function failed(code: string, exitCode: number, sentence: string): HouseFailure {
  return { kind: 'house', words: words(code, exitCode, sentence) };
}
