import { useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import type { Shape } from '../api/shapes.ts';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { TextField } from '../form/text-field.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useSignedIn } from '../session/use-session.ts';

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
      if (source === null) await answerOf(api.POST('/api/v1/reprint-sources', { headers: { 'idempotency-key': key }, body }));
      else {
        const headers = { 'idempotency-key': key, 'if-match': `"${version}"` };
        await answerOf(api.PUT('/api/v1/reprint-sources/{id}', { params: { path: { id: source.id } }, headers, body }));
      }
      void client.invalidateQueries({ queryKey: ['list', '/api/v1/reprint-sources'] });
      void client.invalidateQueries({ queryKey: ['reprint-hosts'] });
      say(source === null ? '已列入名单' : '已修改');
      onClose();
    },
  });
  const title = source === null ? '增加转载来源' : `修改：${source.name}`;
  const wrongHost = [0, 1, 2, 3, 4].map((index) => form.errorOf(`hosts/${index}`)).find((error) => error !== null);
  return (
    <Modal open title={title} footer={null} onCancel={onClose} width={560}>
      <FormFrame form={form} labels={LABELS} name={title} submitLabel={source === null ? '增加' : '保存'} onCancel={onClose}>
        <TextField form={form} name="name" label="名称" required maxLength={100} hint="例如：中国政府网。" autoFocus />
        <TextField
          form={form}
          name="hosts"
          label="网站"
          required
          rows={3}
          maxLength={2000}
          hint="域名，一行一个，例如 www.gov.cn；写 *.gov.cn 就包括它下面的所有网站。"
        />
        {wrongHost !== undefined && <p className="field-error">{wrongHost}</p>}
        <TextField form={form} name="since" label="列入日期" type="date" required />
        <TextField form={form} name="note" label="说明" maxLength={500} hint="例如：列入的依据。可以不写。" />
      </FormFrame>
    </Modal>
  );
}
