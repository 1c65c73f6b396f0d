import type { SystemStatus } from './read-status.ts';
import type { StatusLevel } from './rules/status-section.ts';

const MARKS: Readonly<Record<StatusLevel, string>> = { ok: '正常', warning: '注意', error: '异常' };

/** The status for a person at the shell. */
export function statusText({ level, version, sections }: SystemStatus): string {
  const lines = sections.flatMap(({ title, level: own, sentence, facts }) => [
    `[${MARKS[own]}] ${title}：${sentence}`,
    ...(facts.length === 0 ? [] : [`       ${facts.map(({ label, value }) => `${label} ${value}`).join('，')}`]),
  ]);
  return `公开（Gongkai）${version}　${MARKS[level]}\n${lines.join('\n')}\n`;
}
