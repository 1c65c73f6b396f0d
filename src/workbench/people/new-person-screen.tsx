import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import type { Shape } from '../api/shapes.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { UnsavedGuard } from '../form/unsaved-guard.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useSignedIn } from '../session/use-session.ts';
import { Page } from '../shell/page.tsx';
import { OneTimeLink } from './one-time-link.tsx';
import { bodyOf, checkPerson, NEW_PERSON, PERSON_LABELS, PersonFields } from './person-fields.tsx';
import { useRenewPeople } from './use-person.ts';

const ABOVE = [{ text: '人员', to: '/people' }];

/** A new account, then the link that its owner activates it with. */
export function NewPersonScreen(): ReactNode {
  const navigate = useNavigate();
  const [invited, setInvited] = useState<Shape<'InvitedPerson'> | null>(null);
  if (invited === null) return <NewPersonForm onInvited={setInvited} />;
  const { person, link } = invited;
  return (
    <Page key="link" title={`已新建：${person.displayName}`} above={ABOVE} lead="账号还没有角色；本人激活后，请安全保密员授予角色。">
      <div className="column">
        <OneTimeLink
          link={link}
          name={person.displayName}
          purpose="activate"
          onDone={() => void navigate({ to: `/people/${person.id}`, replace: true })}
        />
      </div>
    </Page>
  );
}

function NewPersonForm({ onInvited }: { readonly onInvited: (invited: Shape<'InvitedPerson'>) => void }): ReactNode {
  const { person } = useSignedIn();
  const navigate = useNavigate();
  const renew = useRenewPeople();
  const form = useDraftForm({
    draft: { personId: person.id, form: 'person', record: 'new' },
    initial: { ...NEW_PERSON, agencyId: person.agency === null ? '' : String(person.agency.id) },
    check: checkPerson,
    submit: async (values, { key }) => {
      const invited = await answerOf(api.POST('/api/v1/people', { body: bodyOf(values), headers: { 'idempotency-key': key } }));
      renew();
      onInvited(invited);
    },
  });
  return (
    <Page title="新建人员" above={ABOVE} lead="保存后得到一个一次性链接，交给本人设置密码；您不会知道密码。">
      <UnsavedGuard form={form} />
      <div className="column">
        <FormFrame
          form={form}
          labels={PERSON_LABELS}
          name="新建人员"
          submitLabel="保存并生成激活链接"
          onCancel={() => void navigate({ to: '/people' })}
        >
          <PersonFields form={form} labels={{ agency: person.agency?.name ?? null, unit: null }} />
        </FormFrame>
      </div>
    </Page>
  );
}
