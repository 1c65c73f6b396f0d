import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { asProblem } from '../api/problem-error.ts';
import { newKey } from '../api/new-key.ts';
import { say } from '../feedback/toast-store.ts';
import { dayWords, type RequestShape } from './request-words.ts';
import { doDeed, useRequestChanged } from './use-request.ts';

const WAYS = { original: '证件原件', copy: '证件复印件、扫描件', telephone: '电话' } as const;
type Way = keyof typeof WAYS;
const CODES: readonly Way[] = ['original', 'copy', 'telephone'];

/** Whether the office made sure who asks, and by what; one press notes it down. */
export function IdentityCheck({ request }: { readonly request: RequestShape }): ReactNode {
  const { id, version, erased, allowed, identityCheck, identityCheckedBy, identityCheckedOn } = request;
  const changed = useRequestChanged();
  const check = useMutation({
    mutationFn: async (by: Way) => {
      await doDeed(id, 'check-identity', { by }, { key: newKey(), version });
      await changed(id);
    },
    onSuccess: () => say('已记下核对身份'),
    onError: (error) => say(asProblem(error).message),
  });
  if (identityCheck !== null && identityCheckedOn !== null)
    return (
      <p>
        身份已核对：{WAYS[identityCheck]}（{identityCheckedBy}，{dayWords(identityCheckedOn)}）
      </p>
    );
  if (erased || !allowed.includes('checkIdentity')) return <p className="nothing">身份尚未核对。</p>;
  return (
    <div className="identity-check" role="group" aria-label="核对身份">
      <span>身份尚未核对（条例第二十九条）。已核对：</span>
      {CODES.map((by) => (
        <Button key={by} size="small" disabled={check.isPending} onClick={() => check.mutate(by)}>
          {WAYS[by]}
        </Button>
      ))}
    </div>
  );
}
