import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { say } from '../../feedback/toast-store.ts';
import { FormFrame } from '../../form/form-frame.tsx';
import { ReasonDialog } from '../../form/reason-dialog.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useDraftForm, type Sending } from '../../form/use-draft-form.ts';
import { useSignedIn } from '../../session/use-session.ts';
import type { Shape } from '../../api/shapes.ts';
import { today, type SectionShape } from '../site-words.ts';
import { useSectionDone } from '../use-site.ts';

interface Props {
  readonly section: SectionShape;
  readonly onClose: () => void;
}

type State =
  | { readonly state: 'open'; readonly reason: string }
  | { readonly state: 'archived'; readonly archivedOn: string; readonly reason: string }
  | { readonly state: 'closed'; readonly reason: string };

function setState(id: number, state: State, { key, version }: Sending): Promise<Shape<'SiteSection'>> {
  return answerOf(
    api.POST('/api/v1/sections/{id}/state', {
      params: { path: { id } },
      headers: { 'if-match': `"${version}"`, 'idempotency-key': key },
      body: state,
    }),
  );
}

/** With a day, and with what it does to the public page. */
export function ArchiveDialog({ section, onClose }: Props): ReactNode {
  const { person } = useSignedIn();
  const done = useSectionDone();
  const form = useDraftForm({
    draft: { personId: person.id, form: 'section.archive', record: String(section.id) },
    version: section.version,
    initial: { archivedOn: today(), reason: '' },
    check: ({ archivedOn }): { archivedOn?: string } => (archivedOn === '' ? { archivedOn: '请填写归档日期。' } : {}),
    submit: async ({ archivedOn, reason }, sending) => {
      done(await setState(section.id, { state: 'archived', archivedOn, reason: reason.trim() }, sending));
      say(`“${section.title}”已归档`);
      onClose();
    },
  });
  const { archivedOn } = form.values;
  return (
    <Modal open title="归档" footer={null} onCancel={onClose} width={520}>
      <FormFrame form={form} labels={{ archivedOn: '归档日期', reason: '说明' }} name="归档" submitLabel="归档" onCancel={onClose}>
        <TextField form={form} name="archivedOn" label="归档日期" type="date" required />
        <p>
          公开页面不会消失：页首注明“本栏目已于 {archivedOn === '' ? '……' : archivedOn} 归档”，原来的网址照常能打开、能搜到；
          {archivedOn === '' ? '' : ` ${archivedOn} `}以后公开的信息不再进来，首页不再列出它。以后可以重新开放。
        </p>
        <TextField form={form} name="reason" label="说明" hint="可以不填；写进办理记录。" rows={2} maxLength={500} />
      </FormFrame>
    </Modal>
  );
}

export function StateDialog({ section, to, onClose }: Props & { readonly to: 'close' | 'open' }): ReactNode {
  const { person } = useSignedIn();
  const done = useSectionDone();
  const closes = to === 'close';
  return (
    <ReasonDialog
      title={closes ? '关闭栏目' : '重新开放栏目'}
      words={
        closes
          ? '关闭后，公开网站上不再有这个栏目，它的网址打不开；里面的信息本身不撤下，别的栏目和搜索里还有。只是不再更新的，请用“归档”。'
          : '重新开放后，公开页面恢复，符合规则的信息重新进入。'
      }
      label="原因"
      required={closes}
      danger={closes}
      draft={{ personId: person.id, form: `section.${to}`, record: String(section.id) }}
      version={section.version}
      submit={async (reason, sending) => {
        done(await setState(section.id, { state: closes ? 'closed' : 'open', reason }, sending));
        say(closes ? '栏目已关闭' : '栏目已重新开放');
        onClose();
      }}
      onClose={onClose}
    />
  );
}
