import { Button, Input } from 'antd';
import type { ReactNode } from 'react';
import { asProblem } from '../api/problem-error.ts';
import { requestJson } from '../api/request-json.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { say } from '../feedback/toast-store.ts';
import type { FieldValues } from '../form/drafts.ts';
import { Field } from '../form/field.tsx';
import { FormFrame } from '../form/form-frame.tsx';
import { UnsavedGuard } from '../form/unsaved-guard.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { timeWords } from '../record/time-words.ts';
import { useSignedIn } from '../session/use-session.ts';
import { Page } from '../shell/page.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import { SettingControl } from './setting-control.tsx';
import { bodyOf, checkSettings, pathOf, REASON, valuesOf } from './setting-values.ts';
import { useSettings, useSettingsAnew, type SettingsGroup, type SettingsShape } from './use-settings.ts';
import './settings.css';

export interface SettingsPageProps {
  readonly group: SettingsGroup;
  readonly title: string;
  /** What follows from a change, one sentence. */
  readonly lead: string;
  /** What belongs to them and is no field of the group. */
  readonly below?: ReactNode;
}

/** A group of settings: its form follows from what the API says of its fields. */
export function SettingsPage({ group, title, lead, below }: SettingsPageProps): ReactNode {
  const { data: settings, error, refetch, isFetchedAfterMount } = useSettings(group);
  // A form must not begin with what was read some pages ago: its version may be old.
  const ready = settings !== undefined && isFetchedAfterMount;
  return (
    <Page title={title} lead={ready ? `${lead}${changedWords(settings)}` : lead}>
      {!ready && error !== null && (
        <ProblemAlert problem={asProblem(error)} action={<Button onClick={() => void refetch()}>重试</Button>} />
      )}
      {!ready && error === null && <PageSkeleton />}
      {ready && (
        <div className="column">
          <SettingsForm group={group} title={title} settings={settings} />
          {below}
        </div>
      )}
    </Page>
  );
}

function changedWords({ updatedAt }: SettingsShape): string {
  return updatedAt === null ? '还没有改过，现在是默认值。' : `最近修改：${timeWords(updatedAt)}。`;
}

interface FormProps extends Pick<SettingsPageProps, 'group' | 'title'> {
  readonly settings: SettingsShape;
}

function SettingsForm({ group, title, settings }: FormProps): ReactNode {
  const { person } = useSignedIn();
  const readAnew = useSettingsAnew();
  const { fields } = settings;
  const form = useDraftForm<FieldValues>({
    draft: { personId: person.id, form: 'settings', record: group },
    version: settings.version,
    initial: valuesOf(fields, settings.value),
    check: (values) => checkSettings(fields, values),
    submit: async (values, { key, version }) => {
      await requestJson(`/api/v1/settings/${group}`, { method: 'PUT', body: bodyOf(fields, values), key, version });
      say('已保存');
    },
    staysOpen: true,
    reread: async () => {
      const now = await readAnew(group);
      return { version: now.version, values: valuesOf(fields, now.value) };
    },
  });
  const reason = form.values[REASON];
  return (
    <>
      <UnsavedGuard form={form} />
      <FormFrame
        form={form}
        labels={Object.fromEntries(fields.map((field) => [pathOf(field), field.label]))}
        name={title}
        submitLabel="保存"
        {...(form.dirty ? { onCancel: form.discard } : {})}
      >
        {fields.map((field) => (
          <SettingControl key={field.name} field={field} form={form} />
        ))}
        <Field label="修改原因" hint="可以不填；和改动前后的内容一起写进审计记录。" error={form.errorOf(REASON)}>
          {(marks) => (
            <Input
              {...marks}
              value={typeof reason === 'string' ? reason : ''}
              maxLength={500}
              onChange={(event) => form.set(REASON, event.target.value)}
            />
          )}
        </Field>
      </FormFrame>
    </>
  );
}
