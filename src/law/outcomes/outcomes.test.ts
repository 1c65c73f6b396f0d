import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parsePlainDate, type PlainDate } from '../../kernel/plain-date.ts';
import { formOf } from '../../report/index.ts';
import {
  CASE_OUTCOMES,
  caseOutcome,
  guide,
  guideQuestions,
  isRecordOutcome,
  letterTitle,
  OUTCOMES,
  outcomeTitle,
  RECORD_OUTCOMES,
  remedyCell,
  remedyClause,
  REMEDY_RESULTS,
  reportRow,
  type CaseOutcome,
  type Decision,
  type Outcome,
  type QuestionId,
  type RecordOutcome,
  type RemedyBodies,
  type RequestKind,
} from '../index.ts';

function day(text: string): PlainDate {
  const parsed = parsePlainDate(text);
  assert.ok(parsed.ok, text);
  return parsed.value;
}

function rowsOf(form: '2019' | '2021', table: string): readonly string[] {
  return (
    formOf(form)
      ?.tables.find(({ id }) => id === table)
      ?.rows.map(({ id }) => id) ?? []
  );
}

test('outcomes are the rows of table three, in its order, of both forms', () => {
  const notOutcomes = new Set(['new', 'carriedIn', 'carriedOver', 'total', 'other']);
  assert.deepEqual(
    rowsOf('2021', 'requests').filter((row) => !notOutcomes.has(row)),
    OUTCOMES,
  );
  assert.deepEqual(
    OUTCOMES.map((outcome) => reportRow(outcome, '2021')),
    OUTCOMES,
  );
  const rows2019 = new Set(rowsOf('2019', 'requests'));
  for (const outcome of OUTCOMES) assert.ok(rows2019.has(reportRow(outcome, '2019')), outcome);
  assert.equal(reportRow('other.unpaidFee', '2019'), 'other');
});

/** Answers until the guide decides. */
function follow(
  yes: (id: QuestionId) => boolean,
  kind: RequestKind = 'information',
): { readonly decision: Decision; readonly asked: readonly QuestionId[] } {
  const answers: Partial<Record<QuestionId, boolean>> = {};
  const asked: QuestionId[] = [];
  for (;;) {
    const at = guide(answers, kind);
    if ('decide' in at) return { decision: at.decide, asked };
    assert.ok(!asked.includes(at.ask.id), `${at.ask.id} is asked twice`);
    asked.push(at.ask.id);
    answers[at.ask.id] = yes(at.ask.id);
  }
}

/** 条例 arts 14-16, 30, 35-39: the first yes, and what follows from it. */
const FIRST_YES: readonly (readonly [yes: QuestionId | null, outcome: Outcome, letter: string | null])[] = [
  ['withdrawn', 'other.other', null],
  ['correctionOverdue', 'other.overdueCorrection', 'noLongerProcessed'],
  ['feeUnpaid', 'other.unpaidFee', 'noLongerProcessed'],
  ['petition', 'notProcessed.petition', 'notProcessed'],
  ['publication', 'notProcessed.publication', 'notProcessed'],
  ['repeat', 'notProcessed.repeat', 'repeat'],
  ['reconfirm', 'notProcessed.reconfirm', 'notProcessed'],
  ['massive', 'notProcessed.massive', 'notProcessed'],
  ['stillUnclear', 'unavailable.stillUnclear', 'needsCreation'],
  ['specialQuery', 'denied.adminQuery', 'specialQuery'],
  ['notResponsible', 'unavailable.notHeld', 'notResponsible'],
  ['notExisting', 'unavailable.notHeld', 'notExisting'],
  ['needsCreation', 'unavailable.needsCreation', 'needsCreation'],
  ['alreadyPublic', 'granted', 'grant'],
  ['stateSecret', 'denied.stateSecret', 'denial'],
  ['lawForbids', 'denied.lawForbids', 'denial'],
  ['safetyStability', 'denied.safetyStability', 'denial'],
  ['thirdParty', 'denied.thirdParty', 'denial'],
  ['internalAffairs', 'denied.internalAffairs', 'denial'],
  ['processInfo', 'denied.processInfo', 'denial'],
  ['enforcementFile', 'denied.enforcementFile', 'denial'],
  [null, 'granted', 'grant'],
];

for (const [yes, outcome, letter] of FIRST_YES) {
  test(`the guide: ${yes ?? 'nothing stands against it'} → ${outcome}`, () => {
    const { decision } = follow((id) => id === yes);
    assert.deepEqual([decision.outcome, decision.letter], [outcome, letter]);
    if (letter !== 'denial') return;
    // art 37: what can be divided is given.
    assert.equal(follow((id) => id === yes || id === 'separable').decision.outcome, 'partial');
  });
}

test('every way of answering ends in one outcome, and every outcome is an end', () => {
  const ends = new Set<CaseOutcome>();
  for (const [, outcome] of FIRST_YES) ends.add(outcome);
  ends.add(follow((id) => id === 'stateSecret' || id === 'separable').decision.outcome);
  assert.deepEqual([...ends].toSorted(), OUTCOMES.toSorted());
  const ids = guideQuestions().map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...ids)), (yes) => {
      const { decision, asked } = follow((id) => yes.includes(id));
      assert.ok(CASE_OUTCOMES.includes(decision.outcome) && !isRecordOutcome(decision.outcome));
      assert.ok(asked.length <= ids.length);
      if (decision.letter !== null) assert.ok(letterTitle(decision.letter).endsWith('告知书'));
      assert.ok(outcomeTitle(decision.outcome) !== '');
    }),
  );
});

/** 条例 art 41, in the order of its sentences. */
const RECORD_FIRST_YES: readonly (readonly [yes: QuestionId | null, outcome: RecordOutcome, letter: string | null])[] = [
  ['withdrawn', 'record.withdrawn', null],
  ['notOwnRecord', 'record.notCorrected', 'recordNotCorrected'],
  ['othersCompetent', 'record.passedOn', 'recordPassedOn'],
  ['notProven', 'record.notCorrected', 'recordNotCorrected'],
  [null, 'record.corrected', 'recordCorrected'],
];

test('art 41: a request to correct a record ends in what table three has no row for', () => {
  const rows = new Set([...rowsOf('2021', 'requests'), ...rowsOf('2019', 'requests')]);
  for (const outcome of RECORD_OUTCOMES) assert.ok(!rows.has(outcome), outcome);
  for (const [yes, outcome, letter] of RECORD_FIRST_YES) {
    const { decision } = follow((id) => id === yes, 'recordCorrection');
    assert.deepEqual([decision.outcome, decision.letter, decision.article], [outcome, letter, '第四十一条'], yes ?? 'nothing');
  }
  assert.deepEqual(new Set(RECORD_FIRST_YES.map(([, outcome]) => outcome)), new Set(RECORD_OUTCOMES));
  const asked = new Set(guideQuestions('recordCorrection').map(({ id }) => id));
  assert.deepEqual(
    guideQuestions()
      .filter(({ id }) => asked.has(id))
      .map(({ id }) => id),
    ['withdrawn'],
  );
});

test('art 41: several entries are answered together only where the answer is one', () => {
  assert.equal(caseOutcome(['record.corrected', 'record.corrected']), 'record.corrected');
  assert.equal(caseOutcome(['record.corrected', 'record.notCorrected']), null);
  assert.equal(caseOutcome(['record.corrected', 'granted']), null);
  assert.equal(caseOutcome(['granted', 'denied.thirdParty']), 'partial');
});

test('several parts: 区分处理的，只计这一情形', () => {
  const cases: readonly (readonly [parts: readonly Outcome[], outcome: Outcome])[] = [
    [['granted'], 'granted'],
    [['granted', 'granted'], 'granted'],
    [['granted', 'denied.thirdParty'], 'partial'],
    [['unavailable.notHeld', 'granted'], 'partial'],
    [['partial', 'denied.stateSecret'], 'partial'],
    [['denied.processInfo', 'denied.processInfo'], 'denied.processInfo'],
    [['unavailable.notHeld', 'denied.processInfo'], 'denied.processInfo'],
  ];
  for (const [parts, outcome] of cases) assert.equal(caseOutcome(parts), outcome, parts.join(' + '));
  assert.throws(() => caseOutcome([]), RangeError);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...OUTCOMES), { minLength: 1 }), (parts) => {
      assert.equal(caseOutcome(parts.toReversed()), caseOutcome(parts));
    }),
  );
});

const BODIES: RemedyBodies = { government: '某县人民政府', upper: '某市卫生健康委员会', court: '某县人民法院', ledByUpper: false };

/** Days around the changes: 行政诉讼法 2015-05-01, 行政复议法 2024-01-01, 法释〔2025〕8号 2025-06-01. */
const DAYS = ['2015-04-30', '2015-05-01', '2023-12-31', '2024-01-01', '2025-05-31', '2025-06-01', '2026-11-22'];

/** For each outcome, whether review must come first on those days. */
function reviewFirst(outcome: CaseOutcome): readonly boolean[] {
  if (outcome === 'denied.adminQuery') return [false, false, false, true, true, false, false];
  if (outcome === 'partial' || outcome.startsWith('denied.')) return [false, false, false, true, true, true, true];
  return DAYS.map(() => false);
}

for (const outcome of CASE_OUTCOMES) {
  test(`the remedies of ${outcome} by the day of the letter`, () => {
    const found = DAYS.map((on) => remedyClause(outcome, day(on), BODIES));
    if (outcome === 'other.other' || outcome === 'record.withdrawn') {
      assert.deepEqual(new Set(found), new Set([null]));
      return;
    }
    assert.deepEqual(
      found.map((clause) => clause?.reviewFirst),
      reviewFirst(outcome),
    );
    for (const [index, clause] of found.entries()) {
      const text = clause?.text ?? '';
      assert.doesNotMatch(text, /[{}]/);
      // 行政复议法 (2023) art 24: the upper department is no choice any more.
      assert.equal(text.includes(BODIES.upper), index < 3, DAYS[index]);
      assert.equal(text.includes('应当自收到本答复书之日起60日内先向某县人民政府申请行政复议'), reviewFirst(outcome)[index]);
      assert.equal(text.includes('3个月'), index === 0);
      assert.equal(text.includes('15日内向某县人民法院'), reviewFirst(outcome)[index]);
    }
  });
}

test('the upper department reviews those whom it leads (行政复议法 art 27)', () => {
  const clause = remedyClause('denied.stateSecret', day('2026-01-05'), { ...BODIES, ledByUpper: true });
  assert.match(clause?.text ?? '', /先向某市卫生健康委员会申请行政复议/);
});

test('results of remedies are cells of table four', () => {
  const rows = new Set(rowsOf('2021', 'remedies'));
  const columns = new Set(
    formOf('2021')
      ?.tables.find(({ id }) => id === 'remedies')
      ?.rows[0]?.columns.map(({ id }) => id),
  );
  for (const result of REMEDY_RESULTS) {
    const cell = remedyCell('reconsideration', [result]);
    assert.ok(rows.has(cell.row) && columns.has(cell.column), result);
  }
  assert.deepEqual(remedyCell('litigationDirect', []), { row: 'litigationDirect', column: 'pending' });
  assert.deepEqual(remedyCell('litigationAfterReconsideration', ['claimDismissed', 'revoked']), {
    row: 'litigationAfterReconsideration',
    column: 'corrected',
  });
  assert.equal(remedyCell('litigationDirect', ['claimDismissed', 'pending']).column, 'pending');
  assert.equal(remedyCell('reconsideration', ['withdrawn']).column, 'other');
});
