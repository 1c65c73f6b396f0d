import type { FileFinding } from '../../platform/files/index.ts';

/** One Chinese sentence. */
export function fileFindingText({ kind, sha256 }: FileFinding): string {
  return kind === 'altered' ? `文件 ${sha256} 已被改动或损坏。` : `文件 ${sha256} 不见了，但有记录用到它。`;
}
