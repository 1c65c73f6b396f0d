import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.ts';
import type { SectionShape, SiteShape } from './site-words.ts';

const siteKey = (id: number) => ['site', id];
const sectionsKey = (siteId: number) => ['site-sections', siteId];
const sectionKey = (id: number) => ['section', id];

export function readSite(id: number): Promise<SiteShape> {
  return answerOf(api.GET('/api/v1/sites/{id}', { params: { path: { id } } }));
}

export function readSection(id: number): Promise<SectionShape> {
  return answerOf(api.GET('/api/v1/sections/{id}', { params: { path: { id } } }));
}

export function useSite(id: number, enabled = true) {
  return useQuery({ queryKey: siteKey(id), queryFn: () => readSite(id), enabled });
}

export function useSections(siteId: number, enabled = true) {
  return useQuery({
    queryKey: sectionsKey(siteId),
    queryFn: () => answerOf(api.GET('/api/v1/sites/{id}/sections', { params: { path: { id: siteId } } })),
    enabled,
  });
}

export function useSection(id: number) {
  return useQuery({ queryKey: sectionKey(id), queryFn: () => readSection(id) });
}

/** Shows a site as a deed left it, and asks what hangs on it anew. */
export function useSiteDone(): (site: SiteShape) => void {
  const client = useQueryClient();
  return (site) => {
    client.setQueryData(siteKey(site.id), site);
    void client.invalidateQueries({ queryKey: ['list', '/api/v1/sites'] });
    void client.invalidateQueries({ queryKey: ['history', `/api/v1/sites/${site.id}/history`] });
  };
}

/** The same of a section; its sisters may have moved, and the home page may follow its address. */
export function useSectionDone(): (section: SectionShape) => void {
  const client = useQueryClient();
  return (section) => {
    client.setQueryData(sectionKey(section.id), section);
    void client.invalidateQueries({ queryKey: sectionsKey(section.siteId) });
    void client.invalidateQueries({ queryKey: siteKey(section.siteId) });
    void client.invalidateQueries({ queryKey: ['list', '/api/v1/sites'] });
    void client.invalidateQueries({ queryKey: ['history', `/api/v1/sections/${section.id}/history`] });
  };
}
