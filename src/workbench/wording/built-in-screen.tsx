import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input } from 'antd';
import { useMemo, useState, type ReactNode } from 'react';
import { GRAVITY_TITLES, WORD_CODE_TITLES } from '../../screening/index.ts';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { say } from '../feedback/toast-store.ts';
import { Field } from '../form/field.tsx';
import { ReasonDialog } from '../form/reason-dialog.tsx';
import { PartLinks } from '../openness/part-links.tsx';
import { Mark } from '../record/mark.tsx';
import { useMay, useSignedIn } from '../session/use-session.ts';
import { Page } from '../shell/page.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import { useWordsChanged } from './use-words-changed.ts';
import { WORD_LINKS } from './word-links.ts';
import type { BuiltInWord } from './word-shapes.ts';
import '../list/table.css';
import './wording.css';

/** So many rows are looked through by eye; the search finds the others. */
const MOST_SHOWN = 100;

/** Words that come with the product; single ones can be switched off. */
export function BuiltInScreen(): ReactNode {
  const mayEdit = useMay('wordList:edit');
  const [text, setText] = useState('');
  const [offOnly, setOffOnly] = useState(false);
  const [switching, setSwitching] = useState<BuiltInWord | null>(null);
  const { data, error, refetch } = useQuery({ queryKey: ['built-in-words'], queryFn: () => answerOf(api.GET('/api/v1/built-in-words')) });
  const found = useMemo(() => {
    const sought = text.trim();
    return (data?.words ?? []).filter(
      ({ word, instead, note, off }) => (!offOnly || off !== null) && [word, instead ?? '', note].some((part) => part.includes(sought)),
    );
  }, [data, text, offOnly]);
  return (
    <Page title="审查词库" lead="内置词随系统提供。个别词在本机关的文件里确实没有错（例如本地地名），可以关闭，只对本机关有效。">
      <PartLinks label="审查词库" links={WORD_LINKS} />
      {error !== null && <ProblemAlert problem={asProblem(error)} action={<Button onClick={() => void refetch()}>重试</Button>} />}
      {data === undefined && error === null && <PageSkeleton />}
      {data !== undefined && (
        <>
          <div className="built-in-search">
            <Field label="查找内置词">
              {(marks) => <Input {...marks} type="search" value={text} onChange={(event) => setText(event.target.value)} />}
            </Field>
            <Checkbox checked={offOnly} onChange={(event) => setOffOnly(event.target.checked)}>
              只看已关闭的
            </Checkbox>
          </div>
          <p className="built-in-count" role="status">
            共 {found.length} 个词{found.length > MOST_SHOWN && `，先列出 ${MOST_SHOWN} 个，请输入要找的词`}。
          </p>
          {found.length > 0 && (
            <div className="table-frame" role="group" aria-label="内置词：表格" tabIndex={0}>
              <table className="table">
                <caption className="sr-only">内置词</caption>
                <thead>
                  <tr>
                    <th scope="col">要查的词</th>
                    <th scope="col">正确写法</th>
                    <th scope="col">类别</th>
                    <th scope="col">级别</th>
                    <th scope="col">说明</th>
                    <th scope="col">状态</th>
                  </tr>
                </thead>
                <tbody>
                  {found.slice(0, MOST_SHOWN).map((word) => (
                    <tr key={`${word.code} ${word.word}`}>
                      <th scope="row">{word.word}</th>
                      <td>{word.instead ?? ''}</td>
                      <td>{WORD_CODE_TITLES[word.code]}</td>
                      <td>{GRAVITY_TITLES[word.severity]}</td>
                      <td>
                        {word.note}（{word.source}）
                      </td>
                      <td>
                        <span className="beside">
                          <Mark tone={word.off === null ? 'done' : 'quiet'}>{word.off === null ? '检查' : '已关闭'}</Mark>
                          {mayEdit && (
                            <Button
                              size="small"
                              aria-label={`${word.off === null ? '关闭' : '恢复'}“${word.word}”`}
                              onClick={() => setSwitching(word)}
                            >
                              {word.off === null ? '关闭' : '恢复'}
                            </Button>
                          )}
                        </span>
                        {word.off !== null && (
                          <p className="built-in-reason">
                            {word.off.byName}：{word.off.reason}
                          </p>
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </>
      )}
      {switching !== null && <SwitchDialog word={switching} onClose={() => setSwitching(null)} />}
    </Page>
  );
}

function SwitchDialog({ word: { word, code, off }, onClose }: { readonly word: BuiltInWord; readonly onClose: () => void }): ReactNode {
  const { person } = useSignedIn();
  const changed = useWordsChanged();
  const turnOff = off === null;
  return (
    <ReasonDialog
      title={turnOff ? '关闭内置词' : '恢复内置词'}
      words={turnOff ? `关闭后，本机关的文件里不再检查“${word}”；随时可以恢复。` : `恢复后，本机关的文件里重新检查“${word}”。`}
      label="理由"
      required
      draft={{ personId: person.id, form: 'word.switch', record: `${code}-${word}` }}
      version={0}
      submit={async (reason, { key }) => {
        const body = { code, word, off: turnOff, reason };
        await answerOf(api.POST('/api/v1/built-in-words/switch', { headers: { 'idempotency-key': key }, body }));
        changed(null);
        say(turnOff ? '已关闭' : '已恢复');
        onClose();
      }}
      onClose={onClose}
    />
  );
}
