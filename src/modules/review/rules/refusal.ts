import { assertNever } from '../../../kernel/assert-never.ts';
import type { Gate } from '../../../screening/finding.ts';
import { ROLE_FACTS, type Role } from '../../access/rules/index.ts';
import { STATE_TITLES, type DocumentState } from '../../documents/rules/index.ts';
import { SEAT_TITLES, type Seat } from './flow.ts';
import { GATE_TITLES } from './gate-titles.ts';
import type { ReviewDeed } from './review-state.ts';
import { DEED_TITLES } from './review-table.ts';

/** Why somebody may not do something to a document now. People are account ids. */
export type Refusal =
  | { readonly kind: 'notNow'; readonly deed: ReviewDeed; readonly state: DocumentState }
  | { readonly kind: 'notAllowed'; readonly deed: ReviewDeed }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'noReview' }
  | { readonly kind: 'textChanged' }
  | { readonly kind: 'unknownSeat' }
  | { readonly kind: 'seatTaken'; readonly by: number; readonly onBehalfOf: number | null }
  | { readonly kind: 'notYet'; readonly round: string }
  | { readonly kind: 'notLent' }
  | { readonly kind: 'wrongRole'; readonly roles: readonly Role[]; readonly where: 'unit' | 'agency' }
  | { readonly kind: 'isAuthor'; readonly account: number }
  | { readonly kind: 'signedOtherRound'; readonly account: number; readonly round: string }
  | { readonly kind: 'signedSameRound'; readonly account: number; readonly seat: Seat }
  | { readonly kind: 'secrecyApart'; readonly account: number }
  | { readonly kind: 'gatesMissing'; readonly gates: readonly Gate[] }
  | { readonly kind: 'gatesForeign'; readonly gates: readonly Gate[] }
  | { readonly kind: 'nothingToReturn' }
  | { readonly kind: 'urgentOnlyOpen' }
  | { readonly kind: 'urgentNotAsked' }
  | { readonly kind: 'urgentAuthorized' }
  | { readonly kind: 'urgentNotGranted'; readonly leader: boolean; readonly secrecy: boolean }
  | { readonly kind: 'notThrough' }
  | { readonly kind: 'alreadyOut' }
  | { readonly kind: 'notPublic' }
  | { readonly kind: 'wasOut' };

/** The refusal in a sentence that says what to do. */
export function refusalSentence(refusal: Refusal, nameOf: (account: number) => string): string {
  switch (refusal.kind) {
    case 'notNow':
      return `这篇信息现在是“${STATE_TITLES[refusal.state]}”，不能${DEED_TITLES[refusal.deed]}；请重新载入，看看它的最新情况。`;
    case 'notAllowed':
      return `您的角色不能对这篇信息${DEED_TITLES[refusal.deed]}；确有需要的，请与公开工作机构联系。`;
    case 'incomplete':
      return '这篇信息还有必填的内容没有填写；请补充完整后再送审。';
    case 'noReview':
      return '这次审核已经结束，不能再签署或退回；请重新载入，看看它的最新情况。';
    case 'textChanged':
      return '您看的不是最新的文字，内容已经改过；请重新载入，看过最新的文字再签署。';
    case 'unknownSeat':
      return '审核流程里没有这一环节；请重新载入后再试。';
    case 'seatTaken':
      return `这一环节已由${nameOf(refusal.by)}${refusal.onBehalfOf === null ? '' : `代${nameOf(refusal.onBehalfOf)}`}签署，不用再签。`;
    case 'notYet':
      return `还没有轮到这一环节；请等“${refusal.round}”完成后再签署。`;
    case 'notLent':
      return '对方今天没有委托您代为审核；请用自己的名义签署，或者请对方先办理委托。';
    case 'wrongRole':
      return `这一环节由${refusal.where === 'unit' ? '起草科室的' : '本机关的'}${refusal.roles.map((role) => ROLE_FACTS[role].title).join('、')}签署；请交给他们办理。`;
    case 'isAuthor':
      return `${nameOf(refusal.account)}参与了起草或修改，不能审核自己的稿件；请由其他人签署。`;
    case 'signedOtherRound':
      return `${nameOf(refusal.account)}已在“${refusal.round}”签署，一个人不能审两道；请由其他人签署。`;
    case 'signedSameRound':
      return `${nameOf(refusal.account)}已签署本道的${SEAT_TITLES[refusal.seat]}，这一道要由两个人分别签署；请由其他人签署。`;
    case 'secrecyApart':
      return `保密审查要由单独的人办理，${nameOf(refusal.account)}已参与这篇信息的其他环节；请由其他人签署。`;
    case 'gatesMissing':
      return `还没有逐项确认：${refusal.gates.map((gate) => GATE_TITLES[gate]).join('、')}；请核对后勾选。`;
    case 'gatesForeign':
      return `这一环节不审${refusal.gates.map((gate) => GATE_TITLES[gate]).join('、')}；请取消勾选后再签署。`;
    case 'nothingToReturn':
      return '现在轮到的环节都不由您签署，您不能退回；请由轮到的人办理。';
    case 'urgentOnlyOpen':
      return '只有主动公开的信息才需要先发后审；请按一般程序送审，或者先改公开属性。';
    case 'urgentNotAsked':
      return '送审时没有申请先发后审；请由起草人撤回后，说明理由重新送审。';
    case 'urgentAuthorized':
      return '先发后审已经批准，不用再批。';
    case 'urgentNotGranted':
      return `审核还没有全部通过；先行发布还要${[...(refusal.leader ? [] : ['分管领导批准']), ...(refusal.secrecy ? [] : ['保密审查通过'])].join('和')}。`;
    case 'notThrough':
      return '最新的文字还没有审核通过，不能发布；请等各道审核完成。';
    case 'alreadyOut':
      return '这篇信息已经先行发布，送审不能撤回；请完成后续审核，或者撤下、改正。';
    case 'notPublic':
      return '这篇信息没有在公众面前，不用撤下。';
    case 'wasOut':
      return '这篇信息发布或者归档过，要留存备查，不能作废；不再公开的，请撤下。';
    default:
      return assertNever(refusal);
  }
}
