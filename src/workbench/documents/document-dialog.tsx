import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { requestJson } from '../api/request-json.ts';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { ReasonDialog } from '../form/reason-dialog.tsx';
import { TextField } from '../form/text-field.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import type { Row } from '../list/list-description.ts';
import { EvaluateDialog } from '../openness/evaluate-dialog.tsx';
import { JudgeDialog } from '../openness/judge-dialog.tsx';
import { ValidityDialog } from '../openness/validity-dialog.tsx';
import { useSignedIn } from '../session/use-session.ts';
import { AskOpinionDialog } from './ask-opinion-dialog.tsx';
import type { DocumentDialogProps } from './dialog-props.ts';
import type { DocumentShape } from './document-words.ts';
import { InterpretationDialog } from './interpretation-dialog.tsx';
import { ScheduleDialog } from './schedule-dialog.tsx';
import { readDocument, useDocumentDone } from './use-document.ts';

export type DocumentDialogName =
  'submit' | 'recall' | 'schedule' | 'withdraw' | 'discard' | 'askOpinion' | 'judgeOpenness' | 'reEvaluate' | 'setValidity' | 'interpret';

/** Where what a deed needs is said. */
export function DocumentDialog({ name, document, onClose }: DocumentDialogProps & { readonly name: DocumentDialogName }): ReactNode {
  switch (name) {
    case 'submit':
      return <SubmitDialog document={document} onClose={onClose} />;
    case 'schedule':
      return <ScheduleDialog document={document} onClose={onClose} />;
    case 'askOpinion':
      return <AskOpinionDialog document={document} onClose={onClose} />;
    case 'judgeOpenness':
      return <JudgeDialog row={rowOf(document)} onClose={onClose} />;
    case 'reEvaluate':
      return <EvaluateDialog row={rowOf(document)} onClose={onClose} />;
    case 'setValidity':
      return <ValidityDialog document={document} source={null} onClose={onClose} />;
    case 'interpret':
      return <InterpretationDialog document={document} onClose={onClose} />;
    case 'recall':
    case 'withdraw':
    case 'discard':
      return <SayingDialog name={name} document={document} onClose={onClose} />;
  }
}

/** As the lists of the office have it. */
function rowOf({ id, version, title, content: { openness } }: DocumentShape): Row {
  return { id, version, title, openness: openness?.status ?? null, ground: openness?.ground ?? null, reason: openness?.reason ?? null };
}

const WORDS = {
  recall: {
    title: '撤回送审',
    label: '说明',
    words: '撤回后可以继续修改；已经签署的各审作废，改好要重新送审。',
    said: '已撤回，可以继续修改',
  },
  withdraw: {
    title: '撤下信息',
    label: '撤下理由',
    words: '撤下后公众看不到这份信息，网址上会说明已撤下和理由；稿件都保留。',
    said: '已撤下',
  },
  discard: { title: '作废信息', label: '作废理由', words: '作废后不能再修改和送审，只留存备查。', said: '已作废' },
} as const;

function SayingDialog({ name, document, onClose }: DocumentDialogProps & { readonly name: keyof typeof WORDS }): ReactNode {
  const { person } = useSignedIn();
  const done = useDocumentDone();
  const { title, label, words, said } = WORDS[name];
  return (
    <ReasonDialog
      title={title}
      words={words}
      label={label}
      required={name !== 'recall'}
      danger={name !== 'recall'}
      draft={{ personId: person.id, form: `document.${name}`, record: String(document.id) }}
      version={document.version}
      submit={async (reason, { key, version }) => {
        await requestJson(`/api/v1/documents/${document.id}/${name}`, {
          method: 'POST',
          version,
          key,
          body: name === 'recall' ? {} : { reason },
        });
        done(await readDocument(document.id));
        say(said);
        onClose();
      }}
      onClose={onClose}
    />
  );
}

function SubmitDialog({ document, onClose }: DocumentDialogProps): ReactNode {
  const { person } = useSignedIn();
  const done = useDocumentDone();
  const form = useDraftForm({
    draft: { personId: person.id, form: 'document.submit', record: String(document.id) },
    version: document.version,
    initial: { note: '', urgentReason: '' },
    submit: async ({ note, urgentReason }, { key, version }) => {
      await requestJson(`/api/v1/documents/${document.id}/submit`, {
        method: 'POST',
        version,
        key,
        body: { note: note.trim(), ...(urgentReason.trim() === '' ? {} : { urgentReason: urgentReason.trim() }) },
      });
      done(await readDocument(document.id));
      say('已送审');
      onClose();
    },
  });
  return (
    <Modal open title="送审" footer={null} onCancel={onClose} width={560}>
      <FormFrame
        form={form}
        labels={{ note: '送审说明', urgentReason: '先发后审的理由' }}
        name="送审"
        submitLabel="送审"
        onCancel={onClose}
      >
        {document.incomplete.length > 0 && (
          <ul className="import-notices">
            {document.incomplete.map(({ path, message }) => (
              <li key={`${path} ${message}`}>{message}</li>
            ))}
          </ul>
        )}
        <p>送审的是第 {document.revision} 稿。审核期间谁改了内容，已签署的各审就作废，要重新送审。</p>
        <TextField form={form} name="note" label="送审说明" rows={3} maxLength={2000} hint="改了什么、请审核人注意什么。" />
        <TextField
          form={form}
          name="urgentReason"
          label="先发后审的理由"
          rows={2}
          maxLength={2000}
          hint="只在情况紧急、来不及审完时填写；要领导批准，发布后补审。"
        />
      </FormFrame>
    </Modal>
  );
}
