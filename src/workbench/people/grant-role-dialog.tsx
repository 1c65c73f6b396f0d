import { Modal, Select } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { say } from '../feedback/toast-store.ts';
import { Field } from '../form/field.tsx';
import { FormFrame } from '../form/form-frame.tsx';
import { Picker } from '../form/picker.tsx';
import { TextField } from '../form/text-field.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useSignedIn } from '../session/use-session.ts';
import type { PersonShape } from './person-words.ts';
import { usePolicies, type RoleShape } from './use-policies.ts';
import { useRenewPeople } from './use-person.ts';

const LABELS = { role: '角色', agencyId: '范围', unitId: '科室', reason: '授予理由' };

/** Gives a person a role: which, where, why. What does not go together the API refuses in words. */
export function GrantRoleDialog({ person, onClose }: { readonly person: PersonShape; readonly onClose: () => void }): ReactNode {
  const me = useSignedIn().person;
  const renew = useRenewPeople();
  const roles = usePolicies().data?.roles ?? [];
  const roleOf = (name: string): RoleShape | undefined => roles.find(({ role }) => role === name);
  const form = useDraftForm({
    draft: { personId: me.id, form: 'roleGrant', record: String(person.id) },
    initial: { role: '', agencyId: '', unitId: person.unitId === null ? '' : String(person.unitId), reason: '' },
    check: ({ role, unitId, reason }) => ({
      ...(role === '' ? { role: '请选择角色。' } : {}),
      ...(roleOf(role)?.span === 'unit' && unitId === '' ? { unitId: '这个角色要指明科室，请选择科室。' } : {}),
      ...(reason.trim() === '' ? { reason: '请填写授予理由，例如“岗位调整”。' } : {}),
    }),
    submit: async ({ role, agencyId, unitId, reason }, { key }) => {
      const chosen = roleOf(role);
      if (chosen === undefined) return;
      const wide = chosen.administers ? (agencyId === '' ? null : Number(agencyId)) : person.agencyId;
      await answerOf(
        api.POST('/api/v1/role-grants', {
          headers: { 'idempotency-key': key },
          body: {
            accountId: person.id,
            role: chosen.role,
            agencyId: wide,
            unitId: chosen.span === 'unit' ? Number(unitId) : null,
            reason: reason.trim(),
          },
        }),
      );
      renew();
      say(`已授予：${chosen.title}`);
      onClose();
    },
  });
  const chosen = roleOf(form.values.role);
  return (
    <Modal open title={`授予角色：${person.displayName}`} footer={null} onCancel={onClose} width={600}>
      <FormFrame form={form} labels={LABELS} name="授予角色" submitLabel="授予" onCancel={onClose}>
        <Field label="角色" required error={form.errorOf('role')} {...(chosen === undefined ? {} : { hint: chosen.purpose })}>
          {({ id, ...marks }) => (
            <Select
              id={id}
              {...marks}
              value={form.values.role === '' ? null : form.values.role}
              placeholder="请选择"
              virtual={false}
              listHeight={420}
              onChange={(role) => form.set('role', role)}
              options={[
                { label: '业务角色', options: roles.filter((role) => !role.administers).map(optionOf) },
                { label: '三员（不能兼任其他角色）', options: roles.filter((role) => role.administers).map(optionOf) },
              ]}
            />
          )}
        </Field>
        {chosen !== undefined && <PlaceField person={person} role={chosen} form={form} />}
        <TextField form={form} name="reason" label="授予理由" hint="写明依据，例如任命文件或岗位调整。" rows={3} required maxLength={500} />
      </FormFrame>
    </Modal>
  );
}

function optionOf({ role, title }: RoleShape): { readonly value: string; readonly label: string } {
  return { value: role, label: title };
}

interface PlaceFieldProps {
  readonly person: PersonShape;
  readonly role: RoleShape;
  readonly form: {
    readonly values: { readonly agencyId: string; readonly unitId: string };
    readonly errorOf: (name: string) => string | null;
    readonly set: (name: 'agencyId' | 'unitId', value: string) => void;
  };
}

function PlaceField({ person, role, form }: PlaceFieldProps): ReactNode {
  if (role.administers)
    return (
      <Picker
        label="范围"
        hint="所选机关及其全部下级机关。"
        path="/api/v1/agencies"
        query={{ isClosed: 'false' }}
        column="name"
        value={form.values.agencyId}
        noneLabel="全部机关"
        error={form.errorOf('agencyId')}
        onChange={(value) => form.set('agencyId', value)}
      />
    );
  if (person.agencyId === null) return <p className="field-error">这个人不属于任何机关，不能授予业务角色；请先由系统管理员调到机关。</p>;
  if (role.span === 'unit')
    return (
      <Picker
        label="科室"
        hint={`${person.agencyName ?? ''}的科室。`}
        path="/api/v1/units"
        query={{ agencyId: String(person.agencyId), isClosed: 'false', sort: 'position' }}
        column="name"
        value={form.values.unitId}
        {...(person.unitName === null ? {} : { valueLabel: person.unitName })}
        required
        error={form.errorOf('unitId')}
        onChange={(value) => form.set('unitId', value)}
      />
    );
  return (
    <>
      <p>
        范围：{person.agencyName}
        {role.span === 'subtree' && '及其全部下级机关'}
      </p>
      {form.errorOf('agencyId') !== null && <p className="field-error">{form.errorOf('agencyId')}</p>}
    </>
  );
}
