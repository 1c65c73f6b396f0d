import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useSignedIn } from '../session/use-session.ts';
import { placeOf, TaskPlaceFields, type TaskPlace } from '../tasks/task-place-fields.tsx';
import { doInquiryDeed, readInquiry, useInquiryChanged, type InquiryShape } from './use-inquiry.ts';

type Values = { readonly [N in keyof TaskPlace]: string };

/** Gives a question to a unit, and to one of its people if any. */
export function AssignDialog({ inquiry, onClose }: { readonly inquiry: InquiryShape; readonly onClose: () => void }): ReactNode {
  const { person } = useSignedIn();
  const changed = useInquiryChanged();
  const { id, version, unit, assignee } = inquiry;
  const form = useDraftForm<Values>({
    draft: { personId: person.id, form: 'inquiry.assign', record: String(id) },
    version,
    initial: valuesOf(inquiry),
    submit: async (values, sending) => {
      await doInquiryDeed(id, 'assign', placeOf(values), sending);
      await changed();
      say('已分派');
      onClose();
    },
    reread: async () => {
      const now = await readInquiry(id);
      return { version: now.version, values: valuesOf(now) };
    },
  });
  return (
    <Modal open title="分派协办函" footer={null} onCancel={onClose} width={520}>
      <FormFrame form={form} labels={{ unitId: '承办科室', assigneeId: '承办人' }} name="分派协办函" submitLabel="分派" onCancel={onClose}>
        <TaskPlaceFields
          {...form.values}
          errorOf={form.errorOf}
          labels={{ ...(unit === null ? {} : { unit: unit.name }), ...(assignee === null ? {} : { assignee: assignee.name }) }}
          onChange={form.setMany}
        />
      </FormFrame>
    </Modal>
  );
}

function valuesOf({ unit, assignee }: InquiryShape): Values {
  return { unitId: unit === null ? '' : String(unit.id), assigneeId: assignee === null ? '' : String(assignee.id) };
}
