import { sql, type RawBuilder } from 'kysely';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { CaseEvent } from '../../../law/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { withinReach, type Reach } from '../../access/index.ts';
import type { InquiryFile } from './inquiry-file.ts';

/** A question as the agency that is asked sees it. */
export interface Inquiry {
  readonly id: number;
  readonly version: number;
  readonly askedAgencyId: number;
  readonly fromAgencyId: number;
  readonly fromAgencyName: string;
  readonly requestId: number;
  readonly year: number | null;
  readonly number: number | null;
  readonly party: string;
  readonly question: string;
  readonly sentOn: PlainDate;
  readonly receivedOn: PlainDate | null;
  readonly answeredOn: PlainDate | null;
  readonly opinion: 'agrees' | 'refuses' | 'partly' | 'silent' | null;
  readonly answer: string;
  readonly unitId: number | null;
  readonly unitName: string | null;
  readonly assigneeId: number | null;
  readonly assigneeName: string | null;
  /** The case is not closed there. */
  readonly open: boolean;
  /** Sent with the answer. */
  readonly files: readonly InquiryFile[];
  /** What the asking agency's clocks know. */
  readonly clocks: readonly CaseEvent[];
}

const OWNERSHIP = { agency: sql.ref('c.asked_agency_id'), unit: sql.ref('c.asked_unit_id'), person: sql.ref('c.asked_assignee_id') };

/** Questions to agencies within reach, those without an answer first, then the newest. */
export async function readInquiries(
  database: Database,
  reach: Reach,
  { where, limit }: { readonly where: RawBuilder<boolean>; readonly limit: number },
): Promise<readonly Inquiry[]> {
  const { rows } = await sql<Inquiry>`
    select c.consultation_id as id, c.version, c.asked_agency_id as "askedAgencyId", c.agency_id as "fromAgencyId",
      agency.name as "fromAgencyName", c.request_id as "requestId", r.year, r.number, c.party, c.question, c.sent_on as "sentOn",
      c.received_on as "receivedOn", c.answered_on as "answeredOn", c.opinion, c.answer, c.asked_unit_id as "unitId",
      unit.name as "unitName", c.asked_assignee_id as "assigneeId", assignee.display_name as "assigneeName", r.closed_on is null as open,
      coalesce((select json_agg(json_build_object('id', f.file_id, 'name', f.name, 'mediaType', f.media_type, 'bytes', f.bytes) order by f.file_id)
        from request_file f where f.agency_id = c.agency_id and f.consultation_id = c.consultation_id and f.erased_at is null), '[]') as files,
      array(select e.clock from request_event e
        where e.agency_id = c.agency_id and e.request_id = c.request_id and e.clock is not null order by e.seq) as clocks
    from request_consultation c join agency on agency.agency_id = c.agency_id
      join disclosure_request r on r.agency_id = c.agency_id and r.request_id = c.request_id
      left join unit on unit.unit_id = c.asked_unit_id left join account assignee on assignee.account_id = c.asked_assignee_id
    where c.asked_agency_id is not null and ${withinReach(reach, OWNERSHIP)} and ${where}
    order by c.answered_on is not null, c.consultation_id desc limit ${limit}`.execute(database);
  return rows;
}

export async function findInquiry(database: Database, reach: Reach, id: number): Promise<Inquiry | null> {
  const [found] = await readInquiries(database, reach, { where: sql<boolean>`c.consultation_id = ${id}`, limit: 1 });
  return found ?? null;
}
