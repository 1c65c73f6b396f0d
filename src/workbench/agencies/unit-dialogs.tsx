import { useQueryClient } from '@tanstack/react-query';
import { Checkbox, Modal } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { say } from '../feedback/toast-store.ts';
import { ConfirmDialog } from '../form/confirm-dialog.tsx';
import { FormFrame } from '../form/form-frame.tsx';
import { TextField } from '../form/text-field.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useSignedIn } from '../session/use-session.ts';

/** A unit as its list sends it. */
export interface UnitRow {
  readonly id: number;
  readonly name: string;
  readonly isDisclosureOffice: boolean;
  readonly position: number;
  readonly version: number;
}

export interface UnitFormDialogProps {
  readonly agencyId: number;
  /** Null makes a new one. */
  readonly unit: UnitRow | null;
  readonly onClose: () => void;
}

const LABELS = { name: '名称', isDisclosureOffice: '公开工作机构', position: '排序' };

export function UnitFormDialog({ agencyId, unit, onClose }: UnitFormDialogProps): ReactNode {
  const { person } = useSignedIn();
  const renew = useRenewUnits();
  const title = unit === null ? '设立科室' : '修改科室';
  const form = useDraftForm({
    draft: { personId: person.id, form: 'unit', record: unit === null ? `new-${agencyId}` : String(unit.id) },
    version: unit?.version ?? 0,
    initial: valuesOf(unit),
    check: ({ name, position }) => ({
      ...(name.trim() === '' ? { name: '请填写科室名称。' } : {}),
      ...(/^\d{1,6}$/.test(position.trim()) ? {} : { position: '请填写 0 到 999999 的整数。' }),
    }),
    submit: async ({ name, isDisclosureOffice, position }, { key, version }) => {
      const body = { name: name.trim(), isDisclosureOffice, position: Number(position) };
      if (unit === null) await answerOf(api.POST('/api/v1/units', { headers: { 'idempotency-key': key }, body: { ...body, agencyId } }));
      else {
        const headers = { 'if-match': `"${version}"`, 'idempotency-key': key };
        await answerOf(api.PATCH('/api/v1/units/{id}', { params: { path: { id: unit.id } }, headers, body }));
      }
      renew();
      say(unit === null ? '科室已设立' : '已保存');
      onClose();
    },
    ...(unit === null
      ? {}
      : {
          reread: async () => {
            const now = await answerOf(api.GET('/api/v1/units/{id}', { params: { path: { id: unit.id } } }));
            return { version: now.version, values: valuesOf(now) };
          },
        }),
  });
  return (
    <Modal open title={title} footer={null} onCancel={onClose} width={520}>
      <FormFrame form={form} labels={LABELS} name={title} submitLabel={unit === null ? '设立' : '保存'} onCancel={onClose}>
        <TextField form={form} name="name" label="名称" required maxLength={100} autoFocus />
        <Checkbox checked={form.values.isDisclosureOffice} onChange={(event) => form.set('isDisclosureOffice', event.target.checked)}>
          公开工作机构（一个机关只有一个，原来的随即取消）
        </Checkbox>
        <TextField form={form} name="position" label="排序" hint="小的在前。" type="number" />
      </FormFrame>
    </Modal>
  );
}

export function CloseUnitDialog({ unit, onClose }: { readonly unit: UnitRow; readonly onClose: () => void }): ReactNode {
  const renew = useRenewUnits();
  return (
    <ConfirmDialog
      title="撤销科室"
      words={`撤销“${unit.name}”后，它的记录都保留，不能恢复。科室里还有人的，要先把人调走。`}
      submitLabel="撤销科室"
      danger
      version={unit.version}
      submit={async ({ key, version }) => {
        const at = { params: { path: { id: unit.id } }, headers: { 'if-match': `"${version}"`, 'idempotency-key': key } };
        await answerOf(api.POST('/api/v1/units/{id}/close', at));
        renew();
        say('已撤销');
        onClose();
      }}
      onClose={onClose}
    />
  );
}

function valuesOf(unit: Pick<UnitRow, 'name' | 'isDisclosureOffice' | 'position'> | null): {
  readonly name: string;
  readonly isDisclosureOffice: boolean;
  readonly position: string;
} {
  return { name: unit?.name ?? '', isDisclosureOffice: unit?.isDisclosureOffice ?? false, position: String(unit?.position ?? 0) };
}

function useRenewUnits(): () => void {
  const client = useQueryClient();
  return () => {
    for (const queryKey of [['list', '/api/v1/units'], ['agency-tree']]) void client.invalidateQueries({ queryKey });
  };
}
