import { pino, stdSerializers, type DestinationStream, type Logger } from 'pino';

export type { Logger } from 'pino';

/** From most to least talkative; `silent` writes nothing. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Names under which a secret could reach a log line, at the top or one level down. */
const SECRETS = [
  // PostgreSQL quotes the refused row in these.
  'detail',
  'where',
  'remoteAddress',
  'password',
  'token',
  'secret',
  'cookie',
  'authorization',
  'link',
  'url',
  'connectionString',
];

/**
 * One JSON object a line, for machines, on standard error unless another stream is given:
 * standard output belongs to words for people. Times are ISO 8601 in UTC.
 * Personal data does not belong in a log: requests are logged by `request-log.ts` without address, query or headers.
 */
export function createLog(level: LogLevel, destination: DestinationStream = pino.destination(2)): Logger {
  return pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: stdSerializers.errWithCause },
      redact: {
        // The reader of forms logs the headers of a request at the most talkative level, cookies and all.
        paths: ['busboyOptions.headers', ...SECRETS.flatMap((name) => [name, `*.${name}`, `*.cause.${name}`])],
        censor: '[redacted]',
      },
    },
    destination,
  );
}
