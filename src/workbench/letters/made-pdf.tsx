import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { fetchAccepted } from '../api/fetch-accepted.ts';
import { asProblem } from '../api/problem-error.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import './made-pdf.css';

/** A button that has a PDF made, and a link to it: what could not be made is said here and not in a new tab. */
export function MadePdf({
  label,
  ready,
  of,
  request,
}: {
  readonly label: string;
  /** Of the link, when it is there. */
  readonly ready: string;
  /** What it was made of: another one, and the link is gone. */
  readonly of: string;
  readonly request: () => Request;
}): ReactNode {
  const [made, setMade] = useState<{ readonly address: string; readonly of: string } | null>(null);
  const asked = useMutation({
    mutationFn: async () => {
      const answer = await fetchAccepted(request());
      return { address: URL.createObjectURL(await answer.blob()), of };
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
    <div className="made-pdf">
      <Button loading={asked.isPending} onClick={() => asked.mutate()}>
        {label}
      </Button>
      {made !== null && made.of === of && (
        <span role="status">
          <a href={made.address} target="_blank" rel="noreferrer">
            {ready}
          </a>
        </span>
      )}
      {asked.error !== null && <ProblemAlert problem={asProblem(asked.error)} />}
    </div>
  );
}
