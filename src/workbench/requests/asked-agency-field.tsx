import type { ReactNode } from 'react';
import { Field } from '../form/field.tsx';
import type { DraftForm } from '../form/use-draft-form.ts';
import type { DeedValues } from './deed-plan.ts';
import { AgencySelect } from './relations/agency-select.tsx';
import { useOtherAgencies } from './relations/use-other-agencies.ts';

/** Which agency here is asked; its name is taken over. */
export function AskedAgencyField({ form }: { readonly form: DraftForm<DeedValues> }): ReactNode {
  const agencies = useOtherAgencies();
  const { askedAgencyId, name } = form.values;
  const choose = (next: string): void => {
    const before = agencies.find(({ id }) => String(id) === askedAgencyId)?.name ?? '';
    const chosen = agencies.find(({ id }) => String(id) === next)?.name ?? '';
    form.setMany({ askedAgencyId: next, ...(name === '' || name === before ? { name: chosen } : {}) });
  };
  return (
    <Field
      label="本系统里的机关"
      hint="在本系统里的，直接收到；不在的不用选，写好名称和地址，寄征求意见函。"
      error={form.errorOf('askedAgencyId')}
    >
      {(marks) => <AgencySelect marks={marks} value={askedAgencyId} placeholder="不在本系统里" allowClear onChange={choose} />}
    </Field>
  );
}
