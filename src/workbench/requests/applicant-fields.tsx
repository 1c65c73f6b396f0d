import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { APPLICANT_KIND_TITLES, APPLICANT_KINDS } from '../../modules/requests/rules/index.ts';
import { TextField } from '../form/text-field.tsx';
import type { DraftForm } from '../form/use-draft-form.ts';
import { ChoiceField } from '../wording/choice-field.tsx';
import { codeOr } from './code-or.ts';
import { APPLICANT_FIELDS, INTAKE_LABELS, type IntakeValues } from './intake-values.ts';

/** Who asks, and who asks for them, in the order of the paper form. */
export function ApplicantFields({ form }: { readonly form: DraftForm<IntakeValues> }): ReactNode {
  const { values } = form;
  const person = values.applicantKind === 'naturalPerson';
  return (
    <>
      <ChoiceField
        label={INTAKE_LABELS.applicantKind}
        titles={APPLICANT_KIND_TITLES}
        codes={APPLICANT_KINDS}
        value={codeOr(APPLICANT_KINDS, values.applicantKind, 'naturalPerson')}
        error={form.errorOf('applicant.kind')}
        onChange={(applicantKind) =>
          form.setMany({ applicantKind, idType: applicantKind === 'naturalPerson' ? '居民身份证' : '统一社会信用代码' })
        }
      />
      <div className="columns-of-form">
        {APPLICANT_FIELDS.filter(({ of }) => of === 'both' || of === (person ? 'person' : 'body')).map(({ name, label, type }) => (
          <TextField
            key={name}
            form={form}
            name={name}
            label={name === 'name' && !person ? '名称' : label}
            required={name === 'name'}
            maxLength={200}
            {...(type === undefined ? {} : { type })}
          />
        ))}
      </div>
      <Checkbox checked={values.hasAgent} onChange={(event) => form.setMany({ hasAgent: event.target.checked })}>
        由代理人代为申请
      </Checkbox>
      {values.hasAgent && (
        <div className="columns-of-form">
          <TextField form={form} name="agentName" label={INTAKE_LABELS.agentName} required maxLength={100} />
          <TextField form={form} name="agentIdNumber" label={INTAKE_LABELS.agentIdNumber} maxLength={50} />
          <TextField form={form} name="agentPhone" label={INTAKE_LABELS.agentPhone} type="tel" maxLength={50} />
        </div>
      )}
    </>
  );
}
