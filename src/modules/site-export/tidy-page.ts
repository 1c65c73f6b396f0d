import { isFolded, staticAddress } from './static-address.ts';

/** What only a program can answer; files say where it is. */
const LIVE =
  /^\/(?:hant\/|hant$)?(?:sites\/[a-z0-9-]+\/)?(?:search|check|correction|consultations\/\d+\/(?:comments|thanks)|workbench|view|api)(?=[/?#]|$)/;

export interface TidyWish {
  readonly traditional: boolean;
  /** DOCX and PDF of every document. */
  readonly office: boolean;
}

export interface TidyPage {
  readonly text: string;
  /** Addresses of this site that it leads to, as they are asked. */
  readonly links: ReadonlySet<string>;
}

const LINK = /(\s(?:href|src|action|data)=")(\/(?!\/)[^"]*)"/g;
const OTHER_SCRIPT = /<li>\s*<a data-as-is href="[^"]*" hreflang="zh-Hant"[^>]*>[^<]*<\/a\s*>\s*<\/li>/g;
const OTHER_SCRIPT_MARK = /<link rel="alternate" hreflang="zh-Hant" href="[^"]*" ?\/>/g;
const OFFICE = /<li>\s*<a [^>]*href="[^"]*\/documents\/\d+\/document\.(?:docx|pdf)"[^>]*>[^<]*<\/a\s*>\s*<\/li>/g;

/** A finished page as a file: its links lead to files, and what is not written is not offered. */
export function tidyPage(markup: string, { traditional, office }: TidyWish): TidyPage {
  const links = new Set<string>();
  const within = traditional ? markup : markup.replace(OTHER_SCRIPT, '').replace(OTHER_SCRIPT_MARK, '');
  const offered = office ? within : within.replace(OFFICE, '');
  const text = offered.replace(LINK, (whole, before: string, href: string) => {
    const address = href.replaceAll('&amp;', '&');
    const file = staticAddress(address);
    if (file === null) return whole;
    const [path = ''] = address.split(/[?#]/, 1);
    links.add(isFolded(address) ? (address.split('#', 1)[0] ?? '') : path);
    const fragment = /#.*$/.exec(address)?.[0] ?? '';
    if (isFolded(address)) return `${before}${file}${fragment}"`;
    return path === file || path === `${file}/` ? whole : `${before}${file}${address.slice(path.length).replaceAll('&', '&amp;')}"`;
  });
  return { text, links };
}

/** Whether an address is answered by a program only. */
export function isLive(address: string): boolean {
  return LIVE.test(address);
}
