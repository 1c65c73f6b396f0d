import { useQueryClient } from '@tanstack/react-query';
import { Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import type { Shape } from '../api/shapes.ts';
import { say } from '../feedback/toast-store.ts';
import { Field } from '../form/field.tsx';
import { FormFrame } from '../form/form-frame.tsx';
import { TextField } from '../form/text-field.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useSignedIn } from '../session/use-session.ts';
import { useSourcesChanged } from './use-sources-changed.ts';

const LABELS = { name: '名称', hosts: '网站', since: '列入日期', note: '说明' };

/** Puts a source on the list, or changes one. */
export function SourceDialog({
  source,
  onClose,
}: {
  readonly source: Shape<'ReprintSource'> | null;
  readonly onClose: () => void;
}): ReactNode {
  const { person } = useSignedIn();
  const client = useQueryClient();
  const changed = useSourcesChanged();
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const form = useDraftForm({
    draft: { personId: person.id, form: 'reprintSource', record: source === null ? 'new' : String(source.id) },
    initial: { name: source?.name ?? '', hosts: source?.hosts.join('\n') ?? '', since: source?.since ?? today, note: source?.note ?? '' },
    version: source?.version ?? 0,
    check: ({ name, hosts, since }) => ({
      ...(name.trim() === '' ? { name: '请填写来源的名称。' } : {}),
      ...(hosts.trim() === '' ? { hosts: '请填写网站域名，例如 www.gov.cn。' } : {}),
      ...(since === '' ? { since: '请填写列入日期。' } : {}),
    }),
    submit: async ({ name, hosts, since, note }, { key, version }) => {
      const body = { name: name.trim(), hosts: hosts.split(/\s+/).filter((host) => host !== ''), since, note: note.trim() };
      const headers = { 'idempotency-key': key, 'if-match': `"${version}"` };
      const kept = await answerOf(
        source === null
          ? api.POST('/api/v1/reprint-sources', { headers: { 'idempotency-key': key }, body })
          : api.PUT('/api/v1/reprint-sources/{id}', { params: { path: { id: source.id } }, headers, body }),
      );
      client.setQueryData(['reprint-source', kept.id], kept);
      changed(kept.id);
      say(source === null ? '已列入名单' : '已修改');
      onClose();
    },
  });
  const title = source === null ? '增加转载来源' : `修改：${source.name}`;
  return (
    <Modal open title={title} footer={null} onCancel={onClose} width={560}>
      <FormFrame form={form} labels={LABELS} name={title} submitLabel={source === null ? '增加' : '保存'} onCancel={onClose}>
        <TextField form={form} name="name" label="名称" required maxLength={100} hint="例如：中国政府网。" autoFocus />
        <Field
          label="网站"
          required
          hint="域名，一行一个，例如 www.gov.cn；写 *.gov.cn 就包括它下面的所有网站。"
          error={form.errorOf('hosts') ?? wrongHost(form.errorOf)}
        >
          {(marks) => (
            <Input.TextArea
              {...marks}
              rows={3}
              maxLength={2000}
              value={form.values.hosts}
              onChange={(event) => form.set('hosts', event.target.value)}
            />
          )}
        </Field>
        <TextField form={form} name="since" label="列入日期" type="date" required />
        <TextField form={form} name="note" label="说明" maxLength={500} hint="例如：列入的依据。可以不写。" />
      </FormFrame>
    </Modal>
  );
}

const MOST_HOSTS = 20;

/** The server says which of them is wrong. */
function wrongHost(errorOf: (name: string) => string | null): string | null {
  for (let index = 0; index < MOST_HOSTS; index += 1) {
    const error = errorOf(`hosts/${index}`);
    if (error !== null) return error;
  }
  return null;
}
