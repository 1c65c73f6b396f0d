import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.ts';
import type { Shape } from '../api/shapes.ts';

export type RoleShape = Shape<'Policies'>['roles'][number];

/** Roles, rules and scopes; they change only with the program. */
export function usePolicies() {
  return useQuery({ queryKey: ['policies'], queryFn: () => answerOf(api.GET('/api/v1/policies')), staleTime: Infinity });
}

/** Titles of roles by their names in code. */
export function useRoleTitles(): ReadonlyMap<string, string> {
  const { data } = usePolicies();
  return new Map<string, string>((data?.roles ?? []).map(({ role, title }) => [role, title]));
}

export const SPAN_TITLES: Readonly<Record<RoleShape['span'], string>> = {
  subtree: '所授机关及其全部下级机关',
  agency: '所授机关',
  unit: '所授科室',
};

/** What a token may be let do, as people say it: 年度报告：导入. */
export function scopesOf({
  nouns,
  scopes,
}: Shape<'Policies'>): readonly { readonly scope: string; readonly title: string; readonly needsApproval: boolean }[] {
  const waiting = new Set(scopes.flatMap(({ scope, needsApproval }) => (needsApproval ? [scope] : [])));
  return nouns.flatMap(({ noun, title, deeds }) =>
    deeds
      .filter(({ machine }) => machine)
      .map((deed) => {
        const scope = `${noun}:${deed.deed}`;
        return { scope, title: `${title}：${deed.title}`, needsApproval: waiting.has(scope) };
      }),
  );
}
