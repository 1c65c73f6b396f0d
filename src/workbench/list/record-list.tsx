import { Button } from 'antd';
import type { ReactNode } from 'react';
import { asProblem } from '../api/problem-error.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import { ListEmpty } from './list-empty.tsx';
import { ListCards } from './list-cards.tsx';
import { ListFooter } from './list-footer.tsx';
import { ListTable } from './list-table.tsx';
import { ListToolbar } from './list-toolbar.tsx';
import type { RecordListProps } from './list-props.ts';
import { sortedBy } from './list-state.ts';
import { TickedBar } from './ticked-bar.tsx';
import { useIsNarrow } from './use-is-narrow.ts';
import { useList } from './use-list.ts';
import './list.css';

/**
 * The one list of records. Filters, order, columns and page stand in the address, so that “back”, a bookmark and a
 * message to a colleague lead to the same rows.
 */
export function RecordList(props: RecordListProps): ReactNode {
  const { list, error, retry } = useList(props.path, props.shows, props.movesBy);
  const narrow = useIsNarrow();
  if (list === null)
    return error === null ? <PageSkeleton /> : <ProblemAlert problem={asProblem(error)} action={<Button onClick={retry}>重试</Button>} />;
  const { page, state, description, show } = list;
  const columns = state.columns.flatMap((name) => description.columns.filter((column) => column.name === name));
  const Rows = narrow ? ListCards : ListTable;
  return (
    <section className="list" aria-label={description.title} aria-busy={list.isFetching}>
      <ListToolbar list={list} {...props} />
      {list.error !== null && <ProblemAlert problem={asProblem(list.error)} action={<Button onClick={list.refetch}>重试</Button>} />}
      {page === undefined && list.error === null && <PageSkeleton />}
      {page !== undefined && page.items.length === 0 && (
        <ListEmpty path={props.path} list={list}>
          {props.empty}
        </ListEmpty>
      )}
      {!narrow && <TickedBar selection={props.selection} />}
      {page !== undefined && page.items.length > 0 && (
        <Rows
          {...props}
          columns={columns}
          keyColumn={description.key}
          rows={page.items}
          sort={state.sort}
          title={description.title}
          onSort={(column) => show(sortedBy(state, column))}
        />
      )}
      {narrow && <TickedBar selection={props.selection} />}
      {page !== undefined && <ListFooter list={list} page={page} />}
    </section>
  );
}
