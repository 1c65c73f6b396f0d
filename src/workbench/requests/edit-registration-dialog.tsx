import { useQueryClient } from '@tanstack/react-query';
import { Alert, Modal, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { lockedFields } from '../../modules/requests/rules/index.ts';
import { asProblem } from '../api/problem-error.ts';
import type { Shape } from '../api/shapes.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { TextField } from '../form/text-field.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { ChoiceField } from '../wording/choice-field.tsx';
import { ApplicantFields } from './applicant-fields.tsx';
import { codeOr } from './code-or.ts';
import { applicantOf, INTAKE_LABELS, NEW_INTAKE, wantedOf, wrongIn, type IntakeValues } from './intake-values.ts';
import { MESSAGE_CHANNEL_TITLES, type RequestShape } from './request-words.ts';
import { applicantKey, useApplicant } from './use-applicant.ts';
import { doDeed, useRequestChanged } from './use-request.ts';
import { WantedFields } from './wanted-fields.tsx';

const REASONS = { miswritten: '登记时录入有误', ...told() } as const;
const REASON_CODES = ['miswritten', 'phone', 'counter', 'post', 'email', 'fax', 'online'] as const;

/** Puts right what was registered of a case. It names people: nothing of it is kept in the browser. */
export function EditRegistrationDialog({ request, onClose }: { readonly request: RequestShape; readonly onClose: () => void }): ReactNode {
  const asked = useApplicant(request.id, true);
  return (
    <Modal open title="修改登记" footer={null} onCancel={onClose} width={760}>
      {asked.error !== null && <ProblemAlert problem={asProblem(asked.error)} />}
      {asked.isPending && <Skeleton active />}
      {asked.data !== undefined && <EditForm request={request} applicant={asked.data} onClose={onClose} />}
    </Modal>
  );
}

function EditForm({
  request,
  applicant,
  onClose,
}: {
  readonly request: RequestShape;
  readonly applicant: Shape<'RequestApplicant'>;
  readonly onClose: () => void;
}): ReactNode {
  const client = useQueryClient();
  const changed = useRequestChanged();
  const { id, version, state, channel } = request;
  const mayContent = state === 'arrived' && channel !== 'online' && channel !== 'email';
  const form = useDraftForm<IntakeValues>({
    draft: null,
    version,
    initial: startOf(request, applicant),
    check: wrongIn,
    submit: async (values, sending) => {
      const { content } = values;
      const body = {
        why: codeOr(REASON_CODES, values.why, 'miswritten'),
        applicant: applicantOf(values),
        ...wantedOf(values),
        ...(mayContent ? { content } : {}),
      };
      await doDeed(id, 'edit', body, sending);
      // What was typed is what is there now: no need to read it again, which the audit would note.
      client.setQueryData(applicantKey(id), body.applicant);
      await changed(id);
      say('登记已修改');
      onClose();
    },
  });
  const { values } = form;
  const locked = lockedFields({ state, channel, archived: request.archivedAt !== null });
  return (
    <FormFrame form={form} labels={INTAKE_LABELS} name="修改登记" submitLabel="保存修改" onCancel={onClose}>
      {locked.fields.has('name') && <Alert type="info" showIcon title={locked.words} />}
      <p>改以前的内容记在“意见和往来”里，不会丢。电话改了以后，申请人用新的电话和原来的查询码查询。</p>
      <ChoiceField
        label={INTAKE_LABELS.why}
        titles={REASONS}
        codes={REASON_CODES}
        value={codeOr(REASON_CODES, values.why, 'miswritten')}
        error={form.errorOf('why')}
        onChange={(why) => form.setMany({ why })}
      />
      <ApplicantFields form={form} />
      {mayContent && <TextField form={form} name="content" label={INTAKE_LABELS.content} rows={6} required maxLength={10_000} />}
      <WantedFields form={form} />
    </FormFrame>
  );
}

function startOf(request: RequestShape, applicant: Shape<'RequestApplicant'>): IntakeValues {
  const { content, wantedForm, wantedDelivery, helpNeeded, arrivedOn } = request;
  const { kind, agent, ...facts } = applicant;
  return {
    ...NEW_INTAKE,
    ...facts,
    applicantKind: kind,
    hasAgent: agent !== null,
    agentName: agent?.name ?? '',
    agentIdNumber: agent?.idNumber ?? '',
    agentPhone: agent?.phone ?? '',
    arrivedOn,
    content,
    wantedForm,
    wantedDelivery,
    helpNeeded,
  };
}

function told() {
  const { phone, counter, post, email, fax, online } = MESSAGE_CHANNEL_TITLES;
  const words = (how: string): string => `申请人告知（${how}）`;
  return { phone: words(phone), counter: words(counter), post: words(post), email: words(email), fax: words(fax), online: words(online) };
}
