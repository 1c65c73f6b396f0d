import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePlainDate, type PlainDate } from '../../kernel/plain-date.ts';
import {
  foldCase,
  movedClocks,
  proofWords,
  proveClock,
  receiptDate,
  stateCalendar,
  WorkdayCalendar,
  dayWords,
  type CaseEvent,
  type ClockFault,
  type Intake,
} from '../index.ts';
import { ANNOUNCED_YEARS } from '../calendar/announced-years.ts';

const calendar = stateCalendar();

function day(text: string): PlainDate {
  const parsed = parsePlainDate(text);
  assert.ok(parsed.ok, text);
  return parsed.value;
}

const at = (kind: 'received' | 'correctionReceived' | 'reasonsReceived' | 'feeNoticed' | 'feePaid' | 'replied', on: string): CaseEvent => ({
  kind,
  on: day(on),
});
const asked = (kind: 'correctionAsked' | 'reasonsAsked' | 'delayAnnounced', on: string, until: string): CaseEvent => ({
  kind,
  on: day(on),
  until: day(until),
});
const extended = (on: string, workdays: number): CaseEvent => ({ kind: 'extended', on: day(on), workdays });
const consulted = (on: string, party: string, whom: 'thirdParty' | 'agency' = 'thirdParty'): CaseEvent => ({
  kind: 'consulted',
  on: day(on),
  party,
  with: whom,
});
const party = (kind: 'consultationReceived' | 'consultationAnswered', on: string, name: string): CaseEvent => ({
  kind,
  on: day(on),
  party: name,
});
const reopened = (on: string, until: string | null): CaseEvent => ({
  kind: 'reopened',
  on: day(on),
  until: until === null ? null : day(until),
});

/** Article and boundary, what happens, when the reply is due (null: the clock waits), what isn't taken as meant. */
const REPLY_DUE: readonly (readonly [
  what: string,
  events: readonly CaseEvent[],
  due: string | null,
  faults: readonly ClockFault['kind'][],
])[] = [
  ['art 33: Spring Festival 2026, with both worked Saturdays', [at('received', '2026-01-30')], '2026-03-05', []],
  ['art 33: National Day 2026, with its worked Sunday and Saturday', [at('received', '2026-09-18')], '2026-10-22', []],
  ['art 33: received on a holiday (中秋节)', [at('received', '2026-09-25')], '2026-10-29', []],
  ['art 33: received on National Day', [at('received', '2026-10-01')], '2026-11-03', []],
  ['art 33: received on a Sunday', [at('received', '2026-11-01')], '2026-11-27', []],
  ['art 33: received on a worked Sunday, which is the day before the first', [at('received', '2026-09-20')], '2026-10-23', []],
  ['art 33: December to January, with the worked Sunday after New Year', [at('received', '2025-12-10')], '2026-01-08', []],
  ['art 33: into a year that is not announced', [at('received', '2026-12-10')], '2027-01-08', []],
  ['art 33: extension on the 20th day', [at('received', '2026-11-02'), extended('2026-11-30', 20)], '2026-12-28', []],
  ['art 33: extension on the 21st day', [at('received', '2026-11-02'), extended('2026-12-01', 20)], '2026-11-30', ['lateExtension']],
  ['art 33: extension by 21 days', [at('received', '2026-11-02'), extended('2026-11-09', 21)], '2026-11-30', ['extensionTooLong']],
  [
    'art 33: a second extension',
    [at('received', '2026-11-02'), extended('2026-11-09', 5), extended('2026-11-10', 5)],
    '2026-12-07',
    ['secondExtension'],
  ],
  [
    'art 30: correction asked on the 7th day, received on 20 November',
    [at('received', '2026-11-02'), asked('correctionAsked', '2026-11-11', '2026-11-25'), at('correctionReceived', '2026-11-20')],
    '2026-12-18',
    [],
  ],
  [
    'art 30: correction asked on the 7th day, not received',
    [at('received', '2026-11-02'), asked('correctionAsked', '2026-11-11', '2026-11-25')],
    null,
    [],
  ],
  [
    'art 30: correction asked on the 8th day stops nothing',
    [at('received', '2026-11-02'), asked('correctionAsked', '2026-11-12', '2026-11-25'), at('correctionReceived', '2026-11-20')],
    '2026-11-30',
    ['lateCorrection', 'nothingAsked'],
  ],
  [
    'art 30: at once (一次性): a second correction stops nothing',
    [
      at('received', '2026-11-02'),
      asked('correctionAsked', '2026-11-03', '2026-11-13'),
      at('correctionReceived', '2026-11-04'),
      asked('correctionAsked', '2026-11-05', '2026-11-13'),
    ],
    '2026-12-02',
    ['secondCorrection'],
  ],
  [
    'arts 32, 33: ten working days of waiting for a third party',
    [
      at('received', '2026-11-02'),
      consulted('2026-11-05', '甲公司'),
      party('consultationReceived', '2026-11-09', '甲公司'),
      party('consultationAnswered', '2026-11-19', '甲公司'),
    ],
    '2026-12-14',
    [],
  ],
  [
    'art 32: a third party that keeps silent, to the 15th working day',
    [at('received', '2026-11-02'), consulted('2026-11-05', '甲公司'), party('consultationReceived', '2026-11-09', '甲公司')],
    '2026-12-23',
    [],
  ],
  [
    'art 32: an answer after the 15th working day prolongs nothing',
    [
      at('received', '2026-11-02'),
      consulted('2026-11-05', '甲公司'),
      party('consultationReceived', '2026-11-09', '甲公司'),
      party('consultationAnswered', '2026-12-11', '甲公司'),
    ],
    '2026-12-23',
    [],
  ],
  ['art 32: the letter has not reached the third party', [at('received', '2026-11-02'), consulted('2026-11-05', '甲公司')], null, []],
  [
    'art 32: asked on the last day, too late to gain one',
    [at('received', '2026-11-02'), consulted('2026-11-30', '甲公司')],
    '2026-11-30',
    [],
  ],
  [
    'arts 33, 34: another agency and a third party at the same time are waited for once',
    [
      at('received', '2026-11-02'),
      consulted('2026-11-05', '甲公司'),
      consulted('2026-11-06', '规划局', 'agency'),
      party('consultationReceived', '2026-11-09', '甲公司'),
      party('consultationReceived', '2026-11-09', '规划局'),
      party('consultationAnswered', '2026-11-16', '规划局'),
      party('consultationAnswered', '2026-11-19', '甲公司'),
    ],
    '2026-12-14',
    [],
  ],
  [
    'art 35: reasons are accepted, a later day is named',
    [
      at('received', '2026-11-02'),
      asked('reasonsAsked', '2026-11-05', '2026-11-16'),
      at('reasonsReceived', '2026-11-10'),
      asked('delayAnnounced', '2026-11-12', '2027-01-15'),
    ],
    '2027-01-15',
    [],
  ],
  [
    'art 35: no later day without reasons',
    [at('received', '2026-11-02'), asked('delayAnnounced', '2026-11-12', '2027-01-15')],
    '2026-11-30',
    ['nothingAsked'],
  ],
  ['fees: waiting for the payment', [at('received', '2026-11-02'), at('feeNoticed', '2026-11-10')], null, []],
  [
    'fees: counted anew from the day after the payment',
    [at('received', '2026-11-02'), at('feeNoticed', '2026-11-10'), at('feePaid', '2026-11-20')],
    '2026-12-18',
    [],
  ],
  ['fees: a notice after the last day', [at('received', '2026-11-02'), at('feeNoticed', '2026-12-01')], '2026-11-30', ['lateFeeNotice']],
  ['fees: none before 2021', [at('received', '2020-11-02'), at('feeNoticed', '2020-11-10')], '2020-11-30', ['noFees']],
  ['art 24 of 2007: the last day of the old law, 15 days', [at('received', '2019-05-14')], '2019-06-04', []],
  ['art 24 of 2007: and 15 more', [at('received', '2019-05-14'), extended('2019-06-04', 15)], '2019-06-26', []],
  ['art 24 of 2007: not 20', [at('received', '2019-05-14'), extended('2019-06-04', 20)], '2019-06-04', ['extensionTooLong']],
  ['art 33: the first day of the new law, 20 days', [at('received', '2019-05-15')], '2019-06-13', []],
  [
    'art 21 of 2007: a correction on the 8th day, which had no limit',
    [at('received', '2018-11-01'), asked('correctionAsked', '2018-11-13', '2018-11-30'), at('correctionReceived', '2018-11-15')],
    '2018-12-06',
    [],
  ],
  [
    'a court wants another reply: the whole time anew',
    [at('received', '2026-11-02'), at('replied', '2026-11-10'), reopened('2026-12-01', null)],
    '2026-12-29',
    [],
  ],
  [
    'a court wants another reply by a day that it names',
    [at('received', '2026-11-02'), at('replied', '2026-11-10'), reopened('2026-12-01', '2026-12-16')],
    '2026-12-16',
    [],
  ],
];

for (const [what, events, due, faults] of REPLY_DUE) {
  test(`${what}: ${due ?? 'the clock waits'}`, () => {
    const found = foldCase(events, calendar);
    const [reply] = found.clocks;
    assert.equal(reply?.dueOn, due);
    assert.deepEqual(
      found.faults.map(({ kind }) => kind),
      faults,
    );
    if (reply !== undefined && due !== null) assert.equal(proveClock(events, calendar, found, reply)?.dueOn, due);
  });
}

test('the clocks beside the reply', () => {
  const events = [
    at('received', '2026-11-02'),
    consulted('2026-11-05', '甲公司'),
    consulted('2026-11-05', '规划局', 'agency'),
    party('consultationReceived', '2026-11-09', '甲公司'),
    party('consultationReceived', '2026-11-10', '规划局'),
    party('consultationAnswered', '2026-11-12', '规划局'),
    at('feeNoticed', '2026-11-10'),
  ].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const { clocks, waitingFor } = foldCase(events, calendar);
  assert.deepEqual(
    clocks.map(({ kind, party: who, dueOn, doneOn }) => [kind, who, dueOn, doneOn]),
    [
      ['reply', null, null, null],
      ['correctionNotice', null, '2026-11-11', null],
      ['payment', null, '2026-12-08', null],
      ['consultation', '甲公司', '2026-11-30', null],
      ['consultation', '规划局', '2026-12-01', '2026-11-12'],
    ],
  );
  assert.equal(waitingFor, 'payment');
});

/** 条例 art 31, and 国办公开办函〔2015〕207号 before it. */
const RECEIPTS: readonly (readonly [intake: Intake, on: string | null])[] = [
  [{ channel: 'counter', arrived: day('2026-11-02'), submitted: day('2026-11-02') }, '2026-11-02'],
  [{ channel: 'registeredPost', arrived: day('2026-11-02'), signed: day('2026-11-03') }, '2026-11-03'],
  [{ channel: 'ordinaryPost', arrived: day('2026-11-02'), confirmed: day('2026-11-04') }, '2026-11-04'],
  [{ channel: 'ordinaryPost', arrived: day('2026-11-02') }, null],
  [{ channel: 'online', arrived: day('2026-11-02') }, null],
  [{ channel: 'online', arrived: day('2026-11-02'), confirmed: day('2026-11-03') }, '2026-11-03'],
  [{ channel: 'email', arrived: day('2026-11-02'), confirmed: day('2026-11-03') }, '2026-11-03'],
  [{ channel: 'fax', arrived: day('2026-11-02'), confirmed: day('2026-11-02') }, '2026-11-02'],
  [{ channel: 'email', arrived: day('2019-05-14') }, '2019-05-14'],
  [{ channel: 'email', arrived: day('2019-05-15') }, null],
];

for (const [intake, on] of RECEIPTS) {
  test(`art 31: ${intake.channel} of ${intake.arrived} is received ${on ?? 'when it is confirmed'}`, () => {
    const found = receiptDate(intake);
    assert.equal(found.ok ? found.value.on : null, on);
    if (!found.ok) assert.deepEqual(found.error, { kind: 'notYetReceived', missing: 'confirmed' });
  });
}

test('the proof in words says what was counted, what was not, and by which article', () => {
  const events = [
    at('received', '2026-09-25'),
    consulted('2026-10-09', '甲公司'),
    party('consultationReceived', '2026-10-12', '甲公司'),
    party('consultationAnswered', '2026-10-14', '甲公司'),
    extended('2026-10-20', 5),
  ];
  const found = foldCase(events, calendar);
  const [reply] = found.clocks;
  assert.ok(reply !== undefined);
  const proof = proveClock(events, calendar, found, reply);
  assert.ok(proof !== null);
  assert.equal(
    proofWords(proof),
    '2026年9月25日收到申请，自次日起计算，答复期限20个工作日（《中华人民共和国政府信息公开条例》第三十三条第二款）；2026年10月20日经批准延长5个工作日（《中华人民共和国政府信息公开条例》第三十三条第二款）；其间不计周末9天、中秋节2天（国办发明电〔2025〕7号）、国庆节7天（国办发明电〔2025〕7号）；2026年10月9日征求第三方“甲公司”意见，至2026年10月14日，其间4个工作日不计（《中华人民共和国政府信息公开条例》第三十三条第三款）；第25个工作日为2026年11月11日（星期三），当日届满。',
  );
  assert.deepEqual(proof.days.slice(0, 16).map(dayWords), [
    '中秋节',
    '中秋节',
    '第1个工作日',
    '第2个工作日',
    '第3个工作日',
    ...Array.from({ length: 7 }, () => '国庆节'),
    '第4个工作日',
    '第5个工作日',
    '等待“甲公司”的意见',
    '周末',
  ]);
});

test('the proof of a named day, of an old case and of one that a notice to come may move', () => {
  const words = (events: readonly CaseEvent[], index = 0) => {
    const found = foldCase(events, calendar);
    const clock = found.clocks[index];
    const proof = clock === undefined ? null : proveClock(events, calendar, found, clock);
    return proof === null ? '' : proofWords(proof);
  };
  assert.equal(
    words([at('received', '2026-11-02'), asked('correctionAsked', '2026-11-11', '2026-11-25')], 2),
    '2026年11月11日告知补正。申请人补正期限为2026年11月25日（《中华人民共和国政府信息公开条例》第三十条）。',
  );
  assert.match(
    words([at('received', '2019-05-14')]),
    /^2019年5月14日收到申请，自次日起计算，答复期限15个工作日（《中华人民共和国政府信息公开条例》（2007年公布）第二十四条第二款）/,
  );
  assert.match(
    words([at('received', '2026-09-18')]),
    /；2026年9月20日、2026年10月10日调休上班，计入；第20个工作日为2026年10月22日（星期四），当日届满。$/,
  );
  assert.match(words([at('received', '2026-12-10')]), /元旦1天（依法定假日推算）.*放假安排尚未公布，公布后日期可能变动。$/);
});

test('a new notice: which open cases move, from when to when and why (国办发明电〔2019〕3号)', () => {
  const before = new WorkdayCalendar(ANNOUNCED_YEARS, day('2019-03-21'));
  const after = new WorkdayCalendar(ANNOUNCED_YEARS, day('2019-03-22'));
  const cases = [
    { id: 'moves', events: [at('received', '2019-04-11')] },
    { id: 'is over before', events: [at('received', '2019-04-01')] },
    { id: 'is answered', events: [at('received', '2019-04-11'), at('replied', '2019-04-12')] },
    { id: 'ends beyond what evens out', events: [at('received', '2019-04-17')] },
  ];
  assert.deepEqual(
    [...movedClocks(cases, before, after)].map(({ id, kind, from, to, because }) => ({
      id,
      kind,
      from,
      to,
      because: because.map(({ on, after: { kind: now } }) => `${on} ${now}`),
    })),
    [
      {
        id: 'moves',
        kind: 'reply',
        from: '2019-05-03',
        to: '2019-05-05',
        because: ['2019-04-28 makeUpWorkday', '2019-05-02 holiday', '2019-05-03 holiday', '2019-05-05 makeUpWorkday'],
      },
    ],
  );
});
