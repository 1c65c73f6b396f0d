import { z } from 'zod';

/** The only format there is; a reader refuses others. */
export const FORMAT = 1;

/** First member: tells a backup from any other archive. */
export const MARK = 'gongkai-backup';
export const MANIFEST = 'manifest.json';
/** Last member, in the format of `sha256sum`. */
export const MANIFEST_SUM = 'manifest.sha256';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const TABLE = z.object({
  schema: z.string(),
  name: z.string(),
  columns: z.array(z.string()),
  computed: z.array(z.string()),
  rows: z.number(),
  /** See `fingerprint.ts`. */
  content: z.string(),
  parts: z.number(),
});

/** All that is said about a backup: what it was made of, and what each of its members must be. */
const SCHEMA = z.object({
  format: z.literal(FORMAT),
  createdAt: z.iso.datetime(),
  /** Versions: of this program, of Node.js, of the server. */
  program: z.string(),
  runtime: z.string(),
  server: z.string(),
  /** In the order of their application. */
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  tables: z.array(TABLE),
  sequences: z.array(z.object({ schema: z.string(), name: z.string(), value: z.string(), called: z.boolean() })),
  files: z.object({
    count: z.number(),
    bytes: z.number(),
    /** Their bytes were not what their names promise; they are in the backup as they were. */
    altered: z.array(sha256),
  }),
  /** Members of `config/`. */
  config: z.array(z.string()),
  /** Settings that a new place will want to know; no secrets. */
  facts: z.record(z.string(), z.string()),
  members: z.array(z.object({ name: z.string(), size: z.number(), sha256 })),
});

export type Manifest = Readonly<z.infer<typeof SCHEMA>>;
export type MemberFacts = Manifest['members'][number];

/** Null when it is none of ours. */
export function parseManifest(text: string): Manifest | null {
  try {
    return SCHEMA.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

export function memberOfTable({ schema, name }: { readonly schema: string; readonly name: string }, part: number): string {
  return `database/${schema}.${name}.${String(part).padStart(6, '0')}.copy.zst`;
}

export function memberOfFile(sha256: string): string {
  return `files/${sha256.slice(0, 2)}/${sha256.slice(2)}`;
}

export function memberOfConfig(name: string): string {
  return `config/${name}`;
}
