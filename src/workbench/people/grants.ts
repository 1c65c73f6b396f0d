import { useQuery } from '@tanstack/react-query';
import { textOr } from '../api/is-record.ts';
import { requestJson } from '../api/request-json.ts';
import { readPage, type Row } from '../list/list-description.ts';

/** A role of a person, now or before, as the list of grants sends it. */
export interface GrantRow {
  readonly id: number;
  readonly role: string;
  readonly agencyName: string;
  readonly unitName: string;
  readonly isActive: boolean;
  readonly reason: string;
  readonly grantedByName: string;
  readonly grantedAt: string;
  readonly revokedByName: string;
  readonly revokedAt: string;
}

const MOST = '200';
const PATH = '/api/v1/role-grants';

/** The roles of one person: those held now first, each the newest first. */
export function useGrants(accountId: number, enabled = true) {
  const query = { accountId: String(accountId), sort: '-grantedAt', limit: MOST };
  return useQuery({
    queryKey: ['list', PATH, query],
    queryFn: async ({ signal }) => {
      const { items } = readPage(await requestJson(PATH, { query, signal }));
      return items.map(readGrant).toSorted((a, b) => Number(b.isActive) - Number(a.isActive));
    },
    enabled,
  });
}

export function readGrant(row: Row): GrantRow {
  return {
    id: Number(row['id']),
    role: textOr(row['role'], ''),
    agencyName: textOr(row['agencyName'], ''),
    unitName: textOr(row['unitName'], ''),
    isActive: row['isActive'] === true,
    reason: textOr(row['reason'], ''),
    grantedByName: textOr(row['grantedByName'], ''),
    grantedAt: textOr(row['grantedAt'], ''),
    revokedByName: textOr(row['revokedByName'], ''),
    revokedAt: textOr(row['revokedAt'], ''),
  };
}

export function placeWords({ agencyName, unitName }: Pick<GrantRow, 'agencyName' | 'unitName'>): string {
  return [agencyName === '' ? '全部机关' : agencyName, ...(unitName === '' ? [] : [unitName])].join(' · ');
}
