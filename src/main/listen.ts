import { once } from 'node:events';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { err, ok, type Result } from '../kernel/result.ts';
import type { App } from '../platform/http/index.ts';

export type ListenFailure =
  | { readonly kind: 'portBusy'; readonly host: string; readonly port: number }
  | { readonly kind: 'portForbidden'; readonly port: number }
  | { readonly kind: 'hostUnusable'; readonly host: string };

interface Place {
  readonly host: string;
  readonly port: number;
}

/** Finds out early that the port is taken, before anything is started. */
export async function tryPort({ host, port }: Place): Promise<Result<null, ListenFailure>> {
  if (port === 0) return ok(null);
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
    return ok(null);
  } catch (fault) {
    return listenFailure({ host, port }, fault);
  } finally {
    probe.close();
  }
}

/** Listens; gives the addresses that a browser can open, this machine's first. */
export async function listen(app: App, { host, port }: Place): Promise<Result<readonly string[], ListenFailure>> {
  try {
    await app.listen({ host, port });
  } catch (fault) {
    return listenFailure({ host, port }, fault);
  }
  const bound = app.server.address();
  const actual = bound !== null && typeof bound === 'object' ? bound.port : port;
  const everywhere = host === '0.0.0.0' || host === '::';
  const hosts = everywhere ? ['127.0.0.1', ...ownAddresses()] : [host.includes(':') ? `[${host}]` : host];
  return ok(hosts.map((name) => `http://${name}:${actual}/`));
}

function ownAddresses(): readonly string[] {
  return Object.values(networkInterfaces()).flatMap((entries) =>
    (entries ?? []).filter((entry) => entry.family === 'IPv4' && !entry.internal).map((entry) => entry.address),
  );
}

function listenFailure({ host, port }: Place, fault: unknown): Result<never, ListenFailure> {
  const code = fault instanceof Error && 'code' in fault ? fault.code : null;
  switch (code) {
    case 'EADDRINUSE':
      return err({ kind: 'portBusy', host, port });
    case 'EACCES':
      return err({ kind: 'portForbidden', port });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return err({ kind: 'hostUnusable', host });
    default:
      throw fault;
  }
}
