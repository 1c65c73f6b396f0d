/** `www.gov.cn`, or `*.gov.cn` for all below it; small letters, no port. */
const HOST = /^(?:\*\.)?(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/** A host as a whitelist keeps it, from what somebody wrote (an address too); null when it is none. Numbers are no names. */
export function readHost(text: string): string | null {
  const cleaned = text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/?#].*$/, '')
    .replace(/:\d+$/, '')
    .replace(/\.$/, '');
  const wild = cleaned.startsWith('*.');
  const name = URL.parse(`https://${wild ? cleaned.slice(2) : cleaned}/`)?.hostname ?? '';
  const host = wild ? `*.${name}` : name;
  // `*.cn` would let nearly everybody in.
  return !cleaned.includes('@') && HOST.test(host) && (!wild || host.split('.').length >= 3) ? host : null;
}

/** The address of an original, when it can be one: http or https with a name, nothing hidden before it, on a usual port. */
export function readOriginalAddress(text: string): URL | null {
  const url = URL.parse(text.trim());
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  if (url.username !== '' || url.password !== '' || url.port !== '') return null;
  return HOST.test(url.hostname.replace(/\.$/, '')) ? url : null;
}

/** Whether an address leads to one of the hosts. */
export function isListedHost({ hostname }: URL, hosts: readonly string[]): boolean {
  const name = hostname.toLowerCase().replace(/\.$/, '');
  return hosts.some((host) => (host.startsWith('*.') ? name.endsWith(host.slice(1)) : name === host));
}
