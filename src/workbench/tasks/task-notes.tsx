import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { TextField } from '../form/text-field.tsx';
import { UnsavedGuard } from '../form/unsaved-guard.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { Mark } from '../record/mark.tsx';
import { timeWords } from '../record/time-words.ts';
import { useSignedIn } from '../session/use-session.ts';
import { NOTE_TITLES, type TaskShape } from './task-words.ts';
import { useTaskDone } from './use-task.ts';

/** What was said about a task, and a place to say more. */
export function TaskNotes({ task }: { readonly task: TaskShape }): ReactNode {
  return (
    <section className="task-part">
      <h2>往来</h2>
      {task.notes.length === 0 && <p className="nothing">还没有人留言。</p>}
      <ol className="notes">
        {task.notes.map((note) => (
          <li key={note.id}>
            <p className="act">
              <strong>{note.author.name}</strong>
              <Mark>{NOTE_TITLES[note.deed]}</Mark>
              <time dateTime={note.writtenAt}>{timeWords(note.writtenAt)}</time>
            </p>
            <p className="said">{note.text}</p>
          </li>
        ))}
      </ol>
      {task.deeds.includes('comment') && <CommentForm key={task.notes.length} task={task} />}
    </section>
  );
}

function CommentForm({ task }: { readonly task: TaskShape }): ReactNode {
  const { person } = useSignedIn();
  const done = useTaskDone();
  const form = useDraftForm({
    draft: { personId: person.id, form: 'task.comment', record: String(task.id) },
    initial: { text: '' },
    check: ({ text }): { text?: string } => (text.trim() === '' ? { text: '请写点什么再发送。' } : {}),
    submit: async ({ text }, { key }) => {
      const at = { params: { path: { id: task.id } }, headers: { 'idempotency-key': key } };
      done(await answerOf(api.POST('/api/v1/tasks/{id}/comments', { ...at, body: { text: text.trim() } })));
      say('留言已发送');
    },
  });
  return (
    <>
      <UnsavedGuard form={form} />
      <FormFrame form={form} labels={{ text: '留言' }} name="留言" submitLabel="发送留言">
        <TextField form={form} name="text" label="留言" rows={3} maxLength={2000} />
      </FormFrame>
    </>
  );
}
