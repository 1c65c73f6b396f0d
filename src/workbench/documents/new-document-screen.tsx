import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { Picker } from '../form/picker.tsx';
import { TextField } from '../form/text-field.tsx';
import { UnsavedGuard } from '../form/unsaved-guard.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useSignedIn } from '../session/use-session.ts';
import { Page } from '../shell/page.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import { typeGroups } from './type-groups.ts';
import { useDocumentDone } from './use-document.ts';
import { useVocabulary } from './use-vocabulary.ts';
import type { Vocabulary } from './vocabulary-types.ts';
import './documents.css';

const ABOVE = [{ text: '信息', to: '/documents' }];

/** First what kind of document, by what it is for; then what it is called. */
export function NewDocumentScreen(): ReactNode {
  const search: Readonly<Record<string, string | undefined>> = useSearch({ strict: false });
  const { data: vocabulary, error, refetch } = useVocabulary();
  const type = vocabulary?.types.find(({ code }) => code === search['type']);
  return (
    <Page
      title={type === undefined ? '起草信息' : `起草${type.title}`}
      above={ABOVE}
      lead={type === undefined ? '先选要写的是哪一种，不同的种类要填的内容不同。' : type.purpose}
    >
      {error !== null && <ProblemAlert problem={asProblem(error)} action={<Button onClick={() => void refetch()}>重试</Button>} />}
      {vocabulary === undefined ? (
        error === null && <PageSkeleton />
      ) : type === undefined ? (
        <TypeChooser types={vocabulary.types} />
      ) : (
        <NewDocumentForm type={type} />
      )}
    </Page>
  );
}

function TypeChooser({ types }: { readonly types: Vocabulary['types'] }): ReactNode {
  const navigate = useNavigate();
  const [sought, setSought] = useState('');
  const groups = typeGroups(types.filter(({ title, purpose }) => `${title}${purpose}`.includes(sought.trim())));
  return (
    <>
      <Input
        className="type-search"
        type="search"
        aria-label="按名称或用途查找"
        data-shortcut="search"
        placeholder="按名称或用途查找"
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      {groups.length === 0 && <p className="nothing">没有这样的种类。不知道选什么时，可以选“其他信息”。</p>}
      {groups.map((group) => (
        <section key={group.title} className="type-group">
          <h2>{group.title}</h2>
          <ul className="type-cards">
            {group.types.map(({ code, title, purpose }) => (
              <li key={code}>
                <button type="button" className="type-card" onClick={() => void navigate({ to: '.', search: { type: code } })}>
                  <strong>{title}</strong>
                  <span>{purpose}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function NewDocumentForm({ type }: { readonly type: Vocabulary['types'][number] }): ReactNode {
  const { person } = useSignedIn();
  const navigate = useNavigate();
  const done = useDocumentDone();
  const form = useDraftForm({
    draft: { personId: person.id, form: 'document', record: 'new' },
    initial: { title: '', unitId: '' },
    check: ({ title }): { title?: string } => (title.trim() === '' ? { title: '请填写名称，之后还可以改。' } : {}),
    submit: async ({ title, unitId }, { key }) => {
      const document = await answerOf(
        api.POST('/api/v1/documents', {
          body: {
            type: type.code,
            title: title.trim(),
            unitId: unitId === '' ? null : Number(unitId),
            agencyId: null,
            content: null,
            note: '',
          },
          headers: { 'idempotency-key': key },
        }),
      );
      done(document);
      say('已建好，可以开始写了');
      void navigate({ to: `/documents/${document.id}`, ignoreBlocker: true, replace: true });
    },
  });
  return (
    <div className="column">
      <UnsavedGuard form={form} />
      <FormFrame
        form={form}
        labels={{ title: '名称', unitId: '起草科室' }}
        name="起草信息"
        submitLabel="开始写"
        onCancel={() => void navigate({ to: '.', search: {} })}
      >
        <TextField form={form} name="title" label="名称" hint="公众看到的标题。" required maxLength={500} autoFocus />
        {person.unit === null && (
          <Picker
            label="起草科室"
            path="/api/v1/units"
            query={{ agencyId: String(person.agency?.id ?? ''), isClosed: 'false', sort: 'position' }}
            column="name"
            value={form.values.unitId}
            noneLabel="由公开工作机构自己起草"
            error={form.errorOf('unitId')}
            onChange={(unitId) => form.set('unitId', unitId)}
          />
        )}
      </FormFrame>
    </div>
  );
}
