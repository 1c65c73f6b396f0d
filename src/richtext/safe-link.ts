const MAX_LENGTH = 2_000;
/** Spaces, controls, invisible and direction-changing characters, quotes and brackets: no address needs them bare. */
const TRICKS = /[\s\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\\"'`<>{}|^]/u;
/** A host without user name: `https://gov.cn@elsewhere` leads elsewhere. */
const WEB = /^(https?):\/\/([^/?#@:]+|\[[0-9a-f:.]+\])(:\d{1,5})?([/?#].*)?$/i;
const MAIL = /^mailto:([^@?&:/#]+@[^@?&:/#]+)(\?.*)?$/i;
/** A path of the own site; `//host` and `/\host` lead elsewhere. */
const OWN_PATH = /^\/(?!\/)/;

/**
 * The address as it may stand in a text, or null. Allowed are http, https, mailto and paths of the own site;
 * everything else (`javascript:`, `data:`, `//host`, relative paths, hidden characters) is not.
 */
export function safeLink(href: string): string | null {
  const address = href.trim();
  if (address === '' || address.length > MAX_LENGTH || TRICKS.test(address)) return null;
  if (OWN_PATH.test(address)) return address;
  const web = WEB.exec(address);
  if (web !== null) return `${(web[1] ?? '').toLowerCase()}${address.slice((web[1] ?? '').length)}`;
  return MAIL.test(address) ? `mailto${address.slice('mailto'.length)}` : null;
}
