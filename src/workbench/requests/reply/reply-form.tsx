import type { ReactNode } from 'react';
import { letterTitle, caseOutcome, type LetterCode } from '../../../law/index.ts';
import { houseTemplate, type LetterField } from '../../../modules/letters/rules/index.ts';
import { jsonPost } from '../../api/json-post.ts';
import { say } from '../../feedback/toast-store.ts';
import { FormFrame } from '../../form/form-frame.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { MadePdf } from '../../letters/made-pdf.tsx';
import { useSignedIn } from '../../session/use-session.ts';
import { plainDateOf } from '../../wording/plain-date-of.ts';
import { todayWords, type RequestShape } from '../request-words.ts';
import { doDeed, useRequestChanged } from '../use-request.ts';

/** What the case itself says in a reply. */
const KNOWN: ReadonlySet<string> = new Set(['receivedOn', 'registerNumber', 'request', 'record']);

/** What nobody but the clerk knows. */
const BY_HAND: ReadonlySet<string> = new Set(['passedOn']);

/** The letter of the outcome: what it still wants, how it will look, and up for approval. */
export function ReplyForm({ request }: { readonly request: RequestShape }): ReactNode {
  const { person } = useSignedIn();
  const changed = useRequestChanged();
  const code = letterOf(request);
  const fields = code === null ? [] : fieldsOf(code);
  const form = useDraftForm<Record<string, string>>({
    draft: { personId: person.id, form: 'request.reply', record: String(request.id) },
    version: request.version,
    initial: { on: todayWords(), ...Object.fromEntries(fields.map(({ name }) => [`fields.${name}`, ''])) },
    submit: async (values, sending) => {
      await doDeed(request.id, 'draft', { on: values['on'], fields: givenIn(values) }, sending);
      await changed(request.id);
      say('已送审');
    },
  });
  const mayDraft = request.deeds.find(({ deed }) => deed === 'draft');
  if (code === null) return null;
  const preview = { on: form.values['on'] ?? '', fields: givenIn(form.values) };
  const labels = { on: '答复书日期', ...Object.fromEntries(fields.map(({ name, label }) => [`fields.${name}`, label])) };
  return (
    <section className="reply-part" aria-label="答复书">
      <h2>二、答复书：{letterTitle(code)}</h2>
      <FormFrame form={form} labels={labels} name="答复书" submitLabel="送审">
        <TextField form={form} name="on" label="答复书日期" type="date" required />
        {fields.map((field) => (
          <TextField
            key={field.name}
            form={form}
            name={`fields.${field.name}`}
            label={field.label}
            hint={`${BY_HAND.has(field.name) ? '没有转送的不填，填下面的机关名称' : field.required ? '不填时按办理结果自动写' : '没有的不填'}。例如：${field.example.replaceAll('\n', '、')}`}
            {...(field.kind === 'day' ? { type: 'date' as const } : { rows: field.kind === 'lines' ? 3 : 2 })}
          />
        ))}
        {mayDraft !== undefined && !mayDraft.possible && <p className="field-hint">{`现在还不能送审：${mayDraft.why}`}</p>}
        {mayDraft === undefined && <p className="field-hint">征求意见结束以后才能送审。</p>}
        <MadePdf
          label="预览答复书"
          ready="预览已做好，在新标签页里打开"
          of={JSON.stringify(preview)}
          request={() => jsonPost(`/api/v1/requests/${request.id}/letters/preview`, preview)}
        />
      </FormFrame>
    </section>
  );
}

function givenIn(values: Readonly<Record<string, string>>): Record<string, string> {
  const given = Object.entries(values).filter(([name, value]) => name.startsWith('fields.') && value.trim() !== '');
  return Object.fromEntries(given.map(([name, value]) => [name.slice('fields.'.length), value.trim()]));
}

function letterOf({ parts }: RequestShape): LetterCode | null {
  const outcomes = parts.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]));
  if (outcomes.length === 0 || outcomes.length < parts.length) return null;
  const outcome = caseOutcome(outcomes);
  return outcome === 'partial' ? 'partialGrant' : (parts.find((part) => part.outcome === outcome)?.letter ?? null);
}

function fieldsOf(code: LetterCode): readonly LetterField[] {
  const today = plainDateOf(todayWords());
  return today === null ? [] : houseTemplate(code, today).fields.filter(({ name }) => !KNOWN.has(name));
}
