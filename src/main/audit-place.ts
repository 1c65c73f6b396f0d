import { join } from 'node:path';
import type { AuditPlace } from '../modules/audit-trail/index.ts';
import type { DatabaseAddress } from '../platform/database/index.ts';
import type { Config } from './config.ts';

/** Where the audit is, and the file that keeps the ends of its chains outside of the database. */
export function auditPlaceOf(
  { auditAnchors }: Config,
  { address, dataFolder }: { readonly address: DatabaseAddress; readonly dataFolder: string | null },
): AuditPlace {
  return { address, anchorsFile: auditAnchors ?? (dataFolder === null ? null : join(dataFolder, 'audit-anchors.log')) };
}
