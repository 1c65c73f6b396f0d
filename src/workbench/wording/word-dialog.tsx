import { useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import type { ReactNode } from 'react';
import {
  GATES,
  GRAVITIES,
  GRAVITY_TITLES,
  WORD_CODE_TITLES,
  WORD_CODES,
  WORD_GATE_TITLES,
  type Gate,
  type Gravity,
  type WordCode,
} from '../../screening/index.ts';
import { answerOf, api } from '../api/client.ts';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { TextField } from '../form/text-field.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useSignedIn } from '../session/use-session.ts';
import { ChoiceField } from './choice-field.tsx';
import { useWordsChanged } from './use-words-changed.ts';
import type { OwnWordShape } from './word-shapes.ts';

const LABELS = {
  word: '要查的词',
  instead: '正确写法',
  code: '类别',
  severity: '级别',
  gate: '关口',
  note: '说明',
  source: '依据',
  from: '启用日期',
  until: '停用日期',
  except: '例外',
};

interface WordValues {
  readonly [field: string]: string;
  readonly word: string;
  readonly instead: string;
  readonly code: WordCode;
  readonly severity: Gravity;
  readonly gate: Gate;
  readonly note: string;
  readonly source: string;
  readonly from: string;
  readonly until: string;
  readonly except: string;
}

const NEW: WordValues = {
  word: '',
  instead: '',
  code: 'wrongWord',
  severity: 'warning',
  gate: 'wording',
  note: '',
  source: '',
  from: '',
  until: '',
  except: '',
};

/** Adds a word, or changes one. */
export function WordDialog({ word, onClose }: { readonly word: OwnWordShape | null; readonly onClose: () => void }): ReactNode {
  const { person } = useSignedIn();
  const client = useQueryClient();
  const changed = useWordsChanged();
  const form = useDraftForm<WordValues>({
    draft: { personId: person.id, form: 'word', record: word === null ? 'new' : String(word.id) },
    initial: word === null ? NEW : valuesOf(word),
    version: word?.version ?? 0,
    check: ({ word: text, note, source }) => ({
      ...(text.trim() === '' ? { word: '请填写要查的词。' } : {}),
      ...(note.trim() === '' ? { note: '请写一句说明，检查时会显示给起草人。' } : {}),
      ...(source.trim() === '' ? { source: '请写明依据：文件、词典或者通知。' } : {}),
    }),
    submit: async (values, { key, version }) => {
      const body = bodyOf(values);
      const headers = { 'idempotency-key': key, 'if-match': `"${version}"` };
      const kept = await answerOf(
        word === null
          ? api.POST('/api/v1/words', { headers: { 'idempotency-key': key }, body })
          : api.PUT('/api/v1/words/{id}', { params: { path: { id: word.id } }, headers, body }),
      );
      client.setQueryData(['word', kept.id], kept);
      changed(kept.id);
      say(word === null ? '已增加，起草和审核时开始检查' : '已修改');
      onClose();
    },
  });
  const { values, errorOf, set } = form;
  const title = word === null ? '增加要查的词' : `修改：${word.word}`;
  return (
    <Modal open title={title} footer={null} onCancel={onClose} width={720}>
      <FormFrame form={form} labels={LABELS} name={title} submitLabel={word === null ? '增加' : '保存'} onCancel={onClose}>
        <div className="columns-of-form">
          <TextField form={form} name="word" label="要查的词" required maxLength={60} autoFocus />
          <TextField form={form} name="instead" label="正确写法" hint="不一定的就不写。" maxLength={200} />
          <ChoiceField
            label="类别"
            codes={WORD_CODES}
            titles={WORD_CODE_TITLES}
            value={values.code}
            error={errorOf('code')}
            onChange={(code) => set('code', code)}
          />
          <ChoiceField
            label="级别"
            codes={GRAVITIES}
            titles={GRAVITY_TITLES}
            value={values.severity}
            error={errorOf('severity')}
            onChange={(severity) => set('severity', severity)}
          />
          <ChoiceField
            label="关口"
            codes={GATES}
            titles={WORD_GATE_TITLES}
            value={values.gate}
            error={errorOf('gate')}
            onChange={(gate) => set('gate', gate)}
          />
        </div>
        <TextField form={form} name="note" label="说明" hint="一句话：错在哪里，怎么改。" required maxLength={500} />
        <TextField form={form} name="source" label="依据" hint="例如：县政府办公室2026年第3号通知。" required maxLength={500} />
        <TextField
          form={form}
          name="except"
          label="例外"
          hint="含有这个词、但是正确的说法，一行一个，例如：最大限度。"
          rows={2}
          maxLength={2000}
        />
        <div className="columns-of-form">
          <TextField form={form} name="from" label="启用日期" type="date" hint="不填就马上启用。" />
          <TextField form={form} name="until" label="停用日期" type="date" hint="这一天以后不再检查；不填就一直检查。" />
        </div>
      </FormFrame>
    </Modal>
  );
}

function valuesOf({ word, instead, code, severity, gate, note, source, from, until, except }: OwnWordShape): WordValues {
  return {
    word,
    instead: instead ?? '',
    code,
    severity,
    gate,
    note,
    source,
    from: from ?? '',
    until: until ?? '',
    except: except.join('\n'),
  };
}

function bodyOf({ word, instead, code, severity, gate, note, source, from, until, except }: WordValues) {
  const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  const around = except.split('\n').flatMap((line) => orNull(line) ?? []);
  return {
    word: word.trim(),
    instead: orNull(instead),
    code,
    severity,
    gate,
    note: note.trim(),
    source: source.trim(),
    from: orNull(from),
    until: orNull(until),
    except: around,
  };
}
