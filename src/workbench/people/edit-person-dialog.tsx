import { Alert, Modal } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useSignedIn } from '../session/use-session.ts';
import { bodyOf, checkPerson, PERSON_LABELS, PersonFields, valuesOf } from './person-fields.tsx';
import type { PersonShape } from './person-words.ts';
import { readPerson, useRenewPeople } from './use-person.ts';

export function EditPersonDialog({ person, onClose }: { readonly person: PersonShape; readonly onClose: () => void }): ReactNode {
  const { person: me } = useSignedIn();
  const renew = useRenewPeople();
  const before = valuesOf(person);
  const form = useDraftForm({
    draft: { personId: me.id, form: 'person.edit', record: String(person.id) },
    version: person.version,
    initial: before,
    check: checkPerson,
    submit: async (values, { key, version }) => {
      const { endedGrants } = await answerOf(
        api.PATCH('/api/v1/people/{id}', {
          params: { path: { id: person.id } },
          headers: { 'if-match': `"${version}"`, 'idempotency-key': key },
          body: bodyOf(values),
        }),
      );
      renew();
      const ended = endedGrants.map(({ title }) => title).join('、');
      say(ended === '' ? '已保存' : `已保存；原岗位的角色已终止：${ended}`);
      onClose();
    },
    reread: async () => {
      const now = await readPerson(person.id);
      return { version: now.version, values: valuesOf(now) };
    },
  });
  const { agencyId, unitId } = form.values;
  const leaves = agencyId !== before.agencyId || (before.unitId !== '' && unitId !== before.unitId);
  return (
    <Modal open title="修改人员" footer={null} onCancel={onClose} width={720}>
      <FormFrame form={form} labels={PERSON_LABELS} name="修改人员" submitLabel="保存" onCancel={onClose}>
        <PersonFields
          form={form}
          labels={{ agency: person.agencyName, unit: person.unitName }}
          signInNameIsFixed={person.status !== 'invited'}
        />
        {leaves && (
          <Alert
            type="warning"
            showIcon
            title={agencyId === before.agencyId ? '换科室后，原科室的角色随即终止' : '调离机关后，在原机关的角色随即终止'}
            description="需要新的角色时，请安全保密员重新授予。"
          />
        )}
      </FormFrame>
    </Modal>
  );
}
