/** A key that makes a repeated write one write. Not `randomUUID`: browsers have it only over https. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
