import { randomUUID, timingSafeEqual } from 'node:crypto';
import type { SecretBox } from '../../../platform/secrets/index.ts';

const SHAPE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{22})$/;

/** Stands in a form that we gave out: sent twice, the form is one application. Nobody can make one up. */
export function newIntakeKey(secrets: SecretBox): string {
  const id = randomUUID();
  return `${id}.${signatureOf(secrets, id)}`;
}

/** The key of a form that we gave out; null for anything else. */
export function readIntakeKey(secrets: SecretBox, given: string): string | null {
  const [, id = '', signature = ''] = SHAPE.exec(given) ?? [];
  if (id === '') return null;
  return timingSafeEqual(Buffer.from(signature), Buffer.from(signatureOf(secrets, id))) ? `online:${id}` : null;
}

function signatureOf(secrets: SecretBox, id: string): string {
  return secrets.mark(id, 'form of an application').toString('base64url').slice(0, 22);
}
