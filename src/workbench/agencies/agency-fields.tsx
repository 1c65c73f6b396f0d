import type { ReactNode } from 'react';
import { TextField } from '../form/text-field.tsx';
import type { DraftForm } from '../form/use-draft-form.ts';
import type { AgencyShape } from './use-agency.ts';

export const AGENCY_LABELS = {
  parentId: '上级机关',
  name: '名称',
  shortName: '简称',
  code: '网址代码',
  creditCode: '统一社会信用代码',
  position: '排序',
};

/** An agency as a form holds one; where it stands is chosen for a new one only. */
export type AgencyValues = Readonly<Record<keyof typeof AGENCY_LABELS, string>>;

export const NEW_AGENCY: AgencyValues = { parentId: '', name: '', shortName: '', code: '', creditCode: '', position: '0' };

export function valuesOf({ name, shortName, code, creditCode, position }: AgencyShape): AgencyValues {
  return { parentId: '', name, shortName: shortName ?? '', code, creditCode: creditCode ?? '', position: String(position) };
}

export function checkAgency({ name, code, position }: AgencyValues): Readonly<Partial<Record<keyof AgencyValues, string>>> {
  return {
    ...(name.trim() === '' ? { name: '请填写机关全称。' } : {}),
    ...(/^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/.test(code.trim())
      ? {}
      : { code: '网址代码只能用小写字母、数字和横线，首尾不能是横线，最长 64 个字符。' }),
    ...(/^\d{1,6}$/.test(position.trim()) ? {} : { position: '请填写 0 到 999999 的整数。' }),
  };
}

/** As the API wants it. */
export function bodyOf({ name, shortName, code, creditCode, position }: AgencyValues) {
  return {
    name: name.trim(),
    shortName: shortName.trim(),
    code: code.trim(),
    creditCode: creditCode.trim() === '' ? null : creditCode.trim(),
    position: Number(position),
  };
}

export function AgencyFields({
  form,
  codeIsFixed = false,
}: {
  readonly form: DraftForm<AgencyValues>;
  readonly codeIsFixed?: boolean;
}): ReactNode {
  return (
    <>
      <TextField form={form} name="name" label="名称" hint="机关全称，与公章一致。" required maxLength={100} />
      <div className="columns-of-form">
        <TextField form={form} name="shortName" label="简称" hint="可不填。" maxLength={50} />
        <TextField form={form} name="creditCode" label="统一社会信用代码" hint="18 位，可不填。" maxLength={18} />
      </div>
      <div className="columns-of-form">
        {codeIsFixed ? (
          <p>网址代码：{form.values.code}（已用它发布过内容，不能再改）</p>
        ) : (
          <TextField form={form} name="code" label="网址代码" hint="公开网址的一部分，例如 qinghe-health。" required maxLength={64} />
        )}
        <TextField form={form} name="position" label="排序" hint="小的在前。" type="number" />
      </div>
    </>
  );
}
