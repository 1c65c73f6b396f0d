import { Button, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { LONGEST_QUOTE } from '../../../modules/review/rules/index.ts';
import type { Passage } from '../../../screening/index.ts';
import type { RemarkShape } from '../review-words.ts';
import type { Decision } from './use-decision.ts';

export interface RemarksPartProps {
  readonly decision: Decision;
  /** Of the text that is read, in its order. */
  readonly passages: readonly Passage[];
  readonly onGoTo: (index: number) => void;
}

/** Id of the field in which a remark is written. */
function remarkFieldId(index: number): string {
  return `remark-${index}`;
}

/** Remarks on stretches of the text; they go to the writers with a return. */
export function RemarksPart({ decision, passages, onGoTo }: RemarksPartProps): ReactNode {
  const { remarks, setRemarks, form } = decision;
  const error = form.errorOf('remarks');
  const write = (index: number, part: Partial<RemarkShape>): void =>
    setRemarks(remarks.map((remark, at) => (at === index ? { ...remark, ...part } : remark)));
  const add = (id: string): void => {
    const text = passages.find((passage) => passage.id === id)?.text ?? '';
    setRemarks([...remarks, { passage: id, start: 0, end: text.length, quote: text.slice(0, LONGEST_QUOTE), text: '' }]);
    focusSoon(remarks.length);
  };
  return (
    <div className={error === null ? 'field' : 'field field-wrong'} role="group" aria-labelledby="review-remarks">
      <p className="field-label" id="review-remarks">
        批注{remarks.length > 0 && `（${remarks.length}）`}
      </p>
      <p className="field-hint">选中左边的文字，按“批注”；也可以在下面选一段。批注随“退回”送给起草人。</p>
      {error !== null && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
      <ol className="review-remarks">
        {remarks.map((remark, index) => (
          // Remarks have no names of their own; their order is what they are.
          <li key={index}>
            <button type="button" className="review-quote" onClick={() => onGoTo(index)}>
              <q>{shortened(remark.quote)}</q>
            </button>
            {remark.astray && <p className="field-error">原文这里已经改动，批注没有了对应的文字；可以移到意见里。</p>}
            <Input.TextArea
              id={remarkFieldId(index)}
              aria-label={`对“${shortened(remark.quote)}”的批注`}
              aria-invalid={error !== null && remark.text.trim() === ''}
              rows={2}
              maxLength={2000}
              value={remark.text}
              placeholder="这里要怎么改"
              onChange={(event) => write(index, { text: event.target.value })}
            />
            {remark.astray && (
              <Button size="small" aria-label={`把第 ${index + 1} 条批注移到意见里`} onClick={() => decision.sayInOpinion(index)}>
                移到意见里
              </Button>
            )}
            <Button
              size="small"
              type="text"
              aria-label={`删去第 ${index + 1} 条批注`}
              onClick={() => setRemarks(remarks.toSpliced(index, 1))}
            >
              删去
            </Button>
          </li>
        ))}
      </ol>
      <Select
        aria-label="给一段加批注"
        value={null}
        placeholder="给一段加批注…"
        showSearch={{ optionFilterProp: 'label' }}
        options={passages.filter(({ text }) => text !== '').map(({ id, text }) => ({ value: id, label: shortened(text) }))}
        onChange={(id: string | null) => {
          if (id !== null) add(id);
        }}
      />
    </div>
  );
}

const LONGEST = 40;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** Once the field is there. */
export function focusSoon(index: number): void {
  requestAnimationFrame(() => document.getElementById(remarkFieldId(index))?.focus());
}
