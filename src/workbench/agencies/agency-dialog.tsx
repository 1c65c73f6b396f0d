import { Alert, Modal } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { Picker } from '../form/picker.tsx';
import { ReasonDialog } from '../form/reason-dialog.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useSignedIn } from '../session/use-session.ts';
import { AGENCY_LABELS, AgencyFields, bodyOf, checkAgency, valuesOf } from './agency-fields.tsx';
import { countBelow } from './tree.ts';
import { readAgency, useAgencyDone, useAgencyTree, type AgencyShape } from './use-agency.ts';
import './agencies.css';

export type AgencyDialogName = 'edit' | 'move' | 'close';

interface AgencyDialogProps {
  readonly agency: AgencyShape;
  readonly onClose: () => void;
}

export function AgencyDialog({ name, ...props }: AgencyDialogProps & { readonly name: AgencyDialogName }): ReactNode {
  switch (name) {
    case 'edit':
      return <EditDialog {...props} />;
    case 'move':
      return <MoveDialog {...props} />;
    case 'close':
      return <CloseDialog {...props} />;
  }
}

function EditDialog({ agency, onClose }: AgencyDialogProps): ReactNode {
  const { person } = useSignedIn();
  const done = useAgencyDone();
  const form = useDraftForm({
    draft: { personId: person.id, form: 'agency.edit', record: String(agency.id) },
    version: agency.version,
    initial: valuesOf(agency),
    check: checkAgency,
    submit: async (values, { key, version }) => {
      const headers = { 'if-match': `"${version}"`, 'idempotency-key': key };
      done(await answerOf(api.PATCH('/api/v1/agencies/{id}', { params: { path: { id: agency.id } }, headers, body: bodyOf(values) })));
      say('已保存');
      onClose();
    },
    reread: async () => {
      const now = await readAgency(agency.id);
      return { version: now.version, values: valuesOf(now) };
    },
  });
  return (
    <Modal open title="修改机关" footer={null} onCancel={onClose} width={680}>
      <FormFrame form={form} labels={AGENCY_LABELS} name="修改机关" submitLabel="保存" onCancel={onClose}>
        <AgencyFields form={form} codeIsFixed={agency.codeIsFixed} />
      </FormFrame>
    </Modal>
  );
}

function MoveDialog({ agency, onClose }: AgencyDialogProps): ReactNode {
  const done = useAgencyDone();
  const { data: tree } = useAgencyTree();
  const below = tree === undefined ? 0 : countBelow(tree, agency.id);
  const form = useDraftForm({
    draft: null,
    version: agency.version,
    initial: { parentId: agency.parentId === null ? '' : String(agency.parentId) },
    check: ({ parentId }): { parentId?: string } =>
      parentId === (agency.parentId === null ? '' : String(agency.parentId)) ? { parentId: '上级没有变，请选择新的上级。' } : {},
    submit: async ({ parentId }, { key, version }) => {
      const at = { params: { path: { id: agency.id } }, headers: { 'if-match': `"${version}"`, 'idempotency-key': key } };
      done(
        await answerOf(api.POST('/api/v1/agencies/{id}/move', { ...at, body: { parentId: parentId === '' ? null : Number(parentId) } })),
      );
      say('隶属关系已调整');
      onClose();
    },
    reread: async () => {
      const now = await readAgency(agency.id);
      return { version: now.version, values: { parentId: now.parentId === null ? '' : String(now.parentId) } };
    },
  });
  return (
    <Modal open title="调整隶属关系" footer={null} onCancel={onClose} width={600}>
      <FormFrame form={form} labels={{ parentId: '新的上级机关' }} name="调整隶属关系" submitLabel="调整" onCancel={onClose}>
        <Picker
          label="新的上级机关"
          path="/api/v1/agencies"
          query={{ isClosed: 'false' }}
          column="name"
          about={(row) => (typeof row['parentName'] === 'string' ? row['parentName'] : '')}
          value={form.values.parentId}
          {...(agency.parentName === null ? {} : { valueLabel: agency.parentName })}
          noneLabel="没有上级"
          error={form.errorOf('parentId')}
          onChange={(value) => form.set('parentId', value)}
        />
        <Alert
          type="warning"
          showIcon
          title={below === 0 ? `${agency.name}将调整到新的上级之下` : `${agency.name}连同下面 ${below} 个机关一起调整`}
          description={
            <ul className="follows">
              <li>新上级的主管人员和管理员随即看得到，原上级的随即看不到。</li>
              <li>科室、人员、角色、网址和已公开的内容都不变。</li>
              <li>汇总按新的隶属关系计算。</li>
            </ul>
          }
        />
      </FormFrame>
    </Modal>
  );
}

function CloseDialog({ agency, onClose }: AgencyDialogProps): ReactNode {
  const { person } = useSignedIn();
  const done = useAgencyDone();
  return (
    <ReasonDialog
      title="撤销机关"
      words={`撤销后，${agency.name}的记录都保留，不能再修改或增加内容，也不能恢复。还有下级机关的，要先调整或撤销下级。`}
      label="撤销理由"
      required
      danger
      draft={{ personId: person.id, form: 'agency.close', record: String(agency.id) }}
      version={agency.version}
      submit={async (reason, { key, version }) => {
        const at = { params: { path: { id: agency.id } }, headers: { 'if-match': `"${version}"`, 'idempotency-key': key } };
        done(await answerOf(api.POST('/api/v1/agencies/{id}/close', { ...at, body: { reason } })));
        say('已撤销');
        onClose();
      }}
      onClose={onClose}
    />
  );
}
