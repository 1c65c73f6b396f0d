import { html, type Html } from '../../../portal/index.ts';
import type { Edition, PublicAgency } from '../../edition/index.ts';
import type { Site } from '../../sites/index.ts';

/** The agencies that a site covers: the site's own first, the others by name. */
export function agenciesOf(edition: Edition, site: Site): readonly PublicAgency[] {
  return [...edition.agencies.values()]
    .filter(({ id, closedAt }) => closedAt === null && edition.covers(site, { agencyId: id }))
    .toSorted((a, b) => Number(b.id === site.agencyId) - Number(a.id === site.agencyId) || a.name.localeCompare(b.name, 'zh-CN'));
}

/** The agency that an address names by its code, else the site's own; null for a name that is none of the site's. */
export function agencyOf(agencies: readonly PublicAgency[], code: string | undefined): PublicAgency | null {
  return (code === undefined ? agencies[0] : agencies.find((one) => one.code === code)) ?? null;
}

/** Links to the same page of the other agencies; nothing on a site of one. The site's own stands at the bare address, or at `own`. */
export function agencyChoice(agencies: readonly PublicAgency[], chosen: PublicAgency, path: string, own = path): Html | null {
  if (agencies.length < 2) return null;
  return html`<nav class="choice" aria-label="选择机关">
    <p class="label">选择机关</p>
    <ul>
      ${agencies.map(
        ({ id, name, code }, index) =>
          html`<li><a href="${index === 0 ? own : `${path}/${code}`}" ${id === chosen.id && html` aria-current="page"`}>${name}</a></li>`,
      )}
    </ul>
  </nav>`;
}
