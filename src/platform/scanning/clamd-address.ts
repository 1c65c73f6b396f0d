/** Where clamd listens: a socket of this machine, or a host and port. */
export type ClamdAddress = { readonly path: string } | { readonly host: string; readonly port: number };

const LONGEST_PATH = 100;

/** Reads `host:port`, `[::1]:3310` or an absolute path; null for anything else. */
export function parseClamdAddress(text: string): ClamdAddress | null {
  if (text.startsWith('/')) return text.length <= LONGEST_PATH && !text.includes('\0') ? { path: text } : null;
  const found = /^(?:\[([0-9A-Fa-f:.]+)\]|([A-Za-z0-9._-]+)):(\d{1,5})$/.exec(text);
  const [, six, name, digits] = found ?? [];
  const host = six ?? name;
  const port = Number(digits);
  return host === undefined || port < 1 || port > 65_535 ? null : { host, port };
}
