import type { ReactNode } from 'react';
import { timeWords } from '../../record/time-words.ts';
import type { KeepState } from './draft-keeper.ts';

/** Whether what was typed is safe, in a few words beside the buttons. */
export function SaveState({ keep, revision }: { readonly keep: KeepState; readonly revision: number }): ReactNode {
  return (
    <span className={`save-state save-state-${keep.kind}`} role="status">
      {wordsOf(keep, revision)}
    </span>
  );
}

function wordsOf(keep: KeepState, revision: number): string {
  switch (keep.kind) {
    case 'saved':
      return `第 ${revision} 稿，没有未保存的修改`;
    case 'waiting':
      return '有修改，稍后自动存草稿…';
    case 'kept':
      return `草稿已保存 ${timeWords(keep.at).slice(-5)}`;
    case 'local':
      return '连不上服务器，草稿先存在这台电脑上，恢复后自动再存';
    case 'otherTab':
      return '另一个窗口里也在写，这里写的先存在这台电脑上';
    case 'unkept':
      return `草稿没有存上：${keep.words}`;
  }
}
