import { useQueryClient } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { useRef, type ReactNode, type SyntheticEvent } from 'react';
import type { LetterCode } from '../../law/index.ts';
import { checkTemplate, houseTemplate } from '../../modules/letters/rules/index.ts';
import { answerOf, api } from '../api/client.ts';
import type { Shape } from '../api/shapes.ts';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { TextField } from '../form/text-field.tsx';
import { UnsavedGuard } from '../form/unsaved-guard.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useSignedIn } from '../session/use-session.ts';
import { todayInShanghai } from './today-in-shanghai.ts';
import { LetterFieldList } from './letter-field-list.tsx';
import { LetterSheet } from './letter-sheet.tsx';
import { PdfPreview } from './pdf-preview.tsx';

type Template = Shape<'LetterTemplate'>;
type Version = Template['versions'][number];

export interface TemplateFormProps {
  readonly template: Template;
  /** Null: a new one. */
  readonly version: Version | null;
  readonly onClose: () => void;
}

const LABELS = { effectiveFrom: '启用日期', house: '恢复系统自带的文本', title: '文书标题', text: '正文', note: '说明' };

/** The text of a letter, its fields beside it, what is wrong with it and how it will look, while one writes. */
export function TemplateForm({ template, version, onClose }: TemplateFormProps): ReactNode {
  const { person } = useSignedIn();
  const client = useQueryClient();
  const { code, inForce } = template;
  const form = useDraftForm({
    draft: { personId: person.id, form: 'letterTemplate', record: version === null ? `${code}-new` : String(version.id) },
    version: version?.version ?? 0,
    initial: {
      effectiveFrom: version?.effectiveFrom ?? todayInShanghai(),
      house: version !== null && version.lines === null,
      title: version?.lines === null || version === null ? inForce.title : version.title,
      text: (version?.lines ?? inForce.lines).join('\n'),
      note: version?.note ?? '',
    },
    check: ({ effectiveFrom, house, title, text }) => {
      if (effectiveFrom === '') return { effectiveFrom: '请选择启用日期。' };
      if (house) return {};
      const [fault] = faultsOf(code, title, text);
      return fault === undefined ? {} : { [fault.code === 'noTitle' ? 'title' : 'text']: fault.sentence };
    },
    submit: async ({ effectiveFrom, house, title, text, note }, { key, version: read }) => {
      const body = { effectiveFrom, title, lines: house ? null : linesOf(text), note };
      const headers = { 'idempotency-key': key };
      const answer =
        version === null
          ? await answerOf(api.POST('/api/v1/letter-templates/{code}/versions', { params: { path: { code } }, headers, body }))
          : await answerOf(
              api.PUT('/api/v1/letter-template-versions/{id}', {
                params: { path: { id: version.id } },
                headers: { ...headers, 'if-match': `"${read}"` },
                body,
              }),
            );
      client.setQueryData(['letter-template', code], answer);
      void client.invalidateQueries({ queryKey: ['letter-templates'] });
      say('已保存');
      onClose();
    },
  });
  const { house, title, text } = form.values;
  const faults = house ? [] : faultsOf(code, title, text);
  // Where the caret was last in the text.
  const caret = useRef<number | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const keepCaret = ({ target }: SyntheticEvent): void => {
    if (target instanceof HTMLTextAreaElement) caret.current = target.selectionEnd;
  };
  const insert = (name: string): void => {
    const at = Math.min(caret.current ?? text.length, text.length);
    form.setText('text', `${text.slice(0, at)}{${name}}${text.slice(at)}`);
    const after = at + name.length + 2;
    caret.current = after;
    // When the text stands in it: one sees what came, and writes on behind it.
    requestAnimationFrame(() => {
      const area = frame.current?.querySelector('textarea');
      area?.focus();
      area?.setSelectionRange(after, after);
    });
  };
  return (
    <div className="letter-editing">
      <UnsavedGuard form={form} />
      <FormFrame form={form} labels={LABELS} name="文书文本" submitLabel="保存" onCancel={onClose}>
        <TextField
          form={form}
          name="effectiveFrom"
          label="启用日期"
          type="date"
          required
          hint="日期在这一天及以后的文书使用这份文本，最早从今天起。"
        />
        <Checkbox checked={house} onChange={(event) => form.set('house', event.target.checked)}>
          从这一天起恢复系统自带的文本
        </Checkbox>
        {!house && (
          <>
            <TextField form={form} name="title" label="文书标题" required maxLength={60} />
            <div ref={frame} onSelect={keepCaret}>
              <TextField
                form={form}
                name="text"
                label="正文"
                required
                rows={18}
                hint="一行是一段。段落里的字段没有填写时，整段不印；写在 [[ ]] 里的部分单独省略。“# ”开头居中，“## ”开头是小标题，“< ”开头顶格，“| 甲 | 乙 |”是表格的一行，“---”之后另起一页。"
              />
            </div>
            <TextField form={form} name="note" label="说明" maxLength={500} />
            {faults.length > 0 && (
              <ul className="letter-faults" aria-label="文本的问题">
                {faults.map(({ code: kind, line, sentence }, index) => (
                  <li key={`${kind}-${line}-${index}`}>{sentence}</li>
                ))}
              </ul>
            )}
          </>
        )}
      </FormFrame>
      {!house && (
        <aside className="letter-beside" aria-label="字段和预览">
          <h2>可以使用的字段</h2>
          <p className="field-hint">按一下，插入到正文里光标所在的地方。</p>
          <LetterFieldList template={template} onInsert={insert} />
          <h2>预览（用示例内容）</h2>
          {faults.length === 0 ? (
            <>
              <LetterSheet code={code} title={title} lines={linesOf(text)} />
              <PdfPreview code={code} title={title} lines={linesOf(text)} />
            </>
          ) : (
            <p>改正文本的问题后显示预览。</p>
          )}
        </aside>
      )}
    </div>
  );
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

function faultsOf(code: LetterCode, title: string, text: string) {
  return checkTemplate(houseTemplate(code, todayInShanghai()), { title, lines: linesOf(text) });
}
