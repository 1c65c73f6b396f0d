import { Button, Input, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { flowFaults, GRADE_TITLES, GRADES, type Flow, type Round } from '../../../modules/review/rules/index.ts';
import type { Shape } from '../../api/shapes.ts';
import { useVocabulary } from '../../documents/use-vocabulary.ts';
import { Field } from '../../form/field.tsx';
import { FormFrame } from '../../form/form-frame.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useDraftForm, type Sending } from '../../form/use-draft-form.ts';
import { Choices } from './choices.tsx';
import { RoundFields } from './round-fields.tsx';

type FlowBody = { readonly definition: Shape<'ReviewFlowDefinitionInput'>; readonly effectiveFrom: string };

export interface FlowFormProps {
  readonly initial: Flow;
  readonly effectiveFrom: string;
  readonly version: number;
  readonly submitLabel: string;
  readonly submit: (body: FlowBody, sending: Sending) => Promise<void>;
  readonly onCancel: () => void;
}

const ORDINALS = ['一', '二', '三', '四', '五', '六'];

/** The form of a flow: what it is for, its rounds, their seats. What is wrong is said in its place. */
export function FlowForm({ initial, effectiveFrom, version, submitLabel, submit, onCancel }: FlowFormProps): ReactNode {
  const { data: vocabulary } = useVocabulary();
  const [flow, setFlow] = useState(initial);
  const [asked, setAsked] = useState(false);
  const types = vocabulary?.types ?? [];
  const faults = asked ? flowFaults(flow, types) : [];
  const faultAt = (path: string): string | null => faults.find((fault) => fault.path === path)?.message ?? null;
  const form = useDraftForm({
    draft: null,
    version,
    initial: { effectiveFrom },
    check: (values): { effectiveFrom?: string; definition?: string } => {
      setAsked(true);
      const [first] = flowFaults(flow, types);
      return {
        ...(values.effectiveFrom === '' ? { effectiveFrom: '请填写启用日期。' } : {}),
        ...(first === undefined ? {} : { definition: first.message }),
      };
    },
    submit: (values, sending) => submit({ definition: bodyOf(flow), effectiveFrom: values.effectiveFrom }, sending),
  });
  const change = (part: Partial<Flow>): void => {
    setFlow((now) => ({ ...now, ...part }));
    if (form.errorOf('definition') !== null) form.setText('effectiveFrom', form.values.effectiveFrom);
  };
  const setRound = (index: number, round: Round): void => change({ rounds: flow.rounds.map((one, at) => (at === index ? round : one)) });
  const move = (index: number, to: number): void => {
    const round = flow.rounds[index];
    if (round !== undefined) change({ rounds: flow.rounds.toSpliced(index, 1).toSpliced(to, 0, round) });
  };
  return (
    <FormFrame form={form} labels={{ effectiveFrom: '启用日期' }} name="审核流程" submitLabel={submitLabel} onCancel={onCancel}>
      <div className="columns-of-form flow-about">
        <Field label="名称" required error={faultAt('name')}>
          {(marks) => <Input {...marks} value={flow.name} maxLength={50} onChange={(event) => change({ name: event.target.value })} />}
        </Field>
        <TextField form={form} name="effectiveFrom" label="启用日期" type="date" required />
        <Field label="补审期限（工作日）" required error={faultAt('afterReviewDays')}>
          {(marks) => (
            <Input
              {...marks}
              type="number"
              min={1}
              max={30}
              value={flow.afterReviewDays}
              onChange={(event) => change({ afterReviewDays: Number(event.target.value) })}
            />
          )}
        </Field>
      </div>
      <Choices
        label="用于哪些等级"
        hint="每种信息类型都有一个等级；也可以在下面单选几种类型。"
        error={faultAt('grades')}
        all={GRADES.map((grade) => ({ value: grade, title: GRADE_TITLES[grade] }))}
        chosen={flow.grades}
        onChange={(grades) => change({ grades })}
      />
      <Field
        label="只用于这些类型"
        hint="不选：用于上面等级的所有类型。"
        error={faults.find(({ path }) => path.startsWith('types'))?.message ?? null}
      >
        {(marks) => (
          <Select
            {...marks}
            mode="multiple"
            value={[...flow.types]}
            showSearch={{ optionFilterProp: 'label' }}
            options={types.map(({ code, title }) => ({ value: code, label: title }))}
            onChange={(chosen: string[]) => change({ types: chosen })}
          />
        )}
      </Field>
      {faults
        .filter(({ path }) => path === 'rounds')
        .map(({ message }) => (
          <p key={message} className="field-error" role="alert">
            {message}
          </p>
        ))}
      {flow.rounds.map((round, index) => (
        // Rounds have no names of their own; their order is what they are.
        <RoundFields
          key={index}
          round={round}
          index={index}
          count={flow.rounds.length}
          faultAt={(path) => faults.find((fault) => fault.path === `rounds.${index}.${path}`)?.message ?? null}
          onChange={(next) => setRound(index, next)}
          onMove={(to) => move(index, to)}
          onRemove={() => change({ rounds: flow.rounds.toSpliced(index, 1) })}
        />
      ))}
      {flow.rounds.length < ORDINALS.length && (
        <div>
          <Button
            onClick={() => {
              const ordinal = ORDINALS[flow.rounds.length] ?? '';
              const review = { seat: 'review', roles: [], where: 'agency', gates: [] } as const;
              change({ rounds: [...flow.rounds, { title: `${ordinal}审${ordinal}校`, oneHand: true, seats: [review] }] });
            }}
          >
            加一道
          </Button>
        </div>
      )}
    </FormFrame>
  );
}

/** As the API takes it: lists that may be written. */
function bodyOf({ grades, types, rounds, ...rest }: Flow): FlowBody['definition'] {
  return {
    ...rest,
    grades: [...grades],
    types: [...types],
    rounds: rounds.map(({ seats, ...round }) => ({
      ...round,
      seats: seats.map(({ roles, gates, ...seat }) => ({ ...seat, roles: [...roles], gates: [...gates] })),
    })),
  };
}
