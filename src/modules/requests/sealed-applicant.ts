import { z } from 'zod';
import type { SecretBox } from '../../platform/secrets/index.ts';
import { APPLICANT_KINDS, applicantIdentity, bareNumber, type Applicant } from './rules/index.ts';

const Sealed = z.object({
  kind: z.enum(APPLICANT_KINDS),
  name: z.string(),
  idType: z.string(),
  idNumber: z.string(),
  representative: z.string(),
  contactName: z.string(),
  phone: z.string(),
  email: z.string(),
  address: z.string(),
  postcode: z.string(),
  agent: z.object({ name: z.string(), idType: z.string(), idNumber: z.string(), phone: z.string() }).nullable(),
});

/** What the table keeps of an applicant: all of it sealed, and marks by which the same one is found again. */
export interface SealedApplicant {
  readonly applicant: Buffer;
  readonly applicantMark: Buffer;
  readonly phoneMark: Buffer;
}

export function sealApplicant(secrets: SecretBox, agencyId: number, applicant: Applicant): SealedApplicant {
  return {
    applicant: secrets.seal(JSON.stringify(applicant), context(agencyId)),
    applicantMark: secrets.mark(applicantIdentity(applicant), 'applicant'),
    phoneMark: phoneMark(secrets, applicant.phone),
  };
}

export function openApplicant(secrets: SecretBox, agencyId: number, sealed: Uint8Array): Applicant {
  return Sealed.parse(JSON.parse(secrets.open(sealed, context(agencyId))));
}

export function phoneMark(secrets: SecretBox, phone: string): Buffer {
  return secrets.mark(bareNumber(phone), 'applicant phone');
}

function context(agencyId: number): string {
  return `applicant of agency ${agencyId}`;
}
