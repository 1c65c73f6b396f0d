import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../platform/database/index.ts';
import type { ReleaseKind } from './releases.ts';
import type { PictureSize } from './rules/content.ts';
import type { Validity } from './rules/validity.ts';
import { IS_PUBLIC } from './store.ts';

/** What the public may know of a document that is or was public. */
export interface PublicState {
  readonly id: number;
  readonly agencyId: number;
  readonly unitId: number;
  readonly type: string;
  readonly indexNumber: string;
  readonly firstReleasedAt: Date;
  readonly releasedAt: Date;
  readonly urgent: boolean;
  readonly validity: Validity | null;
  /** Null: nobody has decided it. */
  readonly validityOn: string | null;
  readonly validityDocumentId: number | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawalReason: string;
  /** The released content, as it was stored; its pictures with their size. */
  readonly content: string;
  /** The oldest first. */
  readonly releases: readonly { readonly kind: ReleaseKind; readonly at: string; readonly reason: string }[];
}

/** The public states of these documents; those that never were public are left out. */
export async function someStates(database: Database, ids: readonly number[]): Promise<readonly PublicState[]> {
  return ids.length === 0 ? [] : read(database, sql`document.document_id = any(${[...ids]}::integer[])`, ids.length);
}

/** The public states of all documents by their ids, some at a time; to be read in one snapshot. */
export async function* publicStates(database: Database, atOnce = 500): AsyncGenerator<readonly PublicState[]> {
  for (let last = 0; ;) {
    const states = await read(database, sql`document.document_id > ${last}`, atOnce);
    const end = states.at(-1);
    if (end === undefined) return;
    yield states;
    last = end.id;
  }
}

async function read(database: Database, where: RawBuilder<unknown>, limit: number): Promise<readonly PublicState[]> {
  const { rows } = await sql<PublicState & { readonly pictures: Readonly<Record<string, PictureSize>> | null }>`
    with found as materialized (
      select document.* from document where document.released_revision is not null and ${where} order by document.document_id limit ${limit}
    )
    select document.document_id as id, document.agency_id as "agencyId", document.unit_id as "unitId", document.type,
      document.index_number as "indexNumber", document.first_released_at as "firstReleasedAt", document.released_at as "releasedAt",
      document.urgent, document.validity, document.validity_on as "validityOn", document.validity_document_id as "validityDocumentId",
      case when ${IS_PUBLIC} then null else document.withdrawn_at end as "withdrawnAt", document.withdrawal_reason as "withdrawalReason",
      r.content, releases.list as releases,
      -- Most have no picture: their files need not be looked up.
      case when strpos(r.content, '"inline":true') > 0 then (
        select json_object_agg(f.file_sha256, f.examination -> 'dimensions') from document_file f
        where f.agency_id = document.agency_id and f.document_id = document.document_id
          and jsonb_typeof(f.examination -> 'dimensions') = 'object') end as pictures
    from found document
      join document_revision r on r.agency_id = document.agency_id and r.document_id = document.document_id
        and r.revision = document.released_revision
      cross join lateral (
        select coalesce(json_agg(json_build_object('kind', p.kind, 'at', p.at, 'reason', p.reason) order by p.release_id), '[]') as list
        from document_release p where p.agency_id = document.agency_id and p.document_id = document.document_id
      ) releases
    order by document.document_id`.execute(database);
  return rows.map(({ pictures, ...state }) => (pictures === null ? state : { ...state, content: withSizes(state.content, pictures) }));
}

const WithFiles = z.looseObject({ attachments: z.array(z.looseObject({ file: z.string() })) });

function withSizes(content: string, pictures: Readonly<Record<string, PictureSize>>): string {
  const stored = WithFiles.parse(JSON.parse(content));
  return JSON.stringify({ ...stored, attachments: stored.attachments.map((one) => ({ ...one, ...pictures[one.file] })) });
}
