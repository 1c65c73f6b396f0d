import type { Site } from './rules/site.ts';
import { HOUSE_THEME, NO_MARKS } from './rules/site-parts.ts';

/** What stands at the root of an installation that has no agency yet: no sections, everything that is public. */
export function bareMainSite(name: string): Site {
  return {
    id: 0,
    agencyId: 0,
    slug: '',
    host: null,
    name,
    covers: 'subtree',
    theme: HOUSE_THEME,
    marks: NO_MARKS,
    home: [{ kind: 'search' }, { kind: 'policies', count: 6 }, { kind: 'disclosure' }, { kind: 'reports' }],
    closedAt: null,
  };
}
