import { sql } from 'kysely';
import type { z } from 'zod';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { DEED_TITLES, outcomeTitle, type WorkdayCalendar } from '../../law/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';
import type { Leave } from '../access/index.ts';
import { readSettings, requestSettings } from '../settings/index.ts';
import { currentCalendar } from '../working-days/index.ts';
import { viewClocks } from './clock-view.ts';
import { consentsOf, consentView } from './consent/consents-of.ts';
import { dueIfAgreed } from './consent/due-if-agreed.ts';
import { numberWords } from './number-words.ts';
import { openAddressee } from './consult/consulted-addressee.ts';
import { NAMING } from './files/request-files.ts';
import { lettersOf } from './letters/letter-list.ts';
import { messageContext } from './opine.ts';
import { allowedBeside, deedsOf, isAllowed } from './request-deeds.ts';
import type { ConsultationShape, DisclosureRequest, EventShape } from './request-shape.ts';
import { nextLevel } from './rules/index.ts';
import { relatedRequests } from './split/related-requests.ts';
import { roundOf } from './sign-reply.ts';
import { clockEvents, eventsOf, findRequest, partsOf, type StoredEvent, type StoredRequest } from './store.ts';

/** A request with all that hangs on it, as the asker may see it; null beyond reach. */
export async function viewRequest(
  database: Database,
  secrets: SecretBox,
  { actor, reach }: Pick<Leave, 'actor' | 'reach'>,
  id: number,
  today: PlainDate,
): Promise<DisclosureRequest | null> {
  const found = await findRequest(database, reach, id);
  if (found === null) return null;
  const calendar = await currentCalendar(database);
  const { events, ...shown } = await readCase(database, secrets, found, {
    mayName: isAllowed('readApplicant', actor, found),
    today,
    calendar,
  });
  return {
    ...shown,
    events: events.map(eventOf),
    round: await roundView(database, actor, found),
    deeds: deedsOf(actor, found, clockEvents(events), { calendar, today }),
    allowed: allowedBeside(actor, found),
    related: await relatedRequests(database, actor, found),
    answerWorkdays: (await readSettings(database, requestSettings)).correctionWorkdays,
  };
}

/** All that hangs on a request that was found before; without `mayName` nothing that tells who anybody is. */
export async function readCase(
  database: Database,
  secrets: SecretBox,
  found: StoredRequest,
  { mayName, today, calendar }: { readonly mayName: boolean; readonly today: PlainDate; readonly calendar: WorkdayCalendar },
) {
  const { agencyId, id } = found;
  const events = await eventsOf(database, agencyId, id);
  return {
    ...recordOf(found),
    parts: (await partsOf(database, agencyId, id)).map((part) => ({
      ...part,
      outcomeTitle: part.outcome === null ? '' : outcomeTitle(part.outcome),
    })),
    events,
    clocks: viewClocks(clockEvents(events), calendar, today),
    consultations: await consultationsOf(database, secrets, found, mayName),
    opinions: await opinionsOf(database, found),
    messages: await messagesOf(database, secrets, found, mayName),
    fee: await feeOfRequest(database, found),
    files: (await filesOf(database, found)).filter(({ kind }) => mayName || !NAMING.some((one) => one === kind)),
    letters: await lettersOf(database, secrets, found, mayName),
    consents: (await consentsOf(database, agencyId, id)).map((asked) =>
      consentView(asked, dueIfAgreed(asked, clockEvents(events), { calendar, today })),
    ),
  };
}

function recordOf(found: StoredRequest) {
  const { agencyId, agencyName, unitId, unitName, assigneeId, assigneeName, acceptedAt, erasedAt, archivedAt, createdAt, ...other } = found;
  const { oralWriter, oralConfirmed, ...rest } = other;
  return {
    ...rest,
    agency: { id: agencyId, name: agencyName },
    oral: oralConfirmed === null ? null : { writtenBy: oralWriter, confirmed: oralConfirmed },
    number: numberWords(found),
    outcomeTitle: found.outcome === null ? '' : outcomeTitle(found.outcome),
    unit: unitId === null ? null : { id: unitId, name: unitName ?? '' },
    assignee: assigneeId === null ? null : { id: assigneeId, name: assigneeName ?? '' },
    acceptedAt: acceptedAt?.toISOString() ?? null,
    erased: erasedAt !== null,
    archivedAt: archivedAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
  };
}

function eventOf({ seq, deed, on, before, after, data, byName, writtenAt }: StoredEvent): z.infer<typeof EventShape> {
  const title = deed === 'arrive' ? '申请到达' : DEED_TITLES[deed];
  return { seq, deed, title, on, before, after, data, byName, writtenAt: writtenAt.toISOString() };
}

async function roundView(database: Database, actor: Leave['actor'], found: StoredRequest): Promise<DisclosureRequest['round']> {
  if (found.state !== 'approving' && found.state !== 'approved') return { levels: [], mine: false };
  const { levels, signed, draftedBy } = await roundOf(database, found);
  const shown = levels.map(({ title }, index) => {
    const signature = signed[index];
    return {
      title,
      signedBy: signature?.byName ?? null,
      signedOn: signature?.on ?? null,
      opinion: signature?.opinion ?? '',
    };
  });
  if (actor.kind !== 'person' || signed.length >= levels.length || !isAllowed('sign', actor, found)) return { levels: shown, mine: false };
  const roles = actor.grants.filter(({ unitId }) => unitId === null || unitId === found.unitId).map(({ role }) => role);
  return { levels: shown, mine: nextLevel(levels, signed, { id: actor.id, roles, drafted: draftedBy === actor.id }).ok };
}

async function consultationsOf(
  database: Database,
  secrets: SecretBox,
  { agencyId, id }: StoredRequest,
  mayName: boolean,
): Promise<z.infer<typeof ConsultationShape>[]> {
  type Row = Omit<z.infer<typeof ConsultationShape>, 'addressee' | 'askedAgency'> & {
    readonly sealed: Buffer | null;
    readonly askedAgencyId: number | null;
    readonly askedAgencyName: string | null;
  };
  const { rows } = await sql<Row>`
    select c.consultation_id as id, c.party, c.asks, c.addressee as sealed, c.asked_agency_id as "askedAgencyId", a.name as "askedAgencyName",
      c.question, c.sent_on as "sentOn", c.received_on as "receivedOn", c.answered_on as "answeredOn", c.opinion, c.answer,
      c.override_reason as "overrideReason"
    from request_consultation c left join agency a on a.agency_id = c.asked_agency_id
    where c.agency_id = ${agencyId} and c.request_id = ${id} order by c.consultation_id`.execute(database);
  return rows.map(({ sealed, askedAgencyId, askedAgencyName, ...row }) => ({
    ...row,
    askedAgency: askedAgencyId === null ? null : { id: askedAgencyId, name: askedAgencyName ?? '' },
    addressee: sealed === null || !mayName ? null : openAddressee(secrets, agencyId, sealed),
  }));
}

async function opinionsOf(database: Database, { agencyId, id }: StoredRequest): Promise<DisclosureRequest['opinions']> {
  const { rows } = await sql<{ id: number; text: string; byName: string; writtenAt: Date }>`
    select opinion_id as id, text, by_name as "byName", written_at as "writtenAt" from request_opinion
    where agency_id = ${agencyId} and request_id = ${id} order by opinion_id`.execute(database);
  return rows.map((row) => ({ ...row, writtenAt: row.writtenAt.toISOString() }));
}

async function messagesOf(
  database: Database,
  secrets: SecretBox,
  { agencyId, id }: StoredRequest,
  mayName: boolean,
): Promise<DisclosureRequest['messages']> {
  type Row = Omit<DisclosureRequest['messages'][number], 'text' | 'writtenAt'> & { sealed: Buffer | null; writtenAt: Date };
  const { rows } = await sql<Row>`
    select message_id as id, direction, channel, happened_on as "on", noted, file_id as "fileId", text as sealed, by_name as "byName",
      written_at as "writtenAt"
    from request_message where agency_id = ${agencyId} and request_id = ${id}
    order by coalesce(happened_on, (written_at at time zone 'Asia/Shanghai')::date), message_id`.execute(database);
  return rows.map(({ sealed, writtenAt, ...row }) => ({
    ...row,
    text: sealed === null || !mayName ? null : secrets.open(sealed, messageContext(agencyId)),
    writtenAt: writtenAt.toISOString(),
  }));
}

async function feeOfRequest(database: Database, { agencyId, id }: StoredRequest): Promise<DisclosureRequest['fee']> {
  const { rows } = await sql<NonNullable<DisclosureRequest['fee']>>`
    select scale, units, units_before as "unitsBefore", yuan, lines, noticed_on as "noticedOn", paid_on as "paidOn" from request_fee
    where agency_id = ${agencyId} and request_id = ${id}`.execute(database);
  return rows[0] ?? null;
}

async function filesOf(database: Database, { agencyId, id }: StoredRequest): Promise<DisclosureRequest['files']> {
  const { rows } = await sql<Omit<DisclosureRequest['files'][number], 'addedAt'> & { addedAt: Date }>`
    select file_id as id, kind, name, media_type as "mediaType", bytes, by_name as "byName", added_at as "addedAt",
      erased_at is not null as erased
    from request_file where agency_id = ${agencyId} and request_id = ${id} order by file_id`.execute(database);
  return rows.map((row) => ({ ...row, addedAt: row.addedAt.toISOString() }));
}
