import { useBlocker } from '@tanstack/react-router';
import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import type { FieldValues } from './drafts.ts';
import type { DraftForm } from './use-draft-form.ts';

/** Asks before a page with words that were not submitted is left; they are kept as a draft whichever way it goes. */
export function UnsavedGuard<V extends FieldValues>({ form }: { readonly form: DraftForm<V> }): ReactNode {
  const blocker = useBlocker({
    // Other filters of the same page leave nothing.
    shouldBlockFn: ({ current, next }) => form.dirty && !form.busy && current.pathname !== next.pathname,
    enableBeforeUnload: () => form.dirty && form.unkept,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <Modal
      open
      title="内容还没有提交"
      onCancel={blocker.reset}
      width={440}
      footer={[
        <Button key="stay" type="primary" onClick={blocker.reset}>
          继续填写
        </Button>,
        <Button key="leave" onClick={blocker.proceed}>
          离开，保留草稿
        </Button>,
        <Button
          key="drop"
          danger
          onClick={() => {
            form.discard();
            blocker.proceed();
          }}
        >
          离开，不要了
        </Button>,
      ]}
    >
      <p>草稿存在这台电脑的浏览器里，下次打开这个页面会恢复。</p>
    </Modal>
  );
}
