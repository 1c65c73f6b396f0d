import type { App } from './app.ts';

/** Scripts, styles, pictures and requests from this site alone, nothing inline, no frames. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

const ALWAYS = {
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  // What old browsers had in its place did harm of its own.
  'x-xss-protection': '0',
};

/** Browsers ignore the first two over plain http and say so in the console. */
const OVER_HTTPS = {
  'cross-origin-opener-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'strict-transport-security': 'max-age=31536000',
};

/**
 * The same with every answer, made once. `secure` says that people reach the site by https (from the public address):
 * over plain http, as in an intranet, HSTS and the upgrade of requests would lock them out.
 */
export function addSecurityHeaders(app: App, secure: boolean): void {
  const headers = {
    'content-security-policy': [...POLICY, ...(secure ? ['upgrade-insecure-requests'] : [])].join(';'),
    ...ALWAYS,
    ...(secure ? OVER_HTTPS : {}),
  };
  app.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
}
