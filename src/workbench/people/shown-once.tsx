import { CopyOutlined } from '@ant-design/icons';
import { Alert, Button, Input } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import './people.css';

export interface ShownOnceProps {
  /** 激活链接已生成 */
  readonly title: string;
  /** What it is called: 激活链接. */
  readonly label: string;
  /** The secret itself. */
  readonly text: string;
  /** What to do with it, step by step. */
  readonly steps: readonly ReactNode[];
  /** What stands on the button at the end: 已交给本人. */
  readonly doneLabel: string;
  readonly onDone: () => void;
}

/** A secret that the server does not keep: here it is read and copied, afterwards nobody can show it again. */
export function ShownOnce({ title, label, text, steps, doneLabel, onDone }: ShownOnceProps): ReactNode {
  const id = useId();
  const [copied, setCopied] = useState<'no' | 'yes' | 'byHand'>('no');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
    } catch {
      // Browsers give the clipboard only to pages over https.
      const field = document.getElementById(id);
      if (field instanceof HTMLTextAreaElement) field.select();
      setCopied('byHand');
    }
  };
  return (
    <div className="form">
      <Alert type="warning" showIcon title={title} description={`${label}只显示这一次，离开后不能再查看，请现在复制。`} />
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {label}
        </label>
        <Input.TextArea
          id={id}
          className="shown-once"
          value={text}
          readOnly
          rows={2}
          autoFocus
          onFocus={(event) => event.target.select()}
        />
      </div>
      <div className="form-actions">
        <Button type="primary" icon={<CopyOutlined aria-hidden />} onClick={() => void copy()}>
          复制{label}
        </Button>
        <span role="status" className="copied">
          {copied === 'yes' && '已复制。'}
          {copied === 'byHand' && '浏览器不让程序复制，文字已选中，请按 Ctrl+C。'}
        </span>
      </div>
      <ol className="steps">
        {steps.map((step, index) => (
          <li key={index}>{step}</li>
        ))}
      </ol>
      <div className="form-actions">
        <Button onClick={onDone}>{doneLabel}</Button>
      </div>
    </div>
  );
}
