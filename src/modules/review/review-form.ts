import type { PrintBlock, PrintCell, PrintDocument } from '../../kernel/print-document.ts';
import { OPENNESS_TITLES } from '../documents/rules/index.ts';
import { GATES } from '../../screening/finding.ts';
import { GATE_TITLES } from './rules/gate-titles.ts';
import type { ReviewView, StepView } from './review-shape.ts';

/** What the form says beside the review itself. */
export interface FormFacts {
  readonly agencyName: string;
  readonly unitName: string;
  readonly typeTitle: string;
  readonly indexNumber: string | null;
  readonly documentNumber: string | null;
  readonly drafter: string;
  readonly createdAt: Date;
  readonly openness: { readonly ground: string | null; readonly reason: string };
  readonly releasedAt: Date | null;
  readonly filedAt: Date | null;
  readonly printedAt: Date;
  /** For what was confirmed: ☑, or √ where the typefaces have no such box. */
  readonly tick: '☑' | '√';
}

const OUTCOMES = { passed: '审核通过', returned: '退回', recalled: '撤回送审', voided: '因修改作废' } as const;

/** 信息发布审核表 of a document: what it is, who signed what and when, and what came back. */
export function reviewForm(review: ReviewView, facts: FormFacts): PrintDocument {
  return {
    title: ['信息发布审核表'],
    subtitle: facts.agencyName,
    author: facts.agencyName,
    subject: review.title,
    keywords: ['信息发布审核表', '三审三校'],
    date: null,
    blocks: [
      about(review, facts),
      ...review.rounds.map((round) => roundTable(round, facts.tick)),
      ...history(review),
      { kind: 'paragraph', text: `内容指纹（SHA-256）：${grouped(review.contentHash)}`, align: 'start' },
      { kind: 'paragraph', text: `本表由系统按审核记录生成，生成时间：${moment(facts.printedAt)}。`, align: 'start' },
    ],
  };
}

function about(review: ReviewView, facts: FormFacts): PrintBlock {
  const { submission } = review;
  const pairs: readonly (readonly [string, string])[] = [
    ['文号', facts.documentNumber ?? '—'],
    ['信息类型', facts.typeTitle],
    ['起草科室', facts.unitName],
    ['起草人', `${facts.drafter} ${moment(facts.createdAt)}`],
    ['送审', submission === null ? '（尚未送审）' : `${submission.submittedBy} ${moment(new Date(submission.submittedAt))}`],
    ['起草和修改人', review.authors.map(({ name }) => name).join('、') || facts.drafter],
    ['审核流程', `${review.flow ?? '—'}（第 ${review.revision} 稿）`],
    ['审核结果', resultOf(review)],
  ];
  const rows: PrintCell[][] = [
    [label('名称'), value(review.title, 3)],
    [label('索引号'), value(facts.indexNumber ?? '（发布时编制）', 3)],
  ];
  for (let index = 0; index < pairs.length; index += 2)
    rows.push(pairs.slice(index, index + 2).flatMap(([name, text]) => [label(name), value(text)]));
  rows.push([label('发布时间'), value(releaseOf(review, facts), 3)]);
  rows.push([label('公开属性'), value(opennessOf(review, facts), 3)]);
  if (submission !== null && submission.note !== '') rows.push([label('送审说明'), value(submission.note, 3)]);
  const urgent = urgentOf(review);
  if (urgent !== null) rows.push([label('先发后审'), value(urgent, 3)]);
  return table('基本情况', [15, 35, 15, 35], rows);
}

function resultOf({ submission }: ReviewView): string {
  if (submission === null) return '—';
  const { outcome, endedAt } = submission;
  return outcome === null ? '审核中' : `${OUTCOMES[outcome]}${endedAt === null ? '' : ` ${moment(new Date(endedAt))}`}`;
}

function releaseOf({ state }: ReviewView, { releasedAt, filedAt }: FormFacts): string {
  if (releasedAt !== null) return moment(releasedAt);
  if (filedAt !== null) return `${moment(filedAt)}（归档，不主动公开）`;
  return state === 'approved' ? '（待发布）' : '（未发布）';
}

function opennessOf({ openness }: ReviewView, { openness: { ground, reason } }: FormFacts): string {
  if (openness === null) return '（未确定）';
  const why = [ground === null ? '' : `依据：${ground}`, reason === '' ? '' : `理由：${reason}`].filter((text) => text !== '');
  return [OPENNESS_TITLES[openness], ...why].join('；');
}

function urgentOf({ submission }: ReviewView): string | null {
  const urgent = submission?.urgent ?? null;
  if (urgent === null) return null;
  const { reason, authorized, afterReviewDueOn } = urgent;
  const who = authorized === null ? '（未批准）' : `批准人：${signer(authorized)} ${moment(new Date(authorized.at))}`;
  return [`理由：${reason}`, who, ...(afterReviewDueOn === null ? [] : [`补审期限：${afterReviewDueOn}`])].join('；');
}

function roundTable({ title, seats }: ReviewView['rounds'][number], tick: FormFacts['tick']): PrintBlock {
  const header = ['环节', '所把的关', '签署人', '时间', '意见'].map((text) => cell(text, 'columnHeader', 'center'));
  const rows = seats.map(({ title: seat, gates, step }) => [
    cell(seat, 'rowHeader', 'center'),
    cell(
      ticks(
        gates.map(({ gate }) => gate),
        step,
        tick,
      ),
      'data',
      'start',
    ),
    cell(step === null ? '' : signer(step), 'data', 'start'),
    cell(step === null ? '' : moment(new Date(step.at)).replace(' ', '\n'), 'data', 'center'),
    cell(step === null ? '' : step.opinion === '' ? '通过。' : step.opinion, 'data', 'start'),
  ]);
  return {
    kind: 'table',
    table: { caption: title, showCaption: true, widths: [13, 21, 20, 19, 27], headerRowCount: 1, rows: [header, ...rows] },
  };
}

/** What was confirmed, and □ what is still to be. */
function ticks(gates: readonly (typeof GATES)[number][], step: StepView | null, tick: FormFacts['tick']): string {
  const ticked = new Set(step?.gates.map(({ gate }) => gate));
  return GATES.filter((gate) => gates.includes(gate))
    .map((gate) => `${ticked.has(gate) ? tick : '□'}${GATE_TITLES[gate]}`)
    .join('\n');
}

function history({ earlier }: ReviewView): readonly PrintBlock[] {
  if (earlier.length === 0) return [];
  const header = ['送审', '结果', '经过和意见'].map((text) => cell(text, 'columnHeader', 'center'));
  const rows = earlier
    .toReversed()
    .map(({ revision, submittedBy, submittedAt, outcome, endedAt, steps }, index) => [
      cell(`第 ${index + 1} 次（第 ${revision} 稿）\n${submittedBy}\n${moment(new Date(submittedAt))}`, 'data', 'start'),
      cell(outcome === null ? '' : `${OUTCOMES[outcome]}${endedAt === null ? '' : `\n${moment(new Date(endedAt))}`}`, 'data', 'center'),
      cell(steps.map(told).join('\n') || '—', 'data', 'start'),
    ]);
  return [
    {
      kind: 'table',
      table: { caption: '以前的送审', showCaption: true, widths: [24, 20, 56], headerRowCount: 1, rows: [header, ...rows] },
    },
  ];
}

function told(step: StepView): string {
  const what = { pass: '通过', return: '退回', authorizeUrgent: '批准先发后审' }[step.decision];
  const remarks = step.remarks.map(({ quote, text }) => `　“${quote}”：${text}`);
  return [`${signer(step)} ${step.roundTitle}${what}${step.opinion === '' ? '' : `：${step.opinion}`}`, ...remarks].join('\n');
}

function signer({ by, onBehalfOf }: StepView): string {
  return `${by.name}${by.post === '' ? '' : `（${by.post}）`}${onBehalfOf === null ? '' : `代${onBehalfOf.name}`}`;
}

function table(caption: string, widths: readonly number[], rows: readonly (readonly PrintCell[])[]): PrintBlock {
  return { kind: 'table', table: { caption, showCaption: false, widths, headerRowCount: 0, rows } };
}

function label(text: string): PrintCell {
  return cell(text, 'rowHeader', 'center');
}

function value(text: string, columnSpan = 1): PrintCell {
  return { ...cell(text, 'data', 'start'), columnSpan };
}

function cell(text: string, role: PrintCell['role'], align: PrintCell['align']): PrintCell {
  return { text, rowSpan: 1, columnSpan: 1, role, align };
}

const MOMENT = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** In eights, so that a line can end between them. */
function grouped(hash: string): string {
  return hash.match(/.{1,8}/g)?.join(' ') ?? hash;
}

/** `2026年11月22日 14:03` */
function moment(instant: Date): string {
  const parts = Object.fromEntries(MOMENT.formatToParts(instant).map(({ type, value: text }) => [type, text]));
  return `${parts['year'] ?? ''}年${parts['month'] ?? ''}月${parts['day'] ?? ''}日 ${parts['hour'] ?? ''}:${parts['minute'] ?? ''}`;
}
