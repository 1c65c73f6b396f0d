import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { z } from 'zod';
import { identitiesOf } from '../../../src/report/check/identities.ts';
import type { Arrival, FiguresOffice } from './figures-office.ts';
import { figuresOffice } from './figures-office.ts';
import { Case, type Who } from './request-office.ts';
import { later, walk, type Waiting } from './slow-days.ts';

const Clocks = z.array(z.looseObject({ kind: z.string(), party: z.string().nullable(), dueOn: z.string().nullable() }));
const KINDS = [
  'naturalPerson',
  'naturalPerson',
  'naturalPerson',
  'enterprise',
  'research',
  'publicWelfare',
  'legalService',
  'otherOrganization',
];
const CHANNELS: readonly Arrival['channel'][] = ['counter', 'registeredPost', 'ordinaryPost', 'online', 'email', 'fax'];
const REPLIES = [
  ['granted', 'grant'],
  ['granted', 'grant'],
  ['partial', 'partialGrant'],
  ['denied.stateSecret', 'denial'],
  ['denied.thirdParty', 'denial'],
  ['denied.processInfo', 'denial'],
  ['denied.enforcementFile', 'denial'],
  ['unavailable.notHeld', 'notExisting'],
  ['unavailable.needsCreation', 'needsCreation'],
  ['notProcessed.petition', 'notProcessed'],
  ['notProcessed.repeat', 'repeat'],
] as const;

const RECORD_REPLIES = [
  ['record.corrected', 'recordCorrected'],
  ['record.notCorrected', 'recordNotCorrected'],
  ['record.passedOn', 'recordPassedOn'],
] as const;

/** What the test itself knows of a case: enough to walk every due day, and to count it. */
interface Told {
  received: string;
  start: string;
  extended: number;
  named: string | null;
  waitsFor: 'correction' | 'payment' | null;
  correction: { readonly until: string } | null;
  fee: { readonly noticed: string } | null;
  readonly letters: Map<string, Waiting>;
  readonly turns: { readonly on: string; readonly outcome: string | null }[];
  /** From which day on it asks for information, or for a correction of a record. */
  readonly kinds: { readonly on: string; readonly record: boolean }[];
}

/** Seeded; the same number is always the same years. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/** Lives so many random cases of two years by the API; the slow counter looks at every due day after every deed. */
export async function liveRandomYears(t: TestContext, cases: number, seed: number): Promise<void> {
  const office = await figuresOffice(t);
  const roll = dice(seed);
  const lived: { readonly kind: string; readonly told: Told }[] = [];
  const remedies: { readonly filed: string; readonly decided: string }[] = [];
  const done = new Map<string, number>();
  let dueDays = 0;
  for (let index = 0; index < cases; index += 1) {
    const kind = KINDS[roll(KINDS.length)] ?? 'naturalPerson';
    const life = new Life(office, roll, done);
    const record = roll(8) === 0;
    await life.begin({
      record,
      channel: CHANNELS[roll(CHANNELS.length)] ?? 'counter',
      kind,
      name: `申请人${index}`,
      on: later('2023-01-01', roll(730)),
      content: record ? `第 ${index + 1} 件：请更正本人的记录。` : `第 ${index + 1} 件：申请公开有关政府信息。`,
    });
    const ended = await life.live();
    if (ended !== null && ended !== '' && roll(6) === 0) {
      const filed = later(ended, 5 + roll(40));
      const decided = later(filed, 20 + roll(60));
      const review = await office.sued({ kind: 'reconsideration', organ: '青禾县人民政府', requestId: life.found.id, filedOn: filed });
      await office.moves(review, 'decide', { on: decided, result: 'revoked', reopen: { until: null } });
      remedies.push({ filed, decided });
      await life.reopened(decided);
    }
    dueDays += life.compared;
    lived.push({ kind, told: life.told });
  }
  await compareFigures(office, lived, remedies);
  for (const deed of ['askCorrection', 'receiveCorrection', 'extend', 'consult', 'receiveAnswer', 'changeKind', 'deliver'])
    assert.ok((done.get(deed) ?? 0) > 0, `no ${deed} came about`);
  t.diagnostic(
    `${cases} cases, ${[...done.values()].reduce((sum, count) => sum + count, 0)} deeds, ${dueDays} due days walked alike; ${[...done].map(([deed, count]) => `${deed} ${count}`).join(', ')}, reopen ${remedies.length}`,
  );
}

class Life {
  readonly told: Told = {
    received: '',
    start: '',
    extended: 0,
    named: null,
    waitsFor: null,
    correction: null,
    fee: null,
    letters: new Map(),
    turns: [],
    kinds: [],
  };
  compared = 0;
  readonly #office: FiguresOffice;
  readonly #roll: (below: number) => number;
  readonly #done: Map<string, number>;
  #found: Case | null = null;
  #on = '';

  constructor(office: FiguresOffice, roll: (below: number) => number, done: Map<string, number>) {
    this.#office = office;
    this.#roll = roll;
    this.#done = done;
  }

  get found(): Case {
    if (this.#found === null) throw new Error('It has not begun');
    return this.#found;
  }

  async begin(arrival: Arrival): Promise<void> {
    this.#found = await this.#office.arrives(arrival);
    this.#on = arrival.on;
    this.told.received = arrival.on;
    this.told.start = arrival.on;
    this.told.kinds.push({ on: arrival.on, record: arrival.record === true });
    this.#compare('confirm');
  }

  /** To its end, or to where it is left open. Answers the day of the end. */
  async live(): Promise<string | null> {
    for (let deeds = 0; deeds < 8; deeds += 1) {
      const choice = this.#roll(20);
      if (choice < 4 && (await this.#correct())) continue;
      if (choice < 8 && (await this.#consult())) continue;
      if (choice < 11 && (await this.#extend())) continue;
      if (choice < 13 && (await this.#charge())) continue;
      if (choice === 13) return this.#withdraw();
      if (choice === 14) return null;
      if (choice === 15 && (await this.#changeKind())) continue;
      if (choice > 14) break;
      if (this.told.waitsFor !== null) break;
    }
    return this.#reply();
  }

  /** Opened again by a review: answered once more, or left. */
  async reopened(on: string): Promise<void> {
    const { told } = this;
    told.turns.push({ on, outcome: null });
    this.#on = on;
    told.start = on;
    told.extended = 0;
    told.waitsFor = null;
    const answer = await this.#office.ask('clerk', 'GET', `/requests/${this.found.id}`);
    this.#found = Case.parse(answer.json);
    this.#compare('reopen');
    if (this.#roll(4) > 0) await this.#reply();
  }

  get #record(): boolean {
    return this.told.kinds.at(-1)?.record ?? false;
  }

  async #changeKind(): Promise<boolean> {
    if (this.told.waitsFor !== null) return false;
    const on = this.#soon(30);
    const record = !this.#record;
    const body = { on, to: record ? 'recordCorrection' : 'information', reason: '登记错了。' };
    await this.#does('clerk', 'changeKind', body, () => this.told.kinds.push({ on, record }));
    return true;
  }

  async #correct(): Promise<boolean> {
    const { told } = this;
    const on = this.#soon(6);
    if (told.correction !== null || told.waitsFor !== null || on > (walk(told.received, 7) ?? '')) return false;
    const until = later(on, 10 + this.#roll(10));
    await this.#does('clerk', 'askCorrection', { on, until, reason: '请写明所需信息的名称。' }, () => {
      told.correction = { until };
      told.waitsFor = 'correction';
    });
    if (this.#roll(5) > 0) {
      const came = later(on, this.#roll(12));
      await this.#does('clerk', 'receiveCorrection', { on: came }, () => this.#restart(came));
    } else await this.#does('clerk', 'lapseCorrection', { on: later(until, 1 + this.#roll(5)) }, () => undefined);
    return true;
  }

  async #consult(): Promise<boolean> {
    if (this.told.waitsFor !== null || this.#record) return false;
    const on = this.#soon(6);
    const asks = this.#roll(2) === 0 ? 'thirdParty' : 'agency';
    const body = { on, asks, addressee: { name: '第三方' }, question: '是否同意公开？' };
    const before = this.found.consultations.length;
    const letter: Waiting = { sent: on, received: null, answered: null };
    const nth = [...this.told.letters.keys()].filter((party) => party.startsWith(asks === 'thirdParty' ? '第三方' : '协办机关')).length + 1;
    const party = `${asks === 'thirdParty' ? '第三方' : '协办机关'}${nth}`;
    await this.#does('clerk', 'consult', body, () => this.told.letters.set(party, letter));
    const consultationId = this.found.consultations.find((asked) => asked.party === party)?.id ?? before;
    const received = later(on, this.#roll(6));
    await this.#does('clerk', 'confirmDelivery', { consultationId, on: received }, () => {
      letter.received = received;
    });
    if (this.#roll(4) > 0) {
      const came = later(received, this.#roll(20));
      if (came >= (walk(received, 15) ?? '')) return this.#silent(received);
      await this.#does('clerk', 'receiveAnswer', { consultationId, on: came, opinion: 'agrees', answer: '同意' }, () => {
        letter.answered = came;
      });
      return true;
    }
    return this.#silent(received);
  }

  async #silent(received: string): Promise<true> {
    await this.#does('clerk', 'lapseConsultation', { on: later(walk(received, 15) ?? received, 1 + this.#roll(4)) }, () => undefined);
    return true;
  }

  async #extend(): Promise<boolean> {
    const { told } = this;
    const on = this.#soon(8);
    if (told.extended > 0 || told.waitsFor !== null || on > (this.#due() ?? '')) return false;
    const workdays = 1 + this.#roll(20);
    await this.#does('leader', 'extend', { on, workdays, reason: '内容较多，需要汇总。' }, () => {
      told.extended = workdays;
    });
    return true;
  }

  async #charge(): Promise<boolean> {
    const { told } = this;
    const on = this.#soon(6);
    if (this.#record || told.fee !== null || told.waitsFor !== null || on > (this.#due() ?? '')) return false;
    await this.#does('clerk', 'noticeFee', { on, scale: 'pages', units: 31 + this.#roll(200) }, () => {
      told.fee = { noticed: on };
      told.waitsFor = 'payment';
    });
    if (this.#roll(4) > 0) {
      const paid = later(on, this.#roll(20));
      await this.#does('clerk', 'receivePayment', { on: paid }, () => this.#restart(paid));
    } else await this.#does('clerk', 'lapsePayment', { on: later(walk(on, 20) ?? on, 1) }, () => undefined);
    return true;
  }

  async #withdraw(): Promise<string> {
    const on = this.#soon(8);
    await this.#does('clerk', 'withdraw', { on, reason: '申请人撤回。' }, () =>
      this.told.turns.push({ on, outcome: this.#record ? 'record.withdrawn' : 'other.other' }),
    );
    // A withdrawn case has no decision that somebody could attack.
    return '';
  }

  async #reply(): Promise<string | null> {
    const { waitsFor } = this.told;
    const on = this.#soon(20);
    const replies = this.#record ? RECORD_REPLIES : REPLIES;
    const [outcome, letter] =
      waitsFor === 'correction' && this.#record
        ? (['record.notCorrected', 'recordNotCorrected'] as const)
        : waitsFor === 'correction'
          ? (['other.overdueCorrection', 'noLongerProcessed'] as const)
          : waitsFor === 'payment'
            ? (['other.unpaidFee', 'noLongerProcessed'] as const)
            : (replies[this.#roll(replies.length)] ?? replies[0]);
    this.#found = await this.#office.answers(this.found, on, outcome, letter);
    this.#on = on;
    this.told.turns.push({ on, outcome });
    this.#compare('deliver');
    return on;
  }

  async #does(who: Who, deed: string, body: { readonly on: string } & Readonly<Record<string, unknown>>, learn: () => void): Promise<void> {
    this.#found = await this.#office.does(who, this.found, deed, body);
    this.#on = body.on;
    learn();
    this.#compare(deed);
  }

  /** A day soon after the last thing that happened. */
  #soon(days: number): string {
    return later(this.#on, this.#roll(days));
  }

  #restart(on: string): void {
    this.told.start = on;
    this.told.waitsFor = null;
  }

  #due(): string | null {
    const { start, extended, letters, waitsFor } = this.told;
    return waitsFor === null ? walk(start, 20 + extended, [...letters.values()]) : null;
  }

  #compare(deed: string): void {
    this.#done.set(deed, (this.#done.get(deed) ?? 0) + 1);
    const { received, correction, fee, letters } = this.told;
    const expected = new Map<string, string | null>([
      ['reply', this.#due()],
      ['correctionNotice', walk(received, 7)],
    ]);
    if (correction !== null) expected.set('correction', correction.until);
    if (fee !== null) expected.set('payment', walk(fee.noticed, 20));
    for (const [party, letter] of letters) if (letter.received !== null) expected.set(`consultation ${party}`, walk(letter.received, 15));
    const shown = new Map(clocksOf(this.found).map(({ kind, party, dueOn }) => [party === null ? kind : `${kind} ${party}`, dueOn]));
    assert.deepEqual(
      Object.fromEntries(shown),
      Object.fromEntries(expected),
      `after ${deed} of ${this.found.number ?? ''}, received ${received}`,
    );
    this.compared += expected.size;
  }
}

/** The rows of table three in which a case stands in a year, year after year from its receipt on. 更正 stands in none. */
function rowsOf({ received, turns, kinds }: Told, year: number): readonly string[] {
  let [rows, carried, over]: [readonly string[], boolean, boolean] = [[], false, false];
  for (let at = Number(received.slice(0, 4)); at <= year; at += 1) {
    const end = `${at}-12-31`;
    const record = kinds.findLast(({ on }) => on <= end)?.record ?? false;
    rows = [];
    if (over || (record && !carried)) continue;
    // What was carried in and is no application for information any more ends as 其他处理－其他.
    const outcome = record ? 'other.other' : (turns.findLast(({ on }) => on <= end)?.outcome ?? null);
    rows = [carried ? 'carriedIn' : 'new', ...(outcome === null ? ['carriedOver'] : [outcome, 'total'])];
    carried = outcome === null;
    over = outcome !== null && !record;
  }
  return rows;
}

function clocksOf(json: unknown) {
  return z.looseObject({ clocks: Clocks }).parse(json).clocks;
}

/** Counts the years anew from what the test did, and asks every relation of the form. */
async function compareFigures(
  office: FiguresOffice,
  lived: readonly { readonly kind: string; readonly told: Told }[],
  remedies: readonly { readonly filed: string; readonly decided: string }[],
): Promise<void> {
  const years = [2023, 2024, 2025];
  const counts = new Map<number, ReadonlyMap<string, number>>();
  for (const year of years) counts.set(year, await office.counts(year));
  for (const year of years) {
    const cell = (address: string) => counts.get(year)?.get(address) ?? 0;
    const expected = new Map<string, number>();
    const add = (row: string, kind: string) => {
      for (const column of [kind, 'total']) expected.set(`requests/${row}/${column}`, (expected.get(`requests/${row}/${column}`) ?? 0) + 1);
    };
    for (const { kind, told } of lived) {
      for (const row of rowsOf(told, year)) add(row, kind);
    }
    for (const { filed, decided } of remedies) {
      if (filed > `${year}-12-31` || decided < `${year}-01-01`) continue;
      for (const column of [decided > `${year}-12-31` ? 'pending' : 'corrected', 'total'])
        expected.set(`remedies/reconsideration/${column}`, (expected.get(`remedies/reconsideration/${column}`) ?? 0) + 1);
    }
    for (const [address, count] of counts.get(year) ?? []) assert.equal(count, expected.get(address) ?? 0, `${year} ${address}`);
    for (const { id, table, left, right } of identitiesOf('2021')) {
      if (table === 'proactive' || id.startsWith('outcomes.oneOther') || id === 'applicants:other') continue;
      const sum = (terms: typeof left) => terms.reduce((total, { row, column }) => total + cell(`${table}/${row}/${column}`), 0);
      assert.equal(sum(left), sum(right), `${year} ${id}`);
    }
    for (const [address, count] of counts.get(year - 1) ?? [])
      if (address.startsWith('requests/carriedOver/'))
        assert.equal(cell(address.replace('carriedOver', 'carriedIn')), count, `${year} ${address}`);
  }
  assert.ok((counts.get(2024)?.get('requests/carriedIn/total') ?? 0) > 0, 'nothing was carried over');
}
