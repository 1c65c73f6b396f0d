import type { ReactNode } from 'react';
import { FormFrame } from '../form/form-frame.tsx';
import { TextField } from '../form/text-field.tsx';
import { UnsavedGuard } from '../form/unsaved-guard.tsx';
import { useDraftForm, type Sending } from '../form/use-draft-form.ts';
import { Picker } from '../form/picker.tsx';
import { useSignedIn } from '../session/use-session.ts';
import { ChoiceField } from '../wording/choice-field.tsx';
import { KIND_TITLES, type ConsultationShape } from './consultation-words.ts';

const LABELS = {
  unitId: '承办科室',
  kind: '类别',
  title: '标题',
  introduction: '征集说明',
  draft: '征求意见稿',
  documentId: '起草的信息',
  closesOn: '截止日期',
  shortReason: '缩短期限的理由',
};

// oxlint-disable-next-line typescript/consistent-type-definitions -- forms are records of their fields, which no interface is
export type ConsultationValues = {
  readonly unitId: string;
  readonly kind: string;
  readonly title: string;
  readonly introduction: string;
  readonly draft: string;
  readonly documentId: string;
  readonly closesOn: string;
  readonly shortReason: string;
};

/** What is asked, and until when. */
export function ConsultationForm({
  known,
  submitLabel,
  submit,
  onCancel,
}: {
  readonly known: ConsultationShape | null;
  readonly submitLabel: string;
  readonly submit: (values: ConsultationValues, sending: Sending) => Promise<void>;
  readonly onCancel: () => void;
}): ReactNode {
  const { person } = useSignedIn();
  const agencyId = String(person.agency?.id ?? '');
  const form = useDraftForm({
    draft: { personId: person.id, form: 'consultation', record: known === null ? 'new' : String(known.id) },
    ...(known === null ? {} : { version: known.version }),
    initial: valuesOf(known, person.unit?.id ?? null),
    check: (values) => ({
      ...(values.unitId === '' ? { unitId: '请选择承办科室。' } : {}),
      ...(values.title.trim() === '' ? { title: '请填写标题。' } : {}),
      ...(values.draft.trim() === '' ? { draft: '请填写征求意见稿。' } : {}),
      ...(values.closesOn === '' ? { closesOn: '请选择截止日期。' } : {}),
    }),
    submit,
  });
  return (
    <>
      <UnsavedGuard form={form} />
      <FormFrame form={form} labels={LABELS} name="意见征集" submitLabel={submitLabel} onCancel={onCancel}>
        <TextField
          form={form}
          name="title"
          label={LABELS.title}
          hint="例如：关于《某某办法（征求意见稿）》公开征求意见的公告"
          required
          maxLength={200}
        />
        <div className="columns-of-form">
          <ChoiceField
            label={LABELS.kind}
            titles={KIND_TITLES}
            codes={Object.keys(KIND_TITLES)}
            value={form.values.kind}
            error={form.errorOf('kind')}
            hint="重大行政决策、规章、涉企规范性文件一般不少于30天。"
            onChange={(kind) => form.setMany({ kind })}
          />
          <TextField form={form} name="closesOn" label={LABELS.closesOn} type="date" hint="当天24时截止。" required />
        </div>
        {known === null && (
          <Picker
            label={LABELS.unitId}
            path="/api/v1/units"
            query={{ agencyId, isClosed: 'false', sort: 'position' }}
            column="name"
            value={form.values.unitId}
            error={form.errorOf('unitId')}
            onChange={(unitId) => form.setMany({ unitId })}
          />
        )}
        <TextField
          form={form}
          name="introduction"
          label={LABELS.introduction}
          hint="背景、还可以怎样提意见（信函、电话）。会公开。"
          rows={4}
          maxLength={5000}
        />
        <TextField form={form} name="draft" label={LABELS.draft} hint="粘贴全文，一行一段。会公开。" rows={14} required />
        <Picker
          label={LABELS.documentId}
          hint="草案在系统里起草的，选上它；它公开以后征集页面会链接过去。"
          path="/api/v1/documents"
          query={{}}
          column="title"
          value={form.values.documentId}
          {...(known?.document === null || known === null ? {} : { valueLabel: known.document.title })}
          noneLabel="没有"
          error={form.errorOf('documentId')}
          onChange={(documentId) => form.setMany({ documentId })}
        />
        <TextField form={form} name="shortReason" label={LABELS.shortReason} hint="期限够长的不用填；填了会向社会公布。" maxLength={500} />
      </FormFrame>
    </>
  );
}

function valuesOf(known: ConsultationShape | null, unitId: number | null): ConsultationValues {
  if (known === null) {
    return {
      unitId: unitId === null ? '' : String(unitId),
      kind: 'other',
      title: '',
      introduction: '',
      draft: '',
      documentId: '',
      closesOn: '',
      shortReason: '',
    };
  }
  const { unit, kind, title, introduction, draft, document, closesOn, shortReason } = known;
  return {
    unitId: String(unit.id),
    kind,
    title,
    introduction,
    draft,
    documentId: document === null ? '' : String(document.id),
    closesOn,
    shortReason,
  };
}

/** As the API wants it. */
export function wishOf({ kind, title, introduction, draft, documentId, closesOn, shortReason }: ConsultationValues) {
  return { kind, title, introduction, draft, closesOn, shortReason, documentId: documentId === '' ? null : Number(documentId) };
}
