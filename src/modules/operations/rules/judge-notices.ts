import type { StatusSection } from './status-section.ts';
import { clockText } from './status-words.ts';

export interface ChannelState {
  /** 邮件, 短信 */
  readonly title: string;
  readonly setUp: boolean;
  /** Notices that do not go out since the last one did. */
  readonly stuck: number;
  readonly since: Date | null;
  /** Why, in a sentence. */
  readonly why: string | null;
}

/** How mails and text messages to people outside go out. */
export function judgeNotices(channels: readonly ChannelState[]): StatusSection {
  const about = { key: 'notices', title: '短信和邮件通知' } as const;
  const facts = channels.flatMap(({ title, setUp, stuck }) => [
    { label: title, value: setUp ? '已设置' : '没有设置' },
    ...(stuck === 0 ? [] : [{ label: `${title}没有发出`, value: `${stuck} 条` }]),
  ]);
  const troubles = channels.filter(({ stuck }) => stuck > 0);
  if (troubles.length > 0) {
    const what = troubles.map(
      ({ title, since, why }) => `${title}通知${since === null ? '' : `从 ${clockText(since)} 起`}没有发出：${why ?? '原因不明。'}`,
    );
    return { ...about, level: 'warning', sentence: `${what.join('')}改好后请试发；没有发出的由各机关决定是否再发。`, facts };
  }
  if (channels.every(({ setUp }) => !setUp)) return { ...about, level: 'ok', sentence: '没有设置发送渠道，也没有等着发的通知。', facts };
  return { ...about, level: 'ok', sentence: '正常。', facts };
}
