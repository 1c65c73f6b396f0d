import { BlockList, isIP } from 'node:net';

/** Where a mail server is, and who signs in there. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** `tls` from the first byte, `starttls` after the greeting and never without, `none` only to this very machine. */
  readonly security: MailSecurity;
  /** Null: nobody signs in. */
  readonly user: string | null;
  readonly password: string | null;
}

export const MAIL_SECURITIES = ['tls', 'starttls', 'none'] as const;
export type MailSecurity = (typeof MAIL_SECURITIES)[number];

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** Whether what is said to this host leaves the machine: then it has to be encrypted. */
export function isOtherMachine(host: string): boolean {
  if (host === 'localhost') return false;
  const family = isIP(host);
  return family === 0 || !LOOPBACK.check(host, family === 4 ? 'ipv4' : 'ipv6');
}

/** Passing a certificate that nobody vouches for, or that is for another host. */
const CERTIFICATE = /^(?:CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|ERR_TLS_CERT|HOSTNAME_MISMATCH)/;

/** Whether this fault of a connection, or one within it, is about the server's certificate. */
export function isCertificateFault(fault: unknown): boolean {
  for (let at = fault, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth += 1) {
    const codes = ['code', 'originalCode'].map((name) => Object.getOwnPropertyDescriptor(at, name)?.value);
    if (codes.some((code) => typeof code === 'string' && CERTIFICATE.test(code))) return true;
    const inner: unknown = Object.getOwnPropertyDescriptor(at, '_err')?.value;
    if (inner !== undefined && isCertificateFault(inner)) return true;
  }
  return false;
}
