import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import { say } from '../feedback/toast-store.ts';

export interface FetchOriginalProps {
  readonly id: number;
  readonly address: string;
  readonly onOriginal: (original: string) => void;
}

/** Has the server fetch the original from its site. */
export function FetchOriginal({ id, address, onOriginal }: FetchOriginalProps): ReactNode {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const fetchIt = async (): Promise<void> => {
    setBusy(true);
    setRefusal(null);
    try {
      const { original } = await answerOf(
        api.POST('/api/v1/documents/{id}/source-fetch', { params: { path: { id } }, body: { address: address.trim() } }),
      );
      onOriginal(original);
      say('已取到原文，请对照');
    } catch (fault) {
      const { fields, detail } = asProblem(fault);
      setRefusal(fields[0]?.message ?? detail);
    }
    setBusy(false);
  };
  return (
    <div className="fetch-original">
      <Button size="small" loading={busy} disabled={address.trim() === ''} onClick={() => void fetchIt()}>
        从网址取原文
      </Button>
      {refusal !== null && (
        <p className="field-error" role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}
