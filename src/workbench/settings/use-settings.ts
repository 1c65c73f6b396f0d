import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.ts';
import type { Shape } from '../api/shapes.ts';

export type SettingsShape = Shape<'Settings'>;
export type SettingsGroup = 'site' | 'disclosure' | 'requests' | 'notices' | 'operations' | 'security';

const keyOf = (group: SettingsGroup) => ['settings', group];

function readSettings(group: SettingsGroup): Promise<SettingsShape> {
  switch (group) {
    case 'site':
      return answerOf(api.GET('/api/v1/settings/site'));
    case 'disclosure':
      return answerOf(api.GET('/api/v1/settings/disclosure'));
    case 'requests':
      return answerOf(api.GET('/api/v1/settings/requests'));
    case 'notices':
      return answerOf(api.GET('/api/v1/settings/notices'));
    case 'operations':
      return answerOf(api.GET('/api/v1/settings/operations'));
    case 'security':
      return answerOf(api.GET('/api/v1/settings/security'));
  }
}

export function useSettings(group: SettingsGroup) {
  return useQuery({ queryKey: keyOf(group), queryFn: () => readSettings(group), staleTime: 0 });
}

/** Reads a group again, after it was changed. */
export function useSettingsAnew(): (group: SettingsGroup) => Promise<SettingsShape> {
  const client = useQueryClient();
  return (group) => client.fetchQuery({ queryKey: keyOf(group), queryFn: () => readSettings(group), staleTime: 0 });
}
