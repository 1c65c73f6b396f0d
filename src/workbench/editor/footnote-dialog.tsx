import type { Editor } from '@tiptap/core';
import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { FormFrame } from '../form/form-frame.tsx';
import { TextField } from '../form/text-field.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';

export interface FootnoteDialogProps {
  readonly editor: Editor;
  /** Of the note; null makes one at the cursor. */
  readonly pos: number | null;
  readonly onClose: () => void;
}

export function FootnoteDialog({ editor, pos, onClose }: FootnoteDialogProps): ReactNode {
  const before = pos === null ? '' : String(editor.state.doc.nodeAt(pos)?.attrs['text'] ?? '');
  const form = useDraftForm({
    draft: null,
    initial: { text: before },
    check: ({ text }): { text?: string } => (text.trim() === '' ? { text: '请填写脚注的内容。' } : {}),
    submit: ({ text }) => {
      const attrs = { text: text.trim().replaceAll(/\s*\n\s*/g, ' ') };
      if (pos === null) editor.chain().focus().insertContent({ type: 'footnote', attrs }).run();
      else
        editor
          .chain()
          .focus()
          .command(({ tr }) => {
            tr.setNodeMarkup(pos, undefined, attrs);
            return true;
          })
          .run();
      onClose();
      return Promise.resolve();
    },
  });
  return (
    <Modal open title={pos === null ? '插入脚注' : '修改脚注'} footer={null} onCancel={onClose} width={520}>
      <FormFrame form={form} labels={{ text: '脚注内容' }} name="脚注" submitLabel="确定" onCancel={onClose}>
        <TextField form={form} name="text" label="脚注内容" rows={3} required maxLength={2000} autoFocus />
        {pos !== null && (
          <Button
            danger
            onClick={() => {
              editor
                .chain()
                .focus()
                .deleteRange({ from: pos, to: pos + 1 })
                .run();
              onClose();
            }}
          >
            删除这条脚注
          </Button>
        )}
      </FormFrame>
    </Modal>
  );
}
