import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { CLEAN_UP_DECISIONS, CLEAN_UP_TITLES, type CleanUpDecision } from '../../modules/documents/rules/index.ts';
import { answerOf, api } from '../api/client.ts';
import { requestJson } from '../api/request-json.ts';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { Picker } from '../form/picker.tsx';
import { TextField } from '../form/text-field.tsx';
import { UnsavedGuard } from '../form/unsaved-guard.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { Cell } from '../list/cell.tsx';
import { readPage, type Row } from '../list/list-description.ts';
import type { Preset } from '../list/list-props.ts';
import { RecordList } from '../list/record-list.tsx';
import { useSignedIn } from '../session/use-session.ts';
import { Page } from '../shell/page.tsx';
import { chosenFrom, readChosen, withChosen, writeChosen, type ChosenDecision } from './chosen-decision.ts';
import { ChosenTable } from './chosen-table.tsx';
import { DecisionSelect } from './decision-select.tsx';
import { useDecided } from './use-counts.ts';
import './openness.css';

const CANDIDATES = '/api/v1/clean-up-candidates';
const PRESETS: readonly Preset[] = [
  { title: '现行有效', filters: { validity: 'inForce,amended' } },
  { title: '尚未施行', filters: { validity: 'notYetInForce' } },
  { title: '全部', filters: {} },
];
const LABELS = { title: '清理名称', decidedBy: '公布结果的文件', basis: '文件名称和文号', on: '生效日期', chosen: '清理决定' };

/** Choose documents, decide each, take all decisions at once. */
export function NewCleanUpScreen(): ReactNode {
  const { person } = useSignedIn();
  const navigate = useNavigate();
  const decided = useDecided();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const form = useDraftForm({
    draft: { personId: person.id, form: 'cleanUp', record: 'new' },
    initial: { title: '', decidedBy: '', basis: '', on: '', chosen: '' },
    check: ({ title, decidedBy, basis, on, chosen }): Partial<Record<keyof typeof LABELS, string>> => ({
      ...(title.trim() === '' ? { title: '请填写清理名称。' } : {}),
      ...(decidedBy === '' && basis.trim() === '' ? { basis: '请选择公布结果的文件，或者填写它的名称和文号。' } : {}),
      ...(on === '' ? { on: '请选择生效日期。' } : {}),
      ...(readChosen(chosen).length === 0 ? { chosen: '请先在下面的列表里选出文件并作出决定。' } : {}),
    }),
    submit: async ({ title, decidedBy, basis, on, chosen }, { key }) => {
      const made = await answerOf(
        api.POST('/api/v1/clean-ups', {
          headers: { 'idempotency-key': key },
          body: {
            title: title.trim(),
            decidedBy: decidedBy === '' ? null : Number(decidedBy),
            basis: basis.trim(),
            on,
            decisions: readChosen(chosen).map(({ documentId, version, decision, reason }) => ({ documentId, version, decision, reason })),
          },
        }),
      );
      decided();
      say('清理决定已生效');
      void navigate({ to: `/clean-ups/${made.id}`, ignoreBlocker: true, replace: true });
    },
  });
  const chosen = readChosen(form.values.chosen);
  const change = (next: (now: readonly ChosenDecision[]) => readonly ChosenDecision[]): void =>
    form.update('chosen', (now) => writeChosen(next(readChosen(now))));
  const decide = (row: Row, decision: CleanUpDecision | null): void =>
    change((now) =>
      decision === null ? now.filter(({ documentId }) => documentId !== Number(row['id'])) : withChosen(now, [chosenFrom(row, decision)]),
    );
  const decideTicked = async (decision: CleanUpDecision): Promise<void> => {
    // Ticks may be on other pages than the one that is shown.
    const page = readPage(await requestJson(CANDIDATES, { query: { id: [...ticked].join(), limit: '200' } }));
    change((now) =>
      withChosen(
        now,
        page.items.map((row) => chosenFrom(row, decision)),
      ),
    );
    setTicked(new Set());
  };
  return (
    <Page
      title="清理规范性文件"
      above={[{ text: '规范性文件清理', to: '/clean-ups' }]}
      lead="在列表里逐件选择，或者勾选后一起决定；提交后全部决定同时生效，有一件不能生效就都不生效。"
    >
      <UnsavedGuard form={form} />
      <RecordList
        path={CANDIDATES}
        pathOf={(row) => `/documents/${String(row['id'])}`}
        searchColumn="title"
        presets={PRESETS}
        shows={['title', 'documentNumber', 'signedOn', 'effectiveUntil', 'lastDecision', 'validity']}
        selection={{
          keys: ticked,
          onChange: setTicked,
          actions: CLEAN_UP_DECISIONS.map((decision) => (
            <Button key={decision} size="small" onClick={() => void decideTicked(decision)}>
              {CLEAN_UP_TITLES[decision]}
            </Button>
          )),
        }}
        cells={{
          validity: (row, column) => (
            <span className="in-place">
              <Cell row={row} column={column} />
              <DecisionSelect
                label={`清理决定：${String(row['title'])}`}
                value={chosen.find(({ documentId }) => documentId === Number(row['id']))?.decision ?? null}
                onChange={(decision) => decide(row, decision)}
              />
            </span>
          ),
        }}
        empty="还没有可以清理的规范性文件。发布过的规范性文件会列在这里。"
      />
      <FormFrame
        form={form}
        labels={LABELS}
        name="清理规范性文件"
        submitLabel={chosen.length === 0 ? '提交清理决定' : `提交 ${chosen.length} 件清理决定`}
        danger
        onCancel={() => void navigate({ to: '/clean-ups' })}
      >
        <ChosenTable chosen={chosen} error={form.errorOf('chosen')} errorOf={form.errorOf} onChange={(next) => change(() => next)} />
        <div className="columns-of-form">
          <TextField form={form} name="title" label="清理名称" hint="例如：2026年规范性文件清理。" required maxLength={200} />
          <TextField form={form} name="on" label="生效日期" type="date" required />
          <Picker
            label="公布结果的文件"
            hint="在本系统里的，直接选择。"
            path="/api/v1/documents"
            query={{ type: 'officialPaper,normativeDocument' }}
            column="title"
            value={form.values.decidedBy}
            error={form.errorOf('decidedBy')}
            onChange={(value) => form.set('decidedBy', value)}
          />
          <TextField form={form} name="basis" label="文件名称和文号" hint="不在本系统里的，写在这里。" maxLength={500} />
        </div>
      </FormFrame>
    </Page>
  );
}
