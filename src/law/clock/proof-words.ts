import type { PlainDate } from '../../kernel/plain-date.ts';
import { dayNumber, weekdayOf } from '../calendar/day-number.ts';
import type { CaseEvent } from './case-event.ts';
import type { ClockKind } from './fold-case.ts';
import type { Proof, ProofDay, ProofPause } from './prove-clock.ts';

const CLOCK_TITLES: Readonly<Record<ClockKind, string>> = {
  reply: '答复',
  correctionNotice: '告知补正',
  correction: '申请人补正',
  reasons: '申请人说明理由',
  consultation: '反馈意见',
  payment: '缴费',
};

export function clockTitle(kind: ClockKind): string {
  return `${CLOCK_TITLES[kind]}期限`;
}

const EVENT_TITLES: Readonly<Record<CaseEvent['kind'], string>> = {
  received: '收到申请',
  kindChanged: '改按另一种申请办理',
  correctionAsked: '告知补正',
  correctionReceived: '收到补正的申请',
  reasonsAsked: '要求说明理由',
  reasonsReceived: '收到说明的理由',
  delayAnnounced: '告知延迟答复的期限',
  extended: '延期',
  consulted: '发出征求意见书',
  consultationReceived: '对方收到征求意见书',
  consultationAnswered: '收到意见',
  feeNoticed: '申请人收到收费通知',
  feePaid: '申请人缴费',
  replied: '答复',
  ended: '办理结束',
  reopened: '需要重新答复',
};

const WEEKDAYS = '日一二三四五六';

/** The proof as one Chinese paragraph that a clerk or an applicant can follow with a calendar. */
export function proofWords(proof: Proof): string {
  const start = `${dateWords(proof.startsOn)}${EVENT_TITLES[proof.startedBy.kind]}`;
  const who = proof.party === null ? '' : `“${proof.party}”`;
  const title = `${who}${CLOCK_TITLES[proof.kind]}期限`;
  if (proof.workdays === null) {
    const by = proof.namedBy === null ? '' : `${dateWords(proof.namedBy.on)}${EVENT_TITLES[proof.namedBy.kind]}，`;
    return `${start}。${by}${title}为${dateWords(proof.dueOn)}（${source(proof, proof.article)}）。`;
  }
  const parts = [
    `${start}，自次日起计算，${title}${proof.limit ?? proof.workdays}个工作日（${limitSource(proof)}）`,
    ...(proof.extension === null ? [] : [extensionWords(proof, proof.extension)]),
    ...passedOver(proof.days),
    ...madeUp(proof.days),
    ...proof.pauses.map((pause) => pauseWords(proof, pause)),
    `第${proof.workdays}个工作日为${dateWords(proof.dueOn)}（星期${WEEKDAYS[weekdayOf(dayNumber(proof.dueOn))]}），当日届满`,
    ...(proof.provisional ? ['其中有的年份放假安排尚未公布，公布后日期可能变动'] : []),
  ];
  return `${parts.join('；')}。`;
}

/** “2026年10月9日” */
function dateWords(day: PlainDate): string {
  return `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;
}

function source({ law }: Proof, article: string): string {
  return article.startsWith('第')
    ? `《${law.replace(/（.*$/, '')}》${law.includes('（') ? law.slice(law.indexOf('（')) : ''}${article}`
    : `《${article}》`;
}

/** A correction's time is the office's own: the Regulations name none. */
function limitSource(proof: Proof): string {
  if (proof.silentArticle === null) return source(proof, proof.article);
  return `${source(proof, proof.silentArticle)}没有规定期限，本机关参照${proof.article}确定`;
}

function extensionWords(proof: Proof, { on, workdays, article }: NonNullable<Proof['extension']>): string {
  return `${dateWords(on)}经批准延长${workdays}个工作日（${source(proof, article)}）`;
}

function passedOver(days: readonly ProofDay[]): readonly string[] {
  const weekends = days.filter(({ why }) => why === 'weekend').length;
  const holidays = Map.groupBy(
    days.filter(({ why }) => why === 'holiday'),
    ({ name, notice }) => `${name}${notice === null ? '（依法定假日推算）' : `（${notice}）`}`,
  );
  const words = [
    ...(weekends === 0 ? [] : [`周末${weekends}天`]),
    ...[...holidays].map(([title, off]) => title.replace(/（|$/, (mark) => `${off.length}天${mark}`)),
  ];
  return words.length === 0 ? [] : [`其间不计${words.join('、')}`];
}

function madeUp(days: readonly ProofDay[]): readonly string[] {
  const worked = days.filter(({ why }) => why === 'makeUpWorkday').map(({ on }) => dateWords(on));
  return worked.length === 0 ? [] : [`${worked.join('、')}调休上班，计入`];
}

function pauseWords(proof: Proof, { party, askedOn, to, workdays, assumed, article, with: asked }: ProofPause): string {
  const whom = asked === 'agency' ? '其他机关' : '第三方';
  const until = assumed ? `最迟至${dateWords(to)}` : `至${dateWords(to)}`;
  return `${dateWords(askedOn)}征求${whom}“${party}”意见，${until}，其间${workdays}个工作日不计（${source(proof, article)}）`;
}

/** The reading of a day: “第3个工作日”, “国庆节”, “等待“甲公司”的意见”. */
export function dayWords({ nth, why, name }: ProofDay): string {
  switch (why) {
    case 'workday':
      return `第${nth}个工作日`;
    case 'makeUpWorkday':
      return `第${nth}个工作日（调休上班）`;
    case 'weekend':
      return '周末';
    case 'holiday':
      return name ?? '节假日';
    case 'paused':
      return `等待“${name}”的意见`;
  }
}
