import { sql } from 'kysely';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import { shanghaiDay } from '../../../kernel/shanghai-day.ts';
import { letterTitle, type Fee, type LetterCode, type RequestState } from '../../../law/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import type { SecretBox } from '../../../platform/secrets/index.ts';
import { currentCalendar } from '../../working-days/index.ts';
import { viewClocks } from '../clock-view.ts';
import type { Delivery } from '../deliver-reply.ts';
import { messageContext } from '../opine.ts';
import { clockEvents, eventsOf, type StoredEvent, type StoredRequest } from '../store.ts';
import { handedInTitle } from './handed-in-title.ts';

/** A case as its applicant follows it: no name of anybody in the office, none of a third party, nothing that is not yet decided. */
export interface CaseForApplicant {
  readonly clocks: readonly ApplicantClock[];
  readonly steps: readonly { readonly on: PlainDate; readonly title: string }[];
  /** What the applicant has to do now. */
  readonly wanted: Wanted | null;
  readonly letters: readonly ApplicantLetter[];
  /** What was disclosed, without what is not; only once the reply has gone out by this way. */
  readonly files: readonly { readonly id: number; readonly name: string; readonly bytes: number }[];
  readonly messages: readonly { readonly mine: boolean; readonly text: string; readonly writtenAt: Date }[];
  readonly outcome: StoredRequest['outcome'];
}

type ApplicantClock = ReturnType<typeof viewClocks>[number];

export interface Wanted {
  readonly what: 'correction' | 'reasons' | 'payment';
  readonly until: PlainDate | null;
  /** What the office wrote. */
  readonly words: string;
  /** It has come in by this page, and waits for the office to read it. */
  readonly handedInOn: PlainDate | null;
  readonly fee: { readonly scale: 'pieces' | 'pages'; readonly yuan: number; readonly lines: Fee['lines'] } | null;
}

export interface ApplicantLetter {
  readonly id: number;
  readonly code: LetterCode;
  readonly title: string;
  readonly number: string | null;
  readonly sentOn: PlainDate;
  readonly delivery: Delivery | null;
  readonly tracking: string;
  /** It went out by a way that ends on this page. */
  readonly readHere: boolean;
}

const STEPS: Readonly<Partial<Record<StoredEvent['deed'], string>>> = {
  arrive: '申请提交',
  confirm: '确认收到，登记编号',
  changeKind: '改变申请种类',
  transfer: '转送其他机关',
  discard: '不作为公开申请登记',
  askCorrection: '请您补正',
  receiveCorrection: '收到您的补正',
  lapseCorrection: '补正期限已过',
  askReasons: '请您说明理由',
  receiveReasons: '收到您说明的理由',
  lapseReasons: '说明理由的期限已过',
  announceDelay: '告知延迟答复',
  noticeFee: '通知缴费',
  receivePayment: '收到缴费',
  lapsePayment: '缴费期限已过',
  consult: '征求有关方面的意见',
  extend: '延长答复期限',
  deliver: '答复',
  withdraw: '撤回申请',
  reopen: '重新办理',
};

export async function caseForApplicant(
  database: Database,
  secrets: SecretBox,
  request: StoredRequest,
  today: PlainDate,
): Promise<CaseForApplicant> {
  const events = await eventsOf(database, request.agencyId, request.id);
  const letters = await lettersFor(database, request);
  const answered = isAnswered(request.state);
  const messages = await messagesFor(database, secrets, request);
  return {
    // The seven days for a correction notice are the office's own; a reader takes them for theirs.
    clocks: viewClocks(clockEvents(events), await currentCalendar(database), today).filter(({ kind }) => kind !== 'correctionNotice'),
    steps: events.flatMap(({ deed, on }) => {
      const title = STEPS[deed];
      return title === undefined ? [] : [{ on, title }];
    }),
    wanted: await wantedOf(database, request, events, messages),
    letters,
    files: answered && letters.some(({ readHere }) => readHere) ? await filesFor(database, request) : [],
    messages,
    outcome: answered ? request.outcome : null,
  };
}

function isAnswered(state: RequestState): boolean {
  return state === 'answered' || state === 'archived';
}

async function wantedOf(
  database: Database,
  { agencyId, id, state }: StoredRequest,
  events: readonly StoredEvent[],
  messages: CaseForApplicant['messages'],
): Promise<Wanted | null> {
  const asked = (deed: StoredEvent['deed'], what: 'correction' | 'reasons'): Wanted => {
    const event = events.findLast((one) => one.deed === deed);
    const since = event?.writtenAt ?? new Date(0);
    const handedIn = messages.find(({ mine, text, writtenAt }) => mine && writtenAt >= since && text.startsWith(handedInTitle(what)));
    const words = event?.data['reason'];
    return {
      what,
      until: viewUntil(events, deed),
      words: typeof words === 'string' ? words : '',
      handedInOn: handedIn === undefined ? null : shanghaiDay(handedIn.writtenAt),
      fee: null,
    };
  };
  if (state === 'awaitingCorrection') return asked('askCorrection', 'correction');
  if (state === 'awaitingReasons') return asked('askReasons', 'reasons');
  if (state !== 'awaitingPayment') return null;
  const { rows } = await sql<NonNullable<Wanted['fee']>>`select scale, yuan, lines from request_fee
    where agency_id = ${agencyId} and request_id = ${id}`.execute(database);
  return { what: 'payment', until: null, words: '', handedInOn: null, fee: rows[0] ?? null };
}

function viewUntil(events: readonly StoredEvent[], deed: StoredEvent['deed']): PlainDate | null {
  const clock = events.findLast((event) => event.deed === deed)?.clock ?? null;
  return clock !== null && 'until' in clock ? clock.until : null;
}

/** Letters to the applicant that have gone out; never those to others. */
async function lettersFor(database: Database, { agencyId, id }: StoredRequest): Promise<readonly ApplicantLetter[]> {
  const { rows } = await sql<Omit<ApplicantLetter, 'title' | 'readHere'>>`
    select letter_id as id, code, number, sent_on as "sentOn", delivery, tracking from request_letter
    where agency_id = ${agencyId} and request_id = ${id} and state = 'sent' and consultation_id is null order by sent_on, letter_id`.execute(
    database,
  );
  return rows.map((row) => ({ ...row, title: letterTitle(row.code), readHere: row.delivery === 'online' || row.delivery === 'email' }));
}

async function filesFor(database: Database, { agencyId, id }: StoredRequest): Promise<CaseForApplicant['files']> {
  const { rows } = await sql<CaseForApplicant['files'][number]>`
    select file_id as id, name, bytes from request_file
    where agency_id = ${agencyId} and request_id = ${id} and kind = 'redacted' and erased_at is null order by file_id`.execute(database);
  return rows;
}

/** What the applicant wrote here, and what the office wrote to them; calls and notes of the office stay inside. */
async function messagesFor(database: Database, secrets: SecretBox, { agencyId, id }: StoredRequest): Promise<CaseForApplicant['messages']> {
  const { rows } = await sql<{ direction: 'in' | 'out'; text: Buffer | null; writtenAt: Date }>`
    select direction, text, written_at as "writtenAt" from request_message
    where agency_id = ${agencyId} and request_id = ${id} and channel in ('online', 'email') and not noted order by message_id`.execute(
    database,
  );
  return rows.flatMap(({ direction, text, writtenAt }) =>
    text === null ? [] : [{ mine: direction === 'in', text: secrets.open(text, messageContext(agencyId)), writtenAt }],
  );
}
