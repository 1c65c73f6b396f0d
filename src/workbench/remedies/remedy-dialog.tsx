import { useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import type { ReactNode } from 'react';
import data from '../../../data/law/remedy-results.json' with { type: 'json' };
import { REMEDY_RESULTS, type RemedyResult } from '../../law/index.ts';
import { DEED_TITLES } from '../../modules/remedies/rules/index.ts';
import { answerOf, api } from '../api/client.ts';
import type { Shape } from '../api/shapes.ts';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { TextField } from '../form/text-field.tsx';
import { useDraftForm, type Sending } from '../form/use-draft-form.ts';
import { todayWords } from '../requests/request-words.ts';
import { useSignedIn } from '../session/use-session.ts';
import { ChoiceField } from '../wording/choice-field.tsx';

type Remedy = Shape<'Remedy'>;
type Deed = Remedy['deeds'][number]['deed'];
type Result = Exclude<RemedyResult, 'pending'>;

const RESULTS = REMEDY_RESULTS.filter((result): result is Result => result !== 'pending');
const RESULT_TITLES: Readonly<Record<Result, string>> = {
  upheld: data.results.upheld.title,
  claimDismissed: data.results.claimDismissed.title,
  revoked: data.results.revoked.title,
  changed: data.results.changed.title,
  unlawful: data.results.unlawful.title,
  void: data.results.void.title,
  ordered: data.results.ordered.title,
  terminated: data.results.terminated.title,
  withdrawn: data.results.withdrawn.title,
  mediated: data.results.mediated.title,
  notAccepted: data.results.notAccepted.title,
  suitRejected: data.results.suitRejected.title,
};
const REOPEN_TITLES = { no: '不用', whole: '重新办理，期限重新计算', day: '重新办理，限期由裁决确定' } as const;
const REOPEN = ['no', 'whole', 'day'] as const;
type Reopen = (typeof REOPEN)[number];
const LABELS = {
  on: '日期',
  result: '结果',
  decisionNumber: '文书号',
  reopen: '公开申请要不要重新办理',
  until: '裁决确定的限期',
  organ: '法院',
  caseNumber: '案号',
  servedOn: '收到副本之日',
};

const FRESH: {
  readonly on: string;
  readonly result: Result;
  readonly decisionNumber: string;
  /** Empty: nobody has said. */
  readonly reopen: Reopen | '';
  readonly until: string;
  readonly organ: string;
  readonly caseNumber: string;
  readonly servedOn: string;
} = { on: '', result: 'upheld', decisionNumber: '', reopen: '', until: '', organ: '', caseNumber: '', servedOn: '' };

/** One step of a review or a suit; a decision opens the case again by the same press. */
export function RemedyDialog({
  deed,
  remedy,
  onClose,
}: {
  readonly deed: Deed;
  readonly remedy: Remedy;
  readonly onClose: () => void;
}): ReactNode {
  const { person } = useSignedIn();
  const client = useQueryClient();
  const begins = deed === 'appeal' || deed === 'retry' || deed === 'remand';
  const form = useDraftForm({
    draft: { personId: person.id, form: `remedy.${deed}`, record: String(remedy.id) },
    version: remedy.version,
    initial: { ...FRESH, on: todayWords() },
    check: ({ on, organ, result, reopen, until }) => ({
      ...(on === '' ? { on: '请选择日期。' } : {}),
      ...(begins && organ.trim() === '' ? { organ: '请填写法院。' } : {}),
      ...(deed === 'decide' && remedy.mayReopen && reopenOf(result, reopen) === null
        ? { reopen: '裁决没有维持原答复，请选择公开申请要不要重新办理。' }
        : {}),
      ...(deed === 'decide' && reopen === 'day' && until === '' ? { until: '请选择限期。' } : {}),
    }),
    submit: async (values, sending) => {
      await moved(deed, remedy.id, values, sending);
      for (const queryKey of [['remedy'], ['list', '/api/v1/remedies'], ['history'], ['request'], ['list', '/api/v1/requests']])
        void client.invalidateQueries({ queryKey });
      say('已记下');
      onClose();
    },
  });
  const { values, errorOf, setMany } = form;
  return (
    <Modal open title={DEED_TITLES[deed]} footer={null} onCancel={onClose}>
      <FormFrame form={form} labels={LABELS} name={DEED_TITLES[deed]} submitLabel="保存" onCancel={onClose}>
        <TextField form={form} name="on" label={LABELS.on} type="date" required />
        {deed === 'decide' && (
          <>
            <ChoiceField
              label={LABELS.result}
              titles={RESULT_TITLES}
              codes={RESULTS}
              value={values.result}
              error={errorOf('result')}
              onChange={(result) => setMany({ result })}
            />
            <TextField form={form} name="decisionNumber" label={LABELS.decisionNumber} maxLength={100} />
            {remedy.mayReopen && (
              <ChoiceField
                label={LABELS.reopen}
                titles={REOPEN_TITLES}
                codes={REOPEN}
                value={reopenOf(values.result, values.reopen)}
                error={errorOf('reopen')}
                onChange={(reopen) => setMany({ reopen })}
              />
            )}
            {values.reopen === 'day' && <TextField form={form} name="until" label={LABELS.until} type="date" required />}
          </>
        )}
        {begins && (
          <>
            <TextField form={form} name="organ" label={LABELS.organ} required maxLength={200} />
            <TextField form={form} name="caseNumber" label={LABELS.caseNumber} maxLength={100} />
            <TextField form={form} name="servedOn" label={LABELS.servedOn} type="date" />
          </>
        )}
      </FormFrame>
    </Modal>
  );
}

/** Where the reply did not stand, nothing is proposed: a person says whether the application is answered again. */
function reopenOf(result: Result, chosen: Reopen | ''): Reopen | null {
  if (chosen !== '') return chosen;
  return data.results[result].column === 'corrected' ? null : 'no';
}

function moved(deed: Deed, id: number, values: typeof FRESH, { key, version }: Sending): Promise<Remedy> {
  const at = { params: { path: { id } }, headers: { 'if-match': `"${version}"`, 'idempotency-key': key } };
  const { on, result, decisionNumber, reopen, until, organ, caseNumber, servedOn } = values;
  const next = { on, organ, caseNumber, filedOn: on, servedOn: servedOn === '' ? null : servedOn };
  switch (deed) {
    case 'answer':
      return answerOf(api.POST('/api/v1/remedies/{id}/answer', { ...at, body: { on } }));
    case 'hear':
      return answerOf(api.POST('/api/v1/remedies/{id}/hear', { ...at, body: { on } }));
    case 'close':
      return answerOf(api.POST('/api/v1/remedies/{id}/close', { ...at, body: { on } }));
    case 'decide': {
      const again = reopen === '' || reopen === 'no' ? null : { until: reopen === 'day' ? until : null };
      return answerOf(api.POST('/api/v1/remedies/{id}/decide', { ...at, body: { on, result, decisionNumber, reopen: again } }));
    }
    case 'remand':
      return answerOf(api.POST('/api/v1/remedies/{id}/remand', { ...at, body: next }));
    case 'appeal':
      return answerOf(api.POST('/api/v1/remedies/{id}/appeal', { ...at, body: next }));
    case 'retry':
      return answerOf(api.POST('/api/v1/remedies/{id}/retry', { ...at, body: next }));
  }
}
