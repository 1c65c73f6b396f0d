/**
 * What a request asks for as `/path?query`. A proxy may name the whole address (RFC 9112, 3.2.2); a fragment is for
 * nobody but the browser. Else one page would have as many addresses as anybody can think of: in the cache, in counts.
 */
export function pathOf(target: string): string {
  if (target.startsWith('/') && !target.includes('#')) return target;
  const [asked = ''] = target.split('#', 1);
  const path = asked.replace(/^https?:\/\/[^/?]*/i, '');
  return path.startsWith('/') ? path : `/${path}`;
}
