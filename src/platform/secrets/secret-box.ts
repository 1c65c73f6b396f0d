import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** First byte of everything sealed, so that another way of sealing can come later. */
const VERSION = 1;

/** What is kept closed with the installation's key, which is not in the database. */
export interface SecretBox {
  /** AES-256-GCM. `context` says what and whose it is (`totp:17`); it opens with the same context only. */
  readonly seal: (text: string, context: string) => Buffer;
  /** Throws when it was sealed with another key, for another context, or has been altered. */
  readonly open: (sealed: Uint8Array, context: string) => string;
  /** The same for bytes: a file, whole in memory. */
  readonly sealBytes: (bytes: Uint8Array, context: string) => Buffer;
  readonly openBytes: (sealed: Uint8Array, context: string) => Buffer;
  /** A keyed hash (HMAC-SHA-256): tells two texts apart without giving either away, even to who reads the database. */
  readonly mark: (text: string, context: string) => Buffer;
}

/** `key`: 32 bytes. */
export function createSecretBox(key: Uint8Array): SecretBox {
  const sealing = derive(key, 'gongkai seal');
  const marking = derive(key, 'gongkai mark');
  const sealBytes: SecretBox['sealBytes'] = (content, context) => {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', sealing, nonce).setAAD(Buffer.from(context));
    const body = Buffer.concat([cipher.update(content), cipher.final()]);
    return Buffer.concat([Buffer.from([VERSION]), nonce, cipher.getAuthTag(), body]);
  };
  const openBytes: SecretBox['openBytes'] = (sealed, context) => {
    const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
    if (bytes[0] !== VERSION) throw new Error('Sealed in a way that this version does not know');
    const nonce = bytes.subarray(1, 1 + NONCE_BYTES);
    const tag = bytes.subarray(1 + NONCE_BYTES, 1 + NONCE_BYTES + TAG_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', sealing, nonce, { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(context))
      .setAuthTag(tag);
    return Buffer.concat([decipher.update(bytes.subarray(1 + NONCE_BYTES + TAG_BYTES)), decipher.final()]);
  };
  return {
    seal: (text, context) => sealBytes(Buffer.from(text, 'utf8'), context),
    open: (sealed, context) => openBytes(sealed, context).toString('utf8'),
    sealBytes,
    openBytes,
    mark: (text, context) => createHmac('sha256', marking).update(`${context}\0${text}`).digest(),
  };
}

/** One key for each use, so that neither tells of the other. */
function derive(key: Uint8Array, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), use, 32));
}
