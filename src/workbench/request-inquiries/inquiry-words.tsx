import type { ReactNode } from 'react';
import { Mark } from '../record/mark.tsx';
import { Due } from '../requests/due.tsx';
import { dayWords, urgencyOfDays } from '../requests/request-words.ts';
import type { InquiryShape } from './use-inquiry.ts';

/** Where a question stands. */
export function InquiryMark({ inquiry }: { readonly inquiry: InquiryShape }): ReactNode {
  const { answeredOn, open, receivedOn } = inquiry;
  if (answeredOn !== null) return <Mark tone="done">已答复</Mark>;
  if (!open) return <Mark>对方已办结</Mark>;
  return receivedOn === null ? <Mark tone="warning">待签收</Mark> : <Mark tone="going">待答复</Mark>;
}

/** Until when, in its colour; what has no day says why. */
export function InquiryDue({ inquiry }: { readonly inquiry: InquiryShape }): ReactNode {
  const { answeredOn, dueOn, open, workdaysLeft } = inquiry;
  if (answeredOn !== null) return `${dayWords(answeredOn)}答复`;
  if (dueOn === null) return open ? '签收次日起 15 个工作日' : <span className="nothing">—</span>;
  return <Due day={dueOn} urgency={workdaysLeft === null ? null : urgencyOfDays(workdaysLeft)} />;
}

/** `还剩 3 个工作日`; null when nothing runs. */
export function leftWords({ workdaysLeft }: Pick<InquiryShape, 'workdaysLeft'>): string | null {
  if (workdaysLeft === null) return null;
  if (workdaysLeft < 0) return `已超过 ${-workdaysLeft} 个工作日`;
  return workdaysLeft === 0 ? '今天到期' : `还剩 ${workdaysLeft} 个工作日`;
}
