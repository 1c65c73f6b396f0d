import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useSignedIn } from '../session/use-session.ts';
import {
  DEED_PLANS,
  NOTHING_SAID,
  planWords,
  receiptField,
  type DeedField,
  type DeedPlan,
  type DeedValues,
  type PlannedDeed,
} from './deed-plan.ts';
import { DeedFieldOf, DEED_LABELS } from './deed-fields.tsx';
import { handedInOn } from './handed-in-on.ts';
import { sendingFor, todayWords, type RequestShape } from './request-words.ts';
import { UnsentLetters } from './papers/unsent-letters.tsx';
import { workdaysLater } from './usual-days.ts';
import { doDeed, useRequestChanged } from './use-request.ts';

/** Where what a deed needs is said: with the day of today and whatever else follows from the case. */
export function DeedDialog({
  deed,
  request,
  onClose,
}: {
  readonly deed: PlannedDeed;
  readonly request: RequestShape;
  readonly onClose: () => void;
}): ReactNode {
  const { person } = useSignedIn();
  const changed = useRequestChanged();
  const plan: DeedPlan = DEED_PLANS[deed];
  const fields = fieldsOf(deed, plan, request);
  const form = useDraftForm<DeedValues>({
    draft: plan.personal === true ? null : { personId: person.id, form: `request.${deed}`, record: String(request.id) },
    version: request.version,
    initial: startOf(deed, request),
    check: (values) => wrongIn(deed === 'confirm' ? fields : plan.required, values),
    submit: async (values, sending) => {
      await doDeed(request.id, deed, plan.body(values, request), sending);
      await changed(request.id);
      say(`${plan.title}：已记下`);
      onClose();
    },
  });
  return (
    <Modal open title={plan.title} footer={null} onCancel={onClose} width={560}>
      <FormFrame
        form={form}
        labels={DEED_LABELS}
        name={plan.title}
        submitLabel={plan.title}
        danger={plan.danger === true}
        onCancel={onClose}
      >
        <p>{planWords(deed, request)}</p>
        {deed === 'archive' && <UnsentLetters request={request} />}
        {fields.map((field) => (
          <DeedFieldOf key={field} deed={deed} field={field} form={form} request={request} required={plan.required.includes(field)} />
        ))}
      </FormFrame>
    </Modal>
  );
}

/** The fields of the deed that this case wants. */
function fieldsOf(deed: PlannedDeed, plan: DeedPlan, { channel, arrivedOn, state }: RequestShape): readonly DeedField[] {
  if (deed === 'confirm') {
    const { field } = receiptField(channel, arrivedOn);
    return field === null ? [] : [field];
  }
  // In time it needs no excuse.
  if (deed === 'receiveCorrection' && state === 'awaitingCorrection') return ['on'];
  return plan.fields;
}

function startOf(deed: PlannedDeed, request: RequestShape): DeedValues {
  const today = todayWords();
  const { arrivedOn, submittedOn, signedOn, confirmedOn, consultations, unit, assignee, wantedDelivery } = request;
  const open = consultations.find(({ receivedOn, answeredOn }) =>
    deed === 'confirmDelivery' ? receivedOn === null && answeredOn === null : answeredOn === null,
  );
  return {
    ...NOTHING_SAID,
    on: handedInOn(deed, request.messages) ?? today,
    until: deed === 'reopen' ? '' : workdaysLater(today, request.answerWorkdays),
    question: request.content,
    submittedOn: submittedOn ?? arrivedOn,
    signedOn: signedOn ?? arrivedOn,
    confirmedOn: confirmedOn ?? today,
    consultationId: String(open?.id ?? ''),
    unitId: unit === null ? '' : String(unit.id),
    assigneeId: assignee === null ? '' : String(assignee.id),
    units: String(Math.max(request.parts.length, 1)),
    delivery: sendingFor(wantedDelivery),
  };
}

function wrongIn(required: readonly DeedField[], values: DeedValues): Partial<Record<DeedField, string>> {
  return Object.fromEntries(
    required.filter((field) => values[field].trim() === '').map((field) => [field, `请填写${DEED_LABELS[field]}。`]),
  );
}
