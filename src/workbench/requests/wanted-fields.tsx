import type { ReactNode } from 'react';
import { TextField } from '../form/text-field.tsx';
import type { DraftForm } from '../form/use-draft-form.ts';
import { ChoiceField } from '../wording/choice-field.tsx';
import { codeOr } from './code-or.ts';
import { INTAKE_LABELS, WANTED_DELIVERIES, WANTED_FORMS, type IntakeValues } from './intake-values.ts';
import { DELIVERY_TITLES, FORM_TITLES } from './request-words.ts';

/** In what form and by what way the applicant wants it, and what help they need. */
export function WantedFields({ form }: { readonly form: DraftForm<IntakeValues> }): ReactNode {
  const { values } = form;
  return (
    <>
      <div className="columns-of-form">
        <ChoiceField
          label={INTAKE_LABELS.wantedForm}
          titles={FORM_TITLES}
          codes={WANTED_FORMS}
          value={codeOr(WANTED_FORMS, values.wantedForm, 'paper')}
          error={form.errorOf('wantedForm')}
          onChange={(wantedForm) => form.setMany({ wantedForm })}
        />
        <ChoiceField
          label={INTAKE_LABELS.wantedDelivery}
          titles={DELIVERY_TITLES}
          codes={WANTED_DELIVERIES}
          value={codeOr(WANTED_DELIVERIES, values.wantedDelivery, 'post')}
          error={form.errorOf('wantedDelivery')}
          onChange={(wantedDelivery) => form.setMany({ wantedDelivery })}
        />
      </div>
      <TextField
        form={form}
        name="helpNeeded"
        label={INTAKE_LABELS.helpNeeded}
        hint="阅读、听力有困难等，按条例第四十三条提供帮助；没有不填。"
        maxLength={500}
      />
    </>
  );
}
