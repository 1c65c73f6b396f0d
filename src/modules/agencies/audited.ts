import type { Auditable } from '../../platform/audit/index.ts';

export const AGENCY: Auditable = { noun: 'agency', table: 'agency', key: 'agency_id' };
export const UNIT: Auditable = { noun: 'unit', table: 'unit', key: 'unit_id' };
