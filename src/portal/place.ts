/** Which site, which script, and where in the site. */
export interface Place {
  /** 简体 or 繁體. */
  readonly script: 'hans' | 'hant';
  /** A further site of this installation, by its slug; null: the main one, or the one of this host. */
  readonly site: string | null;
  /** Path and query within the site, as in simplified Chinese: what pages speak of. */
  readonly path: string;
}

const PARTS = /^(\/hant(?=[/?]|$))?(?:\/sites\/([a-z0-9][a-z0-9-]*)(?=[/?]|$))?(.*)$/s;

/** Reads the address that was asked for. */
export function placeOf(url: string): Place {
  const [, hant, site, rest = ''] = PARTS.exec(url) ?? [];
  return { script: hant === undefined ? 'hans' : 'hant', site: site ?? null, path: rest.startsWith('/') ? rest : `/${rest}` };
}

/** The address of a place, as people ask for it. */
export function addressOf({ script, site, path }: Place): string {
  const prefix = `${script === 'hant' ? '/hant' : ''}${site === null ? '' : `/sites/${site}`}`;
  return prefix !== '' && (path === '/' || path.startsWith('/?')) ? `${prefix}${path.slice(1)}` : `${prefix}${path}`;
}

/** Before what a page is registered: every public page is read in both scripts, on the main site and on further ones. */
export const PREFIXES = ['', '/hant', '/sites/:site', '/hant/sites/:site'] as const;

// What belongs to the installation and not to a site.
const SHARED = String.raw`(?:assets|api|workbench|view|theme|health|check|checks|problems|sites|hant)(?=[/?#"]|$)`;
// What is no page, so that no other script is made of it.
const UNCONVERTED = String.raw`(?:feeds|open-data|sitemaps)\/|(?:sitemap\.xml|robots\.txt)|documents\/\d+\/(?:files\/|document\.|qr\.)|reports\/[^\/\"]+\/\d+\/report\.`;
const SHARED_PATH = new RegExp(String.raw`^\/${SHARED}`);

/** Pages of the installation, in simplified characters alone. */
export function isShared(path: string): boolean {
  return SHARED_PATH.test(`${path}"`);
}

const IN_SITE = new RegExp(String.raw`(<(?:a|form|area)\b(?![^>]*\sdata-as-is)[^>]*?\s(?:href|action)=")\/(?!\/)(?!${SHARED})`, 'g');
const IN_SCRIPT = new RegExp(
  String.raw`(<(?:a|form|area)\b(?![^>]*\sdata-as-is)[^>]*?\s(?:href|action)=")\/(?!\/)(?!${SHARED}|${UNCONVERTED})`,
  'g',
);

/** Whether markup goes to this place as it was written: no link in it to be led elsewhere, no character to be turned. */
export function isAsWritten({ script, site }: Place): boolean {
  return script === 'hans' && site === null;
}

/** Finished markup whose links lead within the same site and script as its page. */
export function rebase(markup: string, { script, site }: Place): string {
  const inSite = site === null ? markup : markup.replace(IN_SITE, (_, before: string) => `${before}/sites/${site}/`);
  if (script === 'hans') return inSite;
  const again = site === null ? IN_SCRIPT : SITE_IN_SCRIPT;
  return inSite.replace(again, (_, before: string) => `${before}/hant/`);
}

const SITE_IN_SCRIPT = new RegExp(
  String.raw`(<(?:a|form|area)\b(?![^>]*\sdata-as-is)[^>]*?\s(?:href|action)=")\/(?=sites\/[a-z0-9-]+\/)(?!sites\/[a-z0-9-]+\/(?:${UNCONVERTED}))`,
  'g',
);
