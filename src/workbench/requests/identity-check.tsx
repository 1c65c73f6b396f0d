import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef, useState, type ReactNode } from 'react';
import { asProblem } from '../api/problem-error.ts';
import { newKey } from '../api/new-key.ts';
import { say } from '../feedback/toast-store.ts';
import { dayWords, type RequestShape } from './request-words.ts';
import { doDeed, useRequestChanged } from './use-request.ts';

const WAYS = {
  original: '看过证件原件',
  copy: '看过复印件、扫描件',
  telephone: '打电话核实过',
} as const;
type Way = keyof typeof WAYS;
const CODES: readonly Way[] = ['original', 'copy', 'telephone'];

/** Whether the office made sure who asks, and by what; one press notes it down, another puts it right. */
export function IdentityCheck({ request }: { readonly request: RequestShape }): ReactNode {
  const { id, version, erased, closedOn, allowed, identityCheck, identityCheckedBy, identityCheckedOn } = request;
  const changed = useRequestChanged();
  const frame = useRef<HTMLDivElement>(null);
  const [again, setAgain] = useState(false);
  const check = useMutation({
    mutationFn: async (by: Way) => {
      await doDeed(id, 'check-identity', { by }, { key: newKey(), version });
      await changed(id);
    },
    onSuccess: () => {
      setAgain(false);
      // The button that was pressed is gone.
      frame.current?.focus();
      say('已记下核对身份');
    },
    onError: (error) => say(asProblem(error).message),
  });
  const done = identityCheck !== null && identityCheckedOn !== null;
  const mayCheck = !erased && closedOn === null && allowed.includes('checkIdentity');
  return (
    <div className="identity-check" role="group" aria-label="核对身份" tabIndex={-1} ref={frame}>
      {done && (
        <span>
          身份已核对：{WAYS[identityCheck]}，{identityCheckedBy}
          {dayWords(identityCheckedOn)}记下。
        </span>
      )}
      {!done && !mayCheck && <span className="nothing">身份尚未核对。</span>}
      {!done && mayCheck && <span>身份尚未核对（条例第二十九条）。核对过的，请记下怎样核对的：</span>}
      {done && mayCheck && !again && (
        <button type="button" className="as-link" onClick={() => setAgain(true)}>
          记错了，改一下
        </button>
      )}
      {mayCheck &&
        (!done || again) &&
        CODES.map((by) => (
          <Button key={by} size="small" disabled={check.isPending} onClick={() => check.mutate(by)}>
            {WAYS[by]}
          </Button>
        ))}
    </div>
  );
}
