import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { err, ok, type Result } from '../kernel/result.ts';
import { AUDIT_HASHES, type AuditHash } from '../platform/audit/chain-form.ts';
import { LOG_LEVELS, type LogLevel } from '../platform/logging.ts';
import { parseClamdAddress, type ClamdAddress } from '../platform/scanning/index.ts';
import { parseSecretKey } from '../platform/secrets/index.ts';
import { complainedOption, strayOption } from '../cli/wrong-words.ts';

/** Everything that an operator can set, from the environment and the command line; the command line wins. */
export interface Config {
  /** Absolute; `chosen` is false for the default, which may give way when PostgreSQL can't get there. */
  readonly dataFolder: { readonly path: string; readonly chosen: boolean };
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** A PostgreSQL server to use in place of our own. */
  readonly databaseUrl: string | null;
  /** The role that owns the tables, when it is not the one that serves. */
  readonly databaseOwnerUrl: string | null;
  readonly programsFolder: string | null;
  /** Where files are kept; null: `files` in the data folder. */
  readonly filesFolder: string | null;
  /** More fonts for what is printed; null: those that come with the program. */
  readonly fontsFolder: string | null;
  /** What entries of the audit are digested and chained with from now on. */
  readonly auditHash: AuditHash;
  /** File for the ends of the audit's chains; null: `audit-anchors.log` in the data folder, where there is one. */
  readonly auditAnchors: string | null;
  readonly logLevel: LogLevel;
  /** The address that people use, when a proxy stands before us. */
  readonly publicUrl: URL | null;
  /** What secrets in the database are sealed with; null: `secret.key` in the data folder. */
  readonly secretKey: Uint8Array | null;
  readonly trustProxy: readonly string[];
  /** The provider of the government's single sign-on (OpenID Connect); null: people sign in by password only. */
  readonly singleSignOn: SingleSignOnSettings | null;
  /** For how long our own database server, once it has died, is started again and again before the program gives up. */
  readonly databasePatienceSeconds: number;
  readonly drainNoticeSeconds: number;
  readonly drainGraceSeconds: number;
  /** Whether `serve` also does background jobs. */
  readonly jobs: boolean;
  /** What a program must show to read the metrics from another machine; null: none may. */
  readonly metricsToken: string | null;
  /** The virus scanner that every upload is shown to; null: none is set up. */
  readonly clamd: ClamdAddress | null;
  /** Leave the sample data out at the first start. */
  readonly empty: boolean;
}

export interface SingleSignOnSettings {
  readonly issuer: URL;
  readonly clientId: string;
  /** Null for a public client. */
  readonly clientSecret: string | null;
  /** On the button. */
  readonly label: string;
  /** The claim that names the account at the first sign-in. */
  readonly nameClaim: string;
}

export type ConfigFailure =
  | { readonly kind: 'badSetting'; readonly name: string; readonly expected: string }
  | { readonly kind: 'badOption'; readonly option: string; readonly command: string; readonly known: readonly string[] };

/** The options of all commands that run the house; each knows some of them. */
const OPTIONS = {
  data: { type: 'string' },
  host: { type: 'string' },
  port: { type: 'string' },
  empty: { type: 'boolean', default: false },
  'no-jobs': { type: 'boolean', default: false },
} as const;

const seconds = z.coerce.number('应为秒数').min(0, '应为 0 以上的秒数').max(3600, '应为 3600 以下的秒数');
const url = (...protocols: readonly string[]) =>
  z
    .string()
    .refine(
      (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol),
      `应以 ${protocols.map((p) => `${p}//`).join(' 或 ')} 开头`,
    );

function entries(text: string): readonly string[] {
  return text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** An address, a range, or one of the ranges that have names. */
function isProxy(entry: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(entry)) return true;
  const [address = '', bits, ...more] = entry.split('/');
  const family = isIP(address);
  const isRange = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) > 0 && Number(bits) <= (family === 4 ? 32 : 128));
  return family !== 0 && isRange && more.length === 0;
}

/** Each setting with what it must look like; the words end the sentence “… 应为 …”. */
const SETTINGS = z.object({
  GONGKAI_DATA: z.string().optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce
    .number('应为 0 到 65535 的整数')
    .int('应为 0 到 65535 的整数')
    .min(0, '应为 0 到 65535 的整数')
    .max(65_535, '应为 0 到 65535 的整数')
    .default(8080),
  DATABASE_URL: url('postgres:', 'postgresql:').optional(),
  DATABASE_OWNER_URL: url('postgres:', 'postgresql:').optional(),
  PG_BIN_DIR: z.string().optional(),
  FILES_DIR: z.string().optional(),
  FONTS_DIR: z.string().optional(),
  AUDIT_HASH: z.enum(AUDIT_HASHES, `应为 ${AUDIT_HASHES.join(' 或 ')}`).default('sm3'),
  AUDIT_ANCHORS: z.string().optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `应为 ${LOG_LEVELS.join('、')} 之一`).optional(),
  PUBLIC_URL: url('http:', 'https:').optional(),
  SECRET_KEY: z
    .string()
    .refine((text) => parseSecretKey(text) !== null, '应为 32 字节随机密钥的 64 位十六进制或 base64，例如 openssl rand -hex 32 的输出')
    .optional(),
  TRUST_PROXY: z
    .string()
    .refine((text) => entries(text).every(isProxy), '应为逗号分隔的 IP 地址或网段，例如 10.0.0.1, 10.1.0.0/16')
    .default(''),
  OIDC_ISSUER: url('https:', 'http:')
    // Over plain http anyone on the way could say who has signed in.
    .refine(
      (text) => new URL(text).protocol === 'https:' || /^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(new URL(text).hostname),
      '应以 https:// 开头',
    )
    .optional(),
  OIDC_CLIENT_ID: z.string().default('gongkai'),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_LABEL: z.string().max(40, '应为不超过 40 个字的名称').default('统一身份认证'),
  OIDC_NAME_CLAIM: z.string().default('preferred_username'),
  DATABASE_PATIENCE_SECONDS: z.coerce
    .number('应为秒数')
    .min(0, '应为 0 以上的秒数')
    .max(604_800, '应为 604800（七天）以下的秒数')
    .default(3_600),
  DRAIN_NOTICE_SECONDS: seconds.default(0),
  DRAIN_GRACE_SECONDS: seconds.default(15),
  GONGKAI_CLAMD: z
    .string()
    .refine((text) => parseClamdAddress(text) !== null, '应为 clamd 的地址，例如 127.0.0.1:3310 或 /run/clamav/clamd.ctl')
    .optional(),
  METRICS_TOKEN: z.string().min(16, '应为至少 16 个字符的口令').optional(),
});

/** Where a command is called: given, so that it can be tested. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Whether a person looks at the log as it is written: then only warnings are worth a line. */
  readonly logIsTerminal: boolean;
}

/** A command, with the options that it knows: all others are refused, also those of other commands. */
export interface CommandOptions {
  readonly name: string;
  readonly known: readonly string[];
}

const SERVE: CommandOptions = { name: 'serve', known: Object.keys(OPTIONS) };

export function readConfig(
  words: readonly string[],
  { environment, cwd, logIsTerminal }: Surroundings,
  command: CommandOptions = SERVE,
): Result<Config, ConfigFailure> {
  const flags = parseWords(words, command);
  if (!flags.ok) return flags;
  const { data, host, port, empty } = flags.value;
  // A variable that is set to nothing counts as not set.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = SETTINGS.safeParse({
    ...given,
    ...(data === undefined ? {} : { GONGKAI_DATA: data }),
    ...(host === undefined ? {} : { HOST: host }),
    ...(port === undefined ? {} : { PORT: port }),
  });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return err({ kind: 'badSetting', name: String(issue?.path[0] ?? ''), expected: issue?.message ?? '' });
  }
  const settings = parsed.data;
  return ok({
    dataFolder: { path: resolve(cwd, settings.GONGKAI_DATA ?? '.gongkai'), chosen: settings.GONGKAI_DATA !== undefined },
    host: settings.HOST,
    port: settings.PORT,
    databaseUrl: settings.DATABASE_URL ?? null,
    databaseOwnerUrl: settings.DATABASE_OWNER_URL ?? null,
    programsFolder: settings.PG_BIN_DIR === undefined ? null : resolve(cwd, settings.PG_BIN_DIR),
    filesFolder: settings.FILES_DIR === undefined ? null : resolve(cwd, settings.FILES_DIR),
    fontsFolder: settings.FONTS_DIR === undefined ? null : resolve(cwd, settings.FONTS_DIR),
    auditHash: settings.AUDIT_HASH,
    auditAnchors: settings.AUDIT_ANCHORS === undefined ? null : resolve(cwd, settings.AUDIT_ANCHORS),
    logLevel: settings.LOG_LEVEL ?? (logIsTerminal ? 'warn' : 'info'),
    publicUrl: settings.PUBLIC_URL === undefined ? null : new URL(settings.PUBLIC_URL),
    secretKey: settings.SECRET_KEY === undefined ? null : parseSecretKey(settings.SECRET_KEY),
    trustProxy: entries(settings.TRUST_PROXY),
    singleSignOn:
      settings.OIDC_ISSUER === undefined
        ? null
        : {
            issuer: new URL(settings.OIDC_ISSUER),
            clientId: settings.OIDC_CLIENT_ID,
            clientSecret: settings.OIDC_CLIENT_SECRET ?? null,
            label: settings.OIDC_LABEL,
            nameClaim: settings.OIDC_NAME_CLAIM,
          },
    databasePatienceSeconds: settings.DATABASE_PATIENCE_SECONDS,
    drainNoticeSeconds: settings.DRAIN_NOTICE_SECONDS,
    drainGraceSeconds: settings.DRAIN_GRACE_SECONDS,
    jobs: !flags.value['no-jobs'],
    metricsToken: settings.METRICS_TOKEN ?? null,
    clamd: settings.GONGKAI_CLAMD === undefined ? null : parseClamdAddress(settings.GONGKAI_CLAMD),
    empty,
  });
}

interface Flags {
  readonly data?: string | undefined;
  readonly host?: string | undefined;
  readonly port?: string | undefined;
  readonly empty: boolean;
  readonly 'no-jobs': boolean;
}

function parseWords(words: readonly string[], { name, known }: CommandOptions): Result<Flags, ConfigFailure> {
  const bad = (option: string) => err({ kind: 'badOption', option, command: `gongkai ${name}`, known } as const);
  try {
    const { values } = parseArgs({ args: [...words], options: OPTIONS });
    const stray = strayOption(values, known);
    return stray === null ? ok(values) : bad(stray);
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault;
    return bad(complainedOption(fault, words));
  }
}
