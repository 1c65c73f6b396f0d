import type { Editor } from '@tiptap/core';
import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { safeLink } from '../../richtext/index.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { TextField } from '../form/text-field.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';

/** Where the chosen words lead; with nothing chosen, the words are asked for too. */
export function LinkDialog({ editor, onClose }: { readonly editor: Editor; readonly onClose: () => void }): ReactNode {
  const before = String(editor.getAttributes('link')['href'] ?? '');
  const empty = editor.state.selection.empty && before === '';
  const form = useDraftForm({
    draft: null,
    initial: { href: before, words: '' },
    check: ({ href }): { href?: string } =>
      safeLink(withScheme(href)) === null ? { href: '请填写 http、https 网址，mailto 邮箱，或本站以“/”开头的路径。' } : {},
    submit: ({ href, words }) => {
      const address = safeLink(withScheme(href)) ?? '';
      const chain = editor.chain().focus();
      if (empty)
        chain
          .insertContent({
            type: 'text',
            text: words.trim() === '' ? address : words.trim(),
            marks: [{ type: 'link', attrs: { href: address } }],
          })
          .run();
      else chain.extendMarkRange('link').setLink({ href: address }).run();
      onClose();
      return Promise.resolve();
    },
  });
  return (
    <Modal open title="链接" footer={null} onCancel={onClose} width={520}>
      <FormFrame form={form} labels={{ href: '网址', words: '显示的文字' }} name="链接" submitLabel="确定" onCancel={onClose}>
        <TextField form={form} name="href" label="网址" required maxLength={2000} autoFocus />
        {empty && <TextField form={form} name="words" label="显示的文字" hint="说明点了会看到什么，不要写“点击这里”。" maxLength={200} />}
        {before !== '' && (
          <Button
            onClick={() => {
              editor.chain().focus().extendMarkRange('link').unsetLink().run();
              onClose();
            }}
          >
            去掉链接，保留文字
          </Button>
        )}
      </FormFrame>
    </Modal>
  );
}

/** `www.gov.cn` is meant as a site. */
function withScheme(href: string): string {
  const address = href.trim();
  return /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(address) ? `https://${address}` : address;
}
