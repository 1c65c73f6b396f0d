import type { ReactNode } from 'react';
import { Picker } from '../form/picker.tsx';
import { TextField } from '../form/text-field.tsx';
import type { DraftForm } from '../form/use-draft-form.ts';
import type { PersonShape } from './person-words.ts';

/** A person as a form holds one. */
export type PersonValues = Readonly<Record<keyof typeof PERSON_LABELS, string>>;

export const PERSON_LABELS = {
  displayName: '姓名',
  signInName: '登录名',
  agencyId: '所属机关',
  unitId: '科室',
  post: '职务',
  phone: '电话',
  email: '邮箱',
};

export const NEW_PERSON: PersonValues = { displayName: '', signInName: '', agencyId: '', unitId: '', post: '', phone: '', email: '' };

export function valuesOf(person: PersonShape): PersonValues {
  return {
    displayName: person.displayName,
    signInName: person.signInName ?? '',
    agencyId: person.agencyId === null ? '' : String(person.agencyId),
    unitId: person.unitId === null ? '' : String(person.unitId),
    post: person.post ?? '',
    phone: person.phone ?? '',
    email: person.email ?? '',
  };
}

export function checkPerson({ displayName, signInName }: PersonValues): Readonly<Partial<Record<'displayName' | 'signInName', string>>> {
  return {
    ...(displayName.trim() === '' ? { displayName: '请填写姓名。' } : {}),
    ...(/^[a-z0-9._-]{2,64}$/i.test(signInName.trim()) ? {} : { signInName: '登录名只能用 2 到 64 个小写字母、数字、点、横线或下划线。' }),
  };
}

/** As the API wants it. */
export function bodyOf({ displayName, signInName, agencyId, unitId, post, phone, email }: PersonValues) {
  return {
    displayName: displayName.trim(),
    signInName: signInName.trim().toLowerCase(),
    agencyId: agencyId === '' ? null : Number(agencyId),
    unitId: unitId === '' ? null : Number(unitId),
    post: post.trim(),
    phone: phone.trim(),
    email: email.trim(),
  };
}

export interface PersonFieldsProps {
  readonly form: DraftForm<PersonValues>;
  /** What agency and unit are called before their rows are loaded. */
  readonly labels: { readonly agency: string | null; readonly unit: string | null };
  readonly signInNameIsFixed?: boolean;
}

export function PersonFields({ form, labels, signInNameIsFixed = false }: PersonFieldsProps): ReactNode {
  const { agencyId, unitId } = form.values;
  return (
    <>
      <div className="columns-of-form">
        <TextField form={form} name="displayName" label="姓名" required maxLength={50} />
        {!signInNameIsFixed && (
          <TextField form={form} name="signInName" label="登录名" hint="用小写字母和数字，激活后不能再改。" required maxLength={64} />
        )}
      </div>
      <div className="columns-of-form">
        <Picker
          label="所属机关"
          path="/api/v1/agencies"
          query={{ isClosed: 'false' }}
          column="name"
          about={(row) => (typeof row['parentName'] === 'string' ? row['parentName'] : '')}
          value={agencyId}
          {...(labels.agency === null ? {} : { valueLabel: labels.agency })}
          noneLabel="不属于任何机关（平台管理人员）"
          error={form.errorOf('agencyId')}
          onChange={(value) => form.setMany({ agencyId: value, unitId: '' })}
        />
        <Picker
          key={agencyId}
          label="科室"
          path="/api/v1/units"
          query={{ agencyId: agencyId === '' ? '0' : agencyId, isClosed: 'false', sort: 'position' }}
          column="name"
          value={unitId}
          {...(labels.unit === null ? {} : { valueLabel: labels.unit })}
          noneLabel={agencyId === '' ? '先选择机关' : '不属于科室'}
          error={form.errorOf('unitId')}
          onChange={(value) => form.set('unitId', value)}
        />
      </div>
      <div className="columns-of-form">
        <TextField form={form} name="post" label="职务" maxLength={50} />
        <TextField form={form} name="phone" label="电话" hint="手机号，或带区号的座机号。" type="tel" />
        <TextField form={form} name="email" label="邮箱" hint="可不填。" type="email" maxLength={200} />
      </div>
    </>
  );
}
