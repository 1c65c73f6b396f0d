import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { newKey } from '../api/new-key.ts';
import { asProblem, problemFrom } from '../api/problem-error.ts';
import { workbenchFetch } from '../api/workbench-fetch.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import type { LetterSheetProps } from './letter-sheet.tsx';

/** The same as it will be printed, in a tab of its own. */
export function PdfPreview({ code, title, lines }: LetterSheetProps): ReactNode {
  const [made, setMade] = useState<{ readonly address: string; readonly of: string } | null>(null);
  const now = JSON.stringify([title, lines]);
  const asked = useMutation({
    mutationFn: async () => {
      const answer = await workbenchFetch(
        new Request(`/api/v1/letter-templates/${code}/preview`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': newKey() },
          body: JSON.stringify({ title, lines }),
        }),
      );
      if (!answer.ok) throw problemFrom(answer.status, await answer.json().catch(() => null));
      return { address: URL.createObjectURL(await answer.blob()), of: now };
    },
    onSuccess: setMade,
  });
  useEffect(
    () => () => {
      if (made !== null) URL.revokeObjectURL(made.address);
    },
    [made],
  );
  return (
    <div className="letter-pdf">
      <Button loading={asked.isPending} onClick={() => asked.mutate()}>
        生成 PDF 预览
      </Button>
      {asked.error !== null && <ProblemAlert problem={asProblem(asked.error)} />}
      {made !== null && made.of === now && (
        <p role="status">
          <a href={made.address} target="_blank" rel="noreferrer">
            预览已做好，在新标签页里打开
          </a>
        </p>
      )}
    </div>
  );
}
