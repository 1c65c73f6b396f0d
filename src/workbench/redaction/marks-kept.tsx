import { Alert, Button, Modal } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { timeWords } from '../record/time-words.ts';
import type { KeptMarks, MarkState } from './mark-keeper.ts';

export interface MarksKeptProps {
  readonly state: MarkState;
  readonly onAgain: () => void;
  /** Both people's marks. */
  readonly onJoin: (theirs: KeptMarks) => void;
  /** The others' marks only. */
  readonly onTheirs: (theirs: KeptMarks) => void;
}

/** That the marks are on the server, or on their way. */
export function MarksSaved({ state }: Pick<MarksKeptProps, 'state'>): ReactNode {
  return (
    <span className="nothing" role="status">
      {state.kind === 'saved' ? '标记已自动保存。' : '正在保存标记……'}
    </span>
  );
}

/** Why the marks are not on the server, and what to do; brought into sight. */
export function MarksKept({ state, onAgain, onJoin, onTheirs }: MarksKeptProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [state.kind]);
  return (
    <div ref={place}>
      {state.kind === 'failed' && <ProblemAlert problem={state.problem} action={<Button onClick={onAgain}>再保存一次</Button>} />}
      {state.kind === 'conflict' && (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={`${state.theirs.markedByName}在 ${timeWords(state.theirs.markedAt)} 也改了这个文件的标记`}
          description={
            <>
              <p>您后来的标记还在这个页面上，没有保存；请选择怎么办。</p>
              <div className="redaction-deeds">
                <Button type="primary" onClick={() => onJoin(state.theirs)}>
                  合并两个人的标记
                </Button>
                <Button onClick={() => onTheirs(state.theirs)}>只用对方的标记</Button>
              </div>
            </>
          }
        />
      )}
    </div>
  );
}

export interface LeaveGuardProps {
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Asked only where the marks could not be saved before the page is left. */
export function LeaveGuard({ onStay, onLeave }: LeaveGuardProps): ReactNode {
  return (
    <Modal
      open
      title="标记还没有保存"
      onCancel={onStay}
      width={440}
      footer={[
        <Button key="stay" type="primary" onClick={onStay}>
          留在这一页
        </Button>,
        <Button key="leave" danger onClick={onLeave}>
          离开，不要这些标记
        </Button>,
      ]}
    >
      <p>刚才试着保存，没有成功；现在离开，最近的标记会丢失。</p>
    </Modal>
  );
}
