import type { RequestKind } from '../process/request-kind.ts';
import type { LetterCode } from './outcome.ts';
import type { CaseOutcome } from './record-outcome.ts';

/** A question of the guide, answered yes or no; the first that ends it decides. */
export interface GuideQuestion {
  readonly id: QuestionId;
  readonly ask: string;
  readonly article: string;
}

/** The end of the guide: one outcome, by which article, told in which letter. */
export interface Decision {
  readonly outcome: CaseOutcome;
  readonly letter: LetterCode | null;
  readonly article: string;
}

export type Answers = Readonly<Partial<Record<QuestionId, boolean>>>;

export type QuestionId =
  | 'withdrawn'
  | 'correctionOverdue'
  | 'feeUnpaid'
  | 'petition'
  | 'publication'
  | 'repeat'
  | 'reconfirm'
  | 'massive'
  | 'stillUnclear'
  | 'specialQuery'
  | 'notResponsible'
  | 'notExisting'
  | 'needsCreation'
  | 'alreadyPublic'
  | Ground
  | 'separable'
  | 'notOwnRecord'
  | 'othersCompetent'
  | 'notProven';

type Ground = 'stateSecret' | 'lawForbids' | 'safetyStability' | 'thirdParty' | 'internalAffairs' | 'processInfo' | 'enforcementFile';

interface Step {
  readonly id: Exclude<QuestionId, 'separable'>;
  readonly ask: string;
  readonly article: string;
  readonly yes: CaseOutcome;
  readonly letter: LetterCode | null;
}

/** In the order in which an office has to ask: what isn't a request, what it doesn't have, then what may not be open. */
const STEPS: readonly Step[] = [
  step('withdrawn', '申请人是否撤回了申请？', '第三十六条', 'other.other', null),
  step(
    'correctionOverdue',
    '是否已一次性告知补正，而申请人无正当理由逾期不补正？',
    '第三十条',
    'other.overdueCorrection',
    'noLongerProcessed',
  ),
  step('feeUnpaid', '申请人是否逾期未按收费通知缴费？', '政府信息公开信息处理费管理办法', 'other.unpaidFee', 'noLongerProcessed'),
  step('petition', '是否以申请公开的形式进行信访、投诉、举报等活动？', '第三十九条第一款', 'notProcessed.petition', 'notProcessed'),
  step('publication', '是否要求提供政府公报、报刊、书籍等公开出版物？', '第三十九条第二款', 'notProcessed.publication', 'notProcessed'),
  step('repeat', '是否已就同一申请作出答复，同一申请人重复申请？', '第三十六条第六项', 'notProcessed.repeat', 'repeat'),
  step('reconfirm', '是否要求确认或者重新出具申请人已经获取的信息？', '第三十六条', 'notProcessed.reconfirm', 'notProcessed'),
  step('massive', '数量、频次是否明显超过合理范围，而申请人说明的理由不合理？', '第三十五条', 'notProcessed.massive', 'notProcessed'),
  step('stillUnclear', '补正后申请内容是否仍不明确？', '第三十条', 'unavailable.stillUnclear', 'needsCreation'),
  step(
    'specialQuery',
    '所申请的工商、不动产登记资料等，法律、行政法规对获取是否有特别规定？',
    '第三十六条第七项',
    'denied.adminQuery',
    'specialQuery',
  ),
  step('notResponsible', '是否不属于本机关负责公开？', '第三十六条第五项', 'unavailable.notHeld', 'notResponsible'),
  step('notExisting', '经检索，所申请的信息是否不存在？', '第三十六条第四项', 'unavailable.notHeld', 'notExisting'),
  step('needsCreation', '是否没有现成信息，需要加工、分析？', '第三十八条', 'unavailable.needsCreation', 'needsCreation'),
  step('alreadyPublic', '是否已经主动公开？', '第三十六条第一项', 'granted', 'grant'),
  step('stateSecret', '是否有依法确定为国家秘密的内容？', '第十四条', 'denied.stateSecret', 'denial'),
  step('lawForbids', '是否有法律、行政法规禁止公开的内容？', '第十四条', 'denied.lawForbids', 'denial'),
  step('safetyStability', '公开后是否可能危及国家安全、公共安全、经济安全、社会稳定？', '第十四条', 'denied.safetyStability', 'denial'),
  step(
    'thirdParty',
    '是否涉及商业秘密、个人隐私，公开会损害第三方，第三方不同意且有合理理由，不公开也不会对公共利益造成重大影响？',
    '第十五条、第三十二条',
    'denied.thirdParty',
    'denial',
  ),
  step(
    'internalAffairs',
    '是否属于人事管理、后勤管理、内部工作流程信息，并决定不予公开？',
    '第十六条第一款',
    'denied.internalAffairs',
    'denial',
  ),
  step(
    'processInfo',
    '是否属于讨论记录、过程稿、磋商信函、请示报告，没有规定应当公开，并决定不予公开？',
    '第十六条第二款',
    'denied.processInfo',
    'denial',
  ),
  step(
    'enforcementFile',
    '是否属于行政执法案卷信息，没有规定应当公开，并决定不予公开？',
    '第十六条第二款',
    'denied.enforcementFile',
    'denial',
  ),
];

/** art 41: 有权更正的行政机关审核属实的，应当予以更正并告知申请人; whose it isn't is before what is true. */
const RECORD_STEPS: readonly Step[] = [
  step('withdrawn', '申请人是否撤回了更正申请？', '第四十一条', 'record.withdrawn', null),
  step('notOwnRecord', '要求更正的记录是否与申请人自身无关？', '第四十一条', 'record.notCorrected', 'recordNotCorrected'),
  step('othersCompetent', '更正这条记录是否不属于本机关的职能范围？', '第四十一条', 'record.passedOn', 'recordPassedOn'),
  step('notProven', '是否没有证据证明记录不准确，或者经审核记录是准确的？', '第四十一条', 'record.notCorrected', 'recordNotCorrected'),
];

const SEPARABLE: GuideQuestion = { id: 'separable', ask: '不予公开的内容是否能够与可以公开的内容作区分处理？', article: '第三十七条' };

/**
 * Where the guide stands after some answers: the next question, or the decision. Every way of answering ends in exactly
 * one outcome. A ground for withholding is followed by the question of art 37, whether the rest can be given.
 * A request to correct a record (art 41) has questions of its own.
 */
export function guide(
  answers: Answers,
  kind: RequestKind = 'information',
): { readonly ask: GuideQuestion } | { readonly decide: Decision } {
  for (const { id, ask, article, yes, letter } of stepsOf(kind)) {
    const answer = answers[id];
    if (answer === undefined) return { ask: { id, ask, article } };
    if (!answer) continue;
    // 行政查询事项 is a refusal in table three, but nothing that could be divided.
    if (letter !== 'denial') return { decide: { outcome: yes, letter, article } };
    if (answers.separable === undefined) return { ask: SEPARABLE };
    if (answers.separable) return { decide: { outcome: 'partial', letter: 'partialGrant', article: `${article}、${SEPARABLE.article}` } };
    return { decide: { outcome: yes, letter, article } };
  }
  if (kind === 'recordCorrection') return { decide: { outcome: 'record.corrected', letter: 'recordCorrected', article: '第四十一条' } };
  return { decide: { outcome: 'granted', letter: 'grant', article: '第三十六条第二项' } };
}

/** All questions in their order. */
export function guideQuestions(kind: RequestKind = 'information'): readonly GuideQuestion[] {
  const questions = stepsOf(kind).map(({ id, ask, article }) => ({ id, ask, article }));
  return kind === 'information' ? [...questions, SEPARABLE] : questions;
}

function stepsOf(kind: RequestKind): readonly Step[] {
  return kind === 'information' ? STEPS : RECORD_STEPS;
}

function step(id: Step['id'], ask: string, article: string, yes: CaseOutcome, letter: LetterCode | null): Step {
  return { id, ask, article, yes, letter };
}
