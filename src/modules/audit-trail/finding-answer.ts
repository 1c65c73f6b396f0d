import { z } from 'zod';
import { FINDING_CODES } from '../../platform/audit/index.ts';

/** What an examination found, as the API sends and the database keeps it. */
const auditFinding = z
  .object({
    code: z.enum(FINDING_CODES),
    severity: z.enum(['error', 'warning']),
    agencyId: z.number().int(),
    entryId: z.number().int().nullable(),
    sealNumber: z.number().int().nullable(),
    /** When the entry says that it was written. */
    at: z.iso.datetime().nullable(),
    deed: z.string().nullable(),
    message: z.string(),
  })
  .meta({ id: 'AuditFinding' });

/** One examination of one chain. */
export const chainVerification = z
  .object({
    agencyId: z.number().int(),
    startedAt: z.iso.datetime(),
    endedAt: z.iso.datetime(),
    byName: z.string(),
    entryCount: z.number().int(),
    sealCount: z.number().int(),
    findingCount: z.number().int(),
    /** The first hundred. */
    findings: z.array(auditFinding),
  })
  .meta({ id: 'AuditVerification' });
