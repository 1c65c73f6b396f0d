import { useQuery } from '@tanstack/react-query';
import { Button, Empty } from 'antd';
import type { ReactNode } from 'react';
import { requestJson } from '../api/request-json.ts';
import { readPage } from './list-description.ts';
import type { LoadedList } from './use-list.ts';

/** Why no row is there: none match, or there are none at all and this is what to do first. */
export function ListEmpty({
  path,
  list,
  children,
}: {
  readonly path: string;
  readonly list: LoadedList;
  readonly children: ReactNode;
}): ReactNode {
  const { state, show } = list;
  const narrowed = Object.keys(state.filters).length > 0 || state.after !== null;
  const any = useQuery({
    queryKey: ['list', path, 'any'],
    queryFn: async () => readPage(await requestJson(path, { query: { limit: '1' } })).items.length > 0,
    enabled: narrowed,
  });
  if (narrowed && any.isPending) return <div className="list-empty" />;
  const isFilter = narrowed && any.data !== false;
  return (
    <div className="list-empty">
      <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={isFilter ? '没有符合条件的记录。' : children} />
      {isFilter && <Button onClick={() => show({ ...state, filters: {}, after: null })}>清除筛选条件</Button>}
    </div>
  );
}
