import { Damaged } from './read-tar.ts';

/** A megabyte of cryptography that only backups need: loaded with the first. */
const age = () => import('age-encryption');

/** How a backup is closed: with words, or for the holders of keys (`age1…`). */
export type Seal =
  { readonly kind: 'passphrase'; readonly passphrase: string } | { readonly kind: 'recipients'; readonly recipients: readonly string[] };

/** What opens it: the words, or secret keys (`AGE-SECRET-KEY-1…`). */
export type SealKey =
  { readonly kind: 'passphrase'; readonly passphrase: string } | { readonly kind: 'identities'; readonly identities: readonly string[] };

/** The file is not for this key, or its first lines are damaged. */
export class WrongKey extends Error {}

/** How age files of every kind begin. */
export const SEALED_START = 'age-encryption.org/v1\n';

/** Closes a stream in the age format, so that the standard tool opens it too. `workFactor`: 2 to the power of it; tests take less. */
export async function seal(plain: AsyncIterable<Uint8Array>, how: Seal, workFactor = 18): Promise<AsyncIterable<Uint8Array>> {
  const { Encrypter } = await age();
  const encrypter = new Encrypter();
  if (how.kind === 'passphrase') {
    encrypter.setPassphrase(how.passphrase);
    encrypter.setScryptWorkFactor(workFactor);
  } else for (const recipient of how.recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(ReadableStream.from(plain));
}

/** Whether `age` would take it as a recipient. */
export async function isRecipient(text: string): Promise<boolean> {
  const { Encrypter } = await age();
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether `age` would take it as a secret key. */
export async function isIdentity(text: string): Promise<boolean> {
  const { Decrypter } = await age();
  try {
    new Decrypter().addIdentity(text);
    return true;
  } catch {
    return false;
  }
}

/** Opens a sealed stream; throws `WrongKey`, and `Damaged` where a byte is not as it was written. */
export async function* unseal(sealed: AsyncIterable<Uint8Array>, key: SealKey): AsyncIterable<Uint8Array> {
  const { Decrypter } = await age();
  const decrypter = new Decrypter();
  if (key.kind === 'passphrase') decrypter.addPassphrase(key.passphrase);
  else for (const identity of key.identities) decrypter.addIdentity(identity);
  let plain: AsyncIterable<Uint8Array>;
  try {
    plain = await decrypter.decrypt(ReadableStream.from(sealed));
  } catch (cause) {
    throw new WrongKey('No key of ours opens the backup', { cause });
  }
  try {
    yield* plain;
  } catch (cause) {
    throw new Damaged('seal', cause);
  }
}
