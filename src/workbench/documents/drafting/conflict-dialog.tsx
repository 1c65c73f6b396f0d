import { Alert, Button, Modal, Radio } from 'antd';
import { useMemo, useState, type ReactNode } from 'react';
import type { DocumentContent } from '../../../modules/documents/rules/index.ts';
import { MEMBER_TITLES, valueText } from '../document-words.ts';
import { timeWords } from '../../record/time-words.ts';
import { mergeContent, withTheirs, type Clash } from './merge-content.ts';
import type { DraftConflict } from './use-drafting.ts';

export interface ConflictDialogProps {
  readonly conflict: DraftConflict;
  readonly fieldTitle: (code: string) => string;
  readonly busy: boolean;
  readonly onSettle: (content: DocumentContent) => void;
}

/** Somebody else saved meanwhile: both ways beside each other; whatever is chosen, theirs stays in the versions. */
export function ConflictDialog({ conflict, fieldTitle, busy, onSettle }: ConflictDialogProps): ReactNode {
  const { base, mine, theirs, now, otherTab } = conflict;
  const they = otherTab ? '另一个窗口' : '对方';
  const merged = useMemo(() => mergeContent(base, mine, theirs), [base, mine, theirs]);
  const [takenTheirs, setTakenTheirs] = useState<ReadonlySet<string>>(new Set());
  const titleOf = (path: string): string =>
    path.startsWith('fields/') ? fieldTitle(path.slice('fields/'.length)) : (MEMBER_TITLES[path] ?? path);
  const settle = (): void =>
    onSettle(
      merged.clashes
        .filter(({ path }) => takenTheirs.has(path))
        .reduce((content, clash) => withTheirs(content, clash, theirs), merged.content),
    );
  return (
    <Modal
      open
      title={otherTab ? '您在两个窗口里都写了这份信息' : '您编辑期间，别人保存过这份信息'}
      width={760}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={[
        <Button key="settle" type="primary" loading={busy} onClick={settle}>
          合在一起保存
        </Button>,
        <Button key="mine" disabled={busy} onClick={() => onSettle(mine)}>
          {otherTab ? '只用这里的' : '只用我的'}
        </Button>,
        <Button key="theirs" danger disabled={busy} onClick={() => onSettle(theirs)}>
          {otherTab ? '只用另一个窗口的，这里的不要了' : '只用对方的，我的不要了'}
        </Button>,
      ]}
    >
      <p>
        {otherTab ? (
          '两边写的都在。怎么合由您定；保存以后，另一个窗口再保存时也会请您合在一起。'
        ) : (
          <>
            {now.changed.by} 在 {timeWords(now.changed.at)} 保存了第 {now.revision} 稿。您写的都还在；不管怎么选，第 {now.revision}{' '}
            稿都留在“历次稿件”里。
          </>
        )}
      </p>
      {merged.taken.length > 0 && (
        <p>
          {they}改的、和这里不冲突的，会一起保留：{merged.taken.map(titleOf).join('、')}。
        </p>
      )}
      {merged.doubled > 0 && (
        <Alert
          type="warning"
          showIcon
          title={`正文有 ${merged.doubled} 处两边都改了`}
          description={`合在一起后，两种写法都留在正文里，${they}的在前、${otherTab ? '这里' : '您'}的在后，请再看一遍，删去不要的。`}
        />
      )}
      {merged.clashes.length > 0 && (
        <div className="conflict-frame">
          <table className="conflict">
            <thead>
              <tr>
                <th scope="col">两边都改了</th>
                <th scope="col">您写的</th>
                <th scope="col">{they}写的</th>
                <th scope="col">用哪一个</th>
              </tr>
            </thead>
            <tbody>
              {merged.clashes.map((clash: Clash) => (
                <tr key={clash.path}>
                  <th scope="row">{titleOf(clash.path)}</th>
                  <td>{valueText(clash.path, clash.mine)}</td>
                  <td>{valueText(clash.path, clash.theirs)}</td>
                  <td>
                    <Radio.Group
                      aria-label={`${titleOf(clash.path)}用哪一个`}
                      value={takenTheirs.has(clash.path) ? 'theirs' : 'mine'}
                      options={[
                        { value: 'mine', label: '我的' },
                        { value: 'theirs', label: `${they}的` },
                      ]}
                      onChange={(event) => {
                        const next = new Set(takenTheirs);
                        if (event.target.value === 'theirs') next.add(clash.path);
                        else next.delete(clash.path);
                        setTakenTheirs(next);
                      }}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Modal>
  );
}
