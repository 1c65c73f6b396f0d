import { Alert, Button } from 'antd';
import { useEffect, useRef, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { timeWords } from '../record/time-words.ts';
import { ConflictPanel } from './conflict-panel.tsx';
import type { FieldValues } from './drafts.ts';
import type { DraftForm } from './use-draft-form.ts';
import { useFocusBack } from './use-focus-back.ts';
import './form.css';

export interface FormFrameProps<V extends FieldValues> {
  readonly form: DraftForm<V>;
  /** Also how the fields are called where two versions are compared. */
  readonly labels: Readonly<Record<keyof V & string, string>>;
  /** What assistive technology calls the form. */
  readonly name: string;
  readonly submitLabel: string;
  readonly danger?: boolean;
  readonly onCancel?: () => void;
  readonly children: ReactNode;
}

/** The one frame of all forms: what was kept, what went wrong, the fields, the buttons; Ctrl+Enter submits. */
export function FormFrame<V extends FieldValues>({
  form,
  labels,
  name,
  submitLabel,
  danger = false,
  onCancel,
  children,
}: FormFrameProps<V>): ReactNode {
  const frame = useRef<HTMLFormElement>(null);
  const { problem, conflict, refusals } = form;
  useFocusBack();

  useEffect(() => {
    if (refusals === 0) return;
    const wrong =
      frame.current?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? frame.current?.querySelector<HTMLElement>('[role="alert"]');
    wrong?.focus();
    wrong?.scrollIntoView({ block: 'nearest' });
  }, [refusals]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    form.submit();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.submit();
    }
  };
  return (
    <form ref={frame} className="form" aria-label={name} noValidate onSubmit={submit} onKeyDown={onKeyDown}>
      {form.restoredFrom !== null && form.dirty && (
        <Alert
          type="info"
          showIcon
          title={`上次没有保存的内容已恢复（${timeWords(form.restoredFrom)}）`}
          action={
            <Button size="small" onClick={form.discard}>
              不要了
            </Button>
          }
        />
      )}
      {form.unkept && <Alert type="warning" showIcon title="浏览器不能保存草稿，请先提交再离开这个页面。" />}
      {conflict === null ? problem !== null && <ProblemAlert problem={problem} /> : <ConflictPanel form={form} labels={labels} />}
      {children}
      {conflict === null && (
        <div className="form-actions">
          <Button type="primary" danger={danger} htmlType="submit" loading={form.busy}>
            {submitLabel}
          </Button>
          {onCancel !== undefined && <Button onClick={onCancel}>取消</Button>}
        </div>
      )}
    </form>
  );
}
