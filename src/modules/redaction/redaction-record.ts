import { z } from 'zod';
import type { Auditable, HistoryWords } from '../../platform/audit/index.ts';
import { agencyNames } from '../agencies/index.ts';
import { GROUNDS, SUGGESTIONS } from './rules/index.ts';

export const REDACTION: Auditable = {
  noun: 'redaction',
  table: 'redaction',
  key: 'redaction_id',
  omit: ['marks', 'mark_sittings', 'report', 'burn_failure'],
};

/** As its covered file is asked for: with every mark (where, and by which article) and who drew it. */
export const MARKED_REDACTION: Auditable = { ...REDACTION, omit: ['report', 'burn_failure'] };

const share = z.number().min(0).max(1);

/** A covered area, in fractions of the page. */
export const MarkShape = z
  .strictObject({
    page: z.number().int().min(1).max(200),
    x: share,
    y: share,
    width: share.min(0.0001, '涂黑的地方太小，请重新标出。'),
    height: share.min(0.0001, '涂黑的地方太小，请重新标出。'),
    ground: z.enum(GROUNDS),
  })
  .refine(({ x, y, width, height }) => x + width <= 1.000_001 && y + height <= 1.000_001, '涂黑的地方不在页面之内，请重新标出。')
  .meta({ id: 'RedactionMark' });

const NoteShape = z.object({
  kind: z.string(),
  code: z.string(),
  page: z.number().int().nullable(),
  mark: z.number().int().nullable(),
  sentence: z.string(),
});

/** What the gate said of the covered file. */
export const ReportShape = z
  .object({
    findings: z.array(NoteShape),
    remarks: z.array(NoteShape),
    pages: z.number().int(),
    marks: z.number().int(),
    sha256: z.string(),
  })
  .meta({ id: 'RedactionReport' });
export type Report = z.infer<typeof ReportShape>;

/** Why nothing was made: a code and one Chinese sentence that says what to do. */
export const BurnFailureShape = z.object({ code: z.string(), message: z.string() });
export type BurnFailure = z.infer<typeof BurnFailureShape>;

export const RedactionShape = z
  .object({
    id: z.number().int(),
    requestId: z.number().int(),
    source: z.object({ fileId: z.number().int(), name: z.string() }),
    marks: z.array(MarkShape),
    /** `refused` by the gate; `failed` when nothing was made. */
    state: z.enum(['marking', 'burning', 'passed', 'refused', 'failed']),
    /** While the covered file is made: how far it is, from 0 to 1, and in words. */
    burning: z.object({ since: z.iso.datetime(), share: z.number(), words: z.string() }).nullable(),
    failure: BurnFailureShape.nullable(),
    /** The covered file, once the gate let it pass. */
    resultFileId: z.number().int().nullable(),
    report: ReportShape.nullable(),
    burnedByName: z.string().nullable(),
    burnedAt: z.iso.datetime().nullable(),
    markedByName: z.string(),
    markedAt: z.iso.datetime(),
    version: z.number().int(),
  })
  .meta({ id: 'Redaction' });
export type Redaction = z.infer<typeof RedactionShape>;

const AreaShape = z.object({ page: z.number().int(), x: z.number(), y: z.number(), width: z.number(), height: z.number() });

/** The pages of the file that is marked: their sizes, their text, and what looks like personal data. */
export const MarkingPagesShape = z
  .object({
    kind: z.enum(['pdf', 'image']),
    pages: z.array(
      z.object({
        number: z.number().int(),
        /** In points, as it is viewed. */
        width: z.number(),
        height: z.number(),
        runs: z.array(
          z.object({
            text: z.string(),
            x: z.number(),
            y: z.number(),
            width: z.number(),
            height: z.number(),
            along: z.enum(['x', 'y']),
            edges: z.array(z.number()),
          }),
        ),
      }),
    ),
    suggestions: z.array(z.object({ kind: z.enum(SUGGESTIONS), title: z.string(), areas: z.array(AreaShape) })),
  })
  .meta({ id: 'RedactionPages' });

/** How the audit tells of it. */
export const REDACTION_WORDS: HistoryWords = {
  deeds: { begin: '开始涂黑', mark: '标记涂黑', ask: '要求生成公开文本', burn: '生成公开文本', refuse: '检查没有通过', fail: '没有生成' },
  fields: {
    agencyId: '机关',
    redactionId: '编号',
    requestId: '公开申请',
    sourceFileId: '原件',
    resultFileId: '公开文本',
    burnAskedAt: '要求生成时间',
    burnAskedByName: '要求生成人',
    burnedByName: '生成人',
    burnedAt: '生成时间',
    madeByName: '建立人',
    madeAt: '建立时间',
    markedByName: '标记人',
    markedAt: '标记时间',
    marks: '标记',
    sittings: '各人标记的情况',
    markSittings: '每处标记由谁作出',
    version: '版本',
  },
  hidden: ['marks', 'sittings', 'markSittings'],
  values: {},
  names: { agencyId: agencyNames },
};
