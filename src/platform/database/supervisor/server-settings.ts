import type { ServerFolders } from './folders.ts';
import { clusterName } from './server-processes.ts';

/** PostgreSQL's settings by name, given on its command line, so that a new version of ours changes them everywhere. */
export type ServerSettings = Readonly<Record<string, string>>;

/** Port in the name of the unix socket; nothing listens on it unless there are no unix sockets (Windows). */
export const SOCKET_PORT = 5432;

/** On Windows, which has no unix sockets for us, the server listens on a port of 127.0.0.1. */
export function serverSettings(folders: ServerFolders, port: number, overrides: ServerSettings): ServerSettings {
  const windows = process.platform === 'win32';
  return {
    listen_addresses: windows ? '127.0.0.1' : '',
    port: String(port),
    ...(windows ? {} : { unix_socket_directories: folders.socket, unix_socket_permissions: '0700' }),
    cluster_name: clusterName(folders.cluster),
    shared_buffers: '128MB',
    max_connections: '60',
    // Short queries gain nothing by compilation and lose 100 ms now and then.
    jit: 'off',
    // A site can move to a server while it runs.
    wal_level: 'logical',
    max_wal_size: '1GB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    log_line_prefix: '%m [%p] ',
    ...overrides,
  };
}
