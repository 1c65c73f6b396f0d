import { useNavigate } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { WORD_CODE_TITLES } from '../../screening/index.ts';
import { answerOf, api } from '../api/client.ts';
import { newKey } from '../api/new-key.ts';
import { asProblem, type ProblemError } from '../api/problem-error.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { say } from '../feedback/toast-store.ts';
import { Field } from '../form/field.tsx';
import { Mark, type MarkTone } from '../record/mark.tsx';
import { Page } from '../shell/page.tsx';
import { lookAtSheet } from './look-at-sheet.ts';
import { useWordsChanged } from './use-words-changed.ts';
import type { WordSheet } from './word-shapes.ts';
import '../list/table.css';
import './wording.css';

type Fate = WordSheet['words'][number]['fate'];

const FATES: Readonly<Record<Fate, readonly [title: string, tone: MarkTone]>> = {
  new: ['增加', 'done'],
  changes: ['修改', 'warning'],
  same: ['不变', 'quiet'],
};
const MOST_SHOWN = 200;

/** A table of words: looked through first, written when a person has seen what will become of it. */
export function ImportWordsScreen(): ReactNode {
  const navigate = useNavigate();
  const changed = useWordsChanged();
  const [sheet, setSheet] = useState<{ readonly plan: WordSheet; readonly key: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const during = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await work();
    } catch (fault) {
      setProblem(asProblem(fault));
    }
    setBusy(false);
  };
  const look = (file: File | undefined): void => {
    setSheet(null);
    if (file === undefined) return;
    void during(async () => setSheet({ plan: await lookAtSheet(file), key: newKey() }));
  };
  const keep = ({ plan, key }: NonNullable<typeof sheet>): void =>
    void during(async () => {
      const body = { words: plan.words.map(({ word }) => ({ ...word, except: [...word.except] })) };
      const done = await answerOf(api.POST('/api/v1/words/import', { headers: { 'idempotency-key': key }, body }));
      changed(null);
      say(`已导入：增加 ${done.added} 个，修改 ${done.changed} 个`);
      void navigate({ to: '/words', replace: true });
    });
  const changing = sheet?.plan.words.filter(({ fate }) => fate !== 'same').length ?? 0;
  return (
    <Page
      title="导入词表"
      above={[{ text: '审查词库', to: '/words' }]}
      lead="先检查、后导入：选好表格，系统逐行检查，您看过结果再按“导入”，这之前什么都不会改动。"
    >
      <Field
        label="词表文件"
        hint="CSV 或 Excel（.xlsx），第一行是列名：要查的词、正确写法、类别、级别、关口、说明、依据、启用日期、停用日期、例外（几个之间用 | 分开）。在“本机关的词”里导出的表格可以改了再导入。"
      >
        {(marks) => (
          <input {...marks} type="file" accept=".csv,.xlsx" disabled={busy} onChange={(event) => look(event.target.files?.[0])} />
        )}
      </Field>
      <div role="status">{busy && <p>正在办理，请稍候…</p>}</div>
      {problem !== null && <ProblemAlert problem={problem} />}
      {sheet !== null && (
        <div className="word-sheet">
          <Findings findings={sheet.plan.findings} />
          <Words plan={sheet.plan} />
          <div className="beside">
            <Button type="primary" disabled={busy || changing === 0} onClick={() => keep(sheet)}>
              {changing === 0 ? '没有可以导入的' : `导入 ${changing} 个词`}
            </Button>
            <Button onClick={() => void navigate({ to: '/words' })}>不导入</Button>
          </div>
        </div>
      )}
    </Page>
  );
}

function Findings({ findings }: { readonly findings: WordSheet['findings'] }): ReactNode {
  if (findings.length === 0) return <Alert type="success" showIcon title="逐行检查没有发现问题。" />;
  return (
    <section aria-labelledby="word-findings">
      <h2 id="word-findings">没有读进来的 {findings.length} 处</h2>
      <p>可以改好表格再选一次，也可以先导入其余的词。</p>
      <div className="table-frame" role="group" aria-label="问题：表格" tabIndex={0}>
        <table className="table">
          <caption className="sr-only">表格里的问题</caption>
          <thead>
            <tr>
              <th scope="col">行</th>
              <th scope="col">列</th>
              <th scope="col">问题</th>
            </tr>
          </thead>
          <tbody>
            {findings.slice(0, MOST_SHOWN).map(({ row, column, sentence }, index) => (
              <tr key={`${row} ${index}`}>
                <td>{row}</td>
                <td className="word-column">{column ?? ''}</td>
                <td>{sentence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {findings.length > MOST_SHOWN && <p>先列出 {MOST_SHOWN} 处。</p>}
    </section>
  );
}

function Words({ plan: { words } }: { readonly plan: WordSheet }): ReactNode {
  if (words.length === 0) return null;
  const shown = words.filter(({ fate }) => fate !== 'same');
  return (
    <section aria-labelledby="word-plan">
      <h2 id="word-plan">读进来的 {words.length} 个词</h2>
      <p className="word-sheet-fates">
        {(['new', 'changes', 'same'] as const).map((fate) => (
          <span key={fate}>
            <Mark tone={FATES[fate][1]}>{FATES[fate][0]}</Mark> {words.filter((one) => one.fate === fate).length} 个
          </span>
        ))}
      </p>
      {shown.length > 0 && (
        <div className="table-frame" role="group" aria-label="将要导入的词：表格" tabIndex={0}>
          <table className="table">
            <caption className="sr-only">将要导入的词</caption>
            <thead>
              <tr>
                <th scope="col">要查的词</th>
                <th scope="col">正确写法</th>
                <th scope="col">类别</th>
                <th scope="col">说明</th>
                <th scope="col">导入后</th>
              </tr>
            </thead>
            <tbody>
              {shown.slice(0, MOST_SHOWN).map(({ fate, word }) => (
                <tr key={`${word.code} ${word.word}`}>
                  <th scope="row">{word.word}</th>
                  <td>{word.instead ?? ''}</td>
                  <td>{WORD_CODE_TITLES[word.code]}</td>
                  <td>{word.note}</td>
                  <td>
                    <Mark tone={FATES[fate][1]}>{FATES[fate][0]}</Mark>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {shown.length > MOST_SHOWN && <p>先列出 {MOST_SHOWN} 个。</p>}
    </section>
  );
}
