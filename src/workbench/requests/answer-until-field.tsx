import { useEffect, useRef, type ReactNode } from 'react';
import { TextField } from '../form/text-field.tsx';
import type { DraftForm } from '../form/use-draft-form.ts';
import type { DeedValues } from './deed-plan.ts';
import { workdaysLater, workdaysUntil } from './usual-days.ts';

/** Until when the applicant has to answer: the office's usual days after the letter, until somebody says otherwise. */
export function AnswerUntilField({ form, workdays }: { readonly form: DraftForm<DeedValues>; readonly workdays: number }): ReactNode {
  const { on, until } = form.values;
  const filled = useRef(workdaysLater(on, workdays));
  const { setText } = form;
  useEffect(() => {
    const next = workdaysLater(on, workdays);
    if (next !== '' && next !== filled.current && until === filled.current) setText('until', next);
    if (next !== '') filled.current = next;
  }, [on, until, workdays, setText]);
  const given = workdaysUntil(on, until);
  return (
    <>
      <TextField
        form={form}
        name="until"
        label="申请人答复的期限"
        type="date"
        required
        hint={`先按本机关设定的 ${workdays} 个工作日填上，可以改；法律只要求期限合理。`}
      />
      <p className="field-hint" role="status">
        {until !== '' && until <= on
          ? '期限要晚于发出之日。'
          : given !== null &&
            `给申请人 ${given} 个工作日${given < LEAST ? '，可能太短，请再想想。' : given > MOST ? '，可能太长，请再想想。' : '。'}`}
      </p>
    </>
  );
}

/** As the settings of the office allow it. */
const LEAST = 5;
const MOST = 60;
