import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Result } from '../kernel/result.ts';
import { createSecretBox, readOrMakeSecretKey, type SecretBox, type SecretKeyFailure } from '../platform/secrets/index.ts';
import type { Config } from './config.ts';

/** What secrets are sealed with: SECRET_KEY, else the file `secret.key` in the data folder, made at the first start. */
export async function openSecretBox(config: Config, dataFolder: string | null): Promise<Result<SecretBox, SecretKeyFailure>> {
  if (config.secretKey !== null) return ok(createSecretBox(config.secretKey));
  const folder = dataFolder ?? config.dataFolder.path;
  await mkdir(folder, { recursive: true });
  const key = await readOrMakeSecretKey(join(folder, 'secret.key'));
  return key.ok ? ok(createSecretBox(key.value)) : key;
}
