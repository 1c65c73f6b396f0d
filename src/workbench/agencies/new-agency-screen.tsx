import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { Picker } from '../form/picker.tsx';
import { UnsavedGuard } from '../form/unsaved-guard.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useSignedIn } from '../session/use-session.ts';
import { Page } from '../shell/page.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import { AGENCY_LABELS, AgencyFields, bodyOf, checkAgency, NEW_AGENCY } from './agency-fields.tsx';
import { useAgency, useAgencyDone, type AgencyShape } from './use-agency.ts';

const ABOVE = [{ text: '机关', to: '/agencies' }];

/** `?parent=12`: below which one. */
export function NewAgencyScreen(): ReactNode {
  const search: Readonly<Record<string, string | undefined>> = useSearch({ strict: false });
  const parentId = search['parent'] ?? '';
  const parent = useAgency(Number(parentId), parentId !== '');
  return (
    <Page title="设立机关" above={ABOVE}>
      {parent.error !== null && <ProblemAlert problem={asProblem(parent.error)} />}
      {parentId !== '' && parent.isPending && <PageSkeleton />}
      {(parentId === '' || parent.data !== undefined) && <NewAgencyForm key={parentId} parent={parent.data ?? null} />}
    </Page>
  );
}

function NewAgencyForm({ parent }: { readonly parent: AgencyShape | null }): ReactNode {
  const { person } = useSignedIn();
  const navigate = useNavigate();
  const done = useAgencyDone();
  const form = useDraftForm({
    draft: { personId: person.id, form: 'agency', record: parent === null ? 'new' : `below-${parent.id}` },
    initial: { ...NEW_AGENCY, parentId: parent === null ? '' : String(parent.id) },
    check: checkAgency,
    submit: async (values, { key }) => {
      const agency = await answerOf(
        api.POST('/api/v1/agencies', {
          headers: { 'idempotency-key': key },
          body: { ...bodyOf(values), parentId: values.parentId === '' ? null : Number(values.parentId) },
        }),
      );
      done(agency);
      say('机关已设立');
      void navigate({ to: `/agencies/${agency.id}`, ignoreBlocker: true, replace: true });
    },
  });
  return (
    <>
      <UnsavedGuard form={form} />
      <div className="column">
        <FormFrame
          form={form}
          labels={AGENCY_LABELS}
          name="设立机关"
          submitLabel="设立机关"
          onCancel={() => void navigate({ to: parent === null ? '/agencies' : `/agencies/${parent.id}` })}
        >
          <Picker
            label="上级机关"
            path="/api/v1/agencies"
            query={{ isClosed: 'false' }}
            column="name"
            about={(row) => (typeof row['parentName'] === 'string' ? row['parentName'] : '')}
            value={form.values.parentId}
            {...(parent === null ? {} : { valueLabel: parent.name })}
            noneLabel="没有上级"
            error={form.errorOf('parentId')}
            onChange={(value) => form.set('parentId', value)}
          />
          <AgencyFields form={form} />
        </FormFrame>
      </div>
    </>
  );
}
