import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { dayWords } from './request-words.ts';

/** What more time does to the last day for the reply, said before it is given; `to` '' where so much can't be given. */
export function LaterDueDay({ from, to }: { readonly from: string | null; readonly to: string }): ReactNode {
  if (from === null) return null;
  const words = to === '' ? '延长的期限最长不得超过二十个工作日。' : `答复期限从${dayWords(from)}延长到${dayWords(to)}。`;
  return <Alert type="info" showIcon role="status" title={words} />;
}
