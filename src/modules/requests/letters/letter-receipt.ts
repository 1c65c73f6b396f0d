import type { SecretBox } from '../../../platform/secrets/index.ts';

/** How a letter was signed for (民事诉讼法 arts 88-90): by the addressee, family who live together, a mailroom, the post's record, a system, or left there. */
export const RECEIPTS = ['self', 'family', 'mailroom', 'post', 'system', 'left'] as const;

/** Why the post brought a letter back. */
export const RETURNS = ['refused', 'unknown', 'moved', 'unclaimed', 'damaged', 'other'] as const;

/** Who signed is somebody's name. Null for nobody. */
export function sealSigner(secrets: SecretBox, agencyId: number, name: string): Buffer | null {
  return name === '' ? null : secrets.seal(name, context(agencyId));
}

export function openSigner(secrets: SecretBox, agencyId: number, sealed: Uint8Array | null): string {
  return sealed === null ? '' : secrets.open(sealed, context(agencyId));
}

function context(agencyId: number): string {
  return `signer of a letter of agency ${agencyId}`;
}
