import { z } from 'zod';
import type { SecretBox } from '../../platform/secrets/index.ts';
import type { Party } from './rules/index.ts';

export const PartyShape = z
  .object({ name: z.string(), contact: z.string(), phone: z.string(), address: z.string(), agent: z.string() })
  .meta({ id: 'RemedyParty' });

export function sealParty(secrets: SecretBox, agencyId: number, party: Party): Buffer {
  return secrets.seal(JSON.stringify(party), `party of a remedy, agency ${agencyId}`);
}

export function openParty(secrets: SecretBox, agencyId: number, sealed: Uint8Array): Party {
  return PartyShape.parse(JSON.parse(secrets.open(sealed, `party of a remedy, agency ${agencyId}`)));
}

/** Notes on a case name people: sealed too. */
export function noteContext(agencyId: number): string {
  return `note on a remedy, agency ${agencyId}`;
}
