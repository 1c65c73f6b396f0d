import { z } from 'zod';
import type { SecretBox } from '../../../platform/secrets/index.ts';

/** Whom the office asks, and how to reach them. */
export interface ConsultedAddressee {
  readonly name: string;
  readonly contact: string;
  readonly phone: string;
  readonly address: string;
  readonly postcode: string;
}

const Sealed = z.object({ name: z.string(), contact: z.string(), phone: z.string(), address: z.string(), postcode: z.string() });

export function sealAddressee(secrets: SecretBox, agencyId: number, addressee: ConsultedAddressee): Buffer {
  return secrets.seal(JSON.stringify(addressee), context(agencyId));
}

export function openAddressee(secrets: SecretBox, agencyId: number, sealed: Uint8Array): ConsultedAddressee {
  return Sealed.parse(JSON.parse(secrets.open(sealed, context(agencyId))));
}

function context(agencyId: number): string {
  return `consulted party of agency ${agencyId}`;
}
