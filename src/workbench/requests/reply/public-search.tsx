import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { asProblem } from '../../api/problem-error.ts';
import { ProblemAlert } from '../../feedback/problem-alert.tsx';

/** Looks for what is already public; a hit goes into the part with title and link. */
export function PublicSearch({ start, onTake }: { readonly start: string; readonly onTake: (words: string) => void }): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState(start);
  const [asked, setAsked] = useState('');
  const { data, error, isFetching } = useQuery({
    queryKey: ['search', asked],
    queryFn: () => answerOf(api.GET('/api/v1/search', { params: { query: { q: asked, size: 5 } } })),
    enabled: asked !== '',
  });
  const search = (): void => setAsked(typed.trim().slice(0, 200));
  return (
    <div className="public-search">
      <label htmlFor={id}>先找找是否已经主动公开</label>
      <div className="public-search-bar">
        <Input
          id={id}
          value={typed}
          maxLength={200}
          onChange={(event) => setTyped(event.target.value)}
          onPressEnter={(event) => {
            event.preventDefault();
            search();
          }}
        />
        <Button onClick={search} loading={isFetching}>
          查找
        </Button>
      </div>
      {error !== null && <ProblemAlert problem={asProblem(error)} />}
      {data !== undefined && data.hits.length === 0 && <p className="nothing">没有找到已经公开的信息。</p>}
      {data !== undefined && data.hits.length > 0 && (
        <ul className="notes" aria-label="已经公开的信息">
          {data.hits.map(({ id: hit, href, title, agencyName, day }) => (
            <li key={`${hit} ${href}`}>
              <a href={href} target="_blank" rel="noreferrer">
                {title}
              </a>
              <span className="public-search-about">
                {agencyName}，{day}
              </span>
              <Button
                size="small"
                aria-label={`已主动公开：${title}`}
                onClick={() => onTake(`《${title}》${new URL(href, location.origin).href}`)}
              >
                就是它，已主动公开
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
