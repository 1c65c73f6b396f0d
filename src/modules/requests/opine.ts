import { sql } from 'kysely';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { recordAct, type Work } from '../../platform/audit/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';
import type { Reach } from '../access/index.ts';
import type { RequestFailure } from './request-failure.ts';
import { findRequest } from './store.ts';

/** An internal opinion on how to answer. */
export async function opine(
  work: Work,
  reach: Reach,
  { id, text }: { readonly id: number; readonly text: string },
): Promise<Result<null, RequestFailure>> {
  const found = await findRequest(work.transaction, reach, id);
  if (found === null) return err({ kind: 'notFound' });
  await sql`insert into request_opinion (agency_id, request_id, text, by_id, by_name)
    values (${found.agencyId}, ${id}, ${text}, ${work.by.id}, ${work.by.name})`.execute(work.transaction);
  await recordAct(work, { agencyId: found.agencyId, deed: 'opine' }, { noun: 'request', id });
  return ok(null);
}

export const MESSAGE_CHANNELS = ['online', 'email', 'phone', 'post', 'fax', 'counter'] as const;
export type MessageChannel = (typeof MESSAGE_CHANNELS)[number];

export interface Correspondence {
  readonly agencyId: number;
  readonly id: number;
  readonly direction: 'in' | 'out';
  readonly channel: MessageChannel;
  readonly text: string;
  /** Noted down by the office, of a day: stays inside. Left out: it stands as it came in. */
  readonly noted?: { readonly on: PlainDate; readonly fileId: number | null };
}

/** Puts a call, a letter or a mail into the thread of a case that was found before; sealed. */
export async function addCorrespondence(
  work: Work,
  secrets: SecretBox,
  { agencyId, id, direction, channel, text, noted }: Correspondence,
): Promise<void> {
  const sealed = secrets.seal(text, messageContext(agencyId));
  await sql`insert into request_message (agency_id, request_id, direction, channel, text, by_name, happened_on, noted, file_id)
    values (${agencyId}, ${id}, ${direction}, ${channel}, ${sealed}, ${work.by.name}, ${noted?.on ?? null}::date, ${noted !== undefined},
      ${noted?.fileId ?? null}::integer)`.execute(work.transaction);
  await recordAct(work, { agencyId, deed: 'correspond' }, { noun: 'request', id, detail: { direction, channel } });
}

export function messageContext(agencyId: number): string {
  return `message of agency ${agencyId}`;
}
