import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { requestJson } from '../api/request-json.ts';
import { useAttended } from '../session/use-attended.ts';
import { readDescription, readPage, type ListDescription, type ListPage, type Row } from './list-description.ts';
import { searchOf, stateOf, type ListState, type Search } from './list-state.ts';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Cursors of the pages before this one, the first page's as an empty text. */
    trail?: readonly string[];
  }
}

export interface LoadedList {
  readonly description: ListDescription;
  readonly state: ListState;
  readonly page: ListPage | undefined;
  /** The pages that a person came through. */
  readonly trail: readonly string[];
  readonly error: unknown;
  readonly isFetching: boolean;
  readonly refetch: () => void;
  /** Goes there by a new address, so that “back” brings this one again. */
  readonly show: (state: ListState, trail?: readonly string[]) => void;
}

const AGAIN_MILLISECONDS = 2000;

/** The description of a list, its state from the address, and the page that follows from both. */
export function useList(
  path: string,
  shows?: readonly string[],
  movesBy: (row: Row) => boolean = () => false,
): { readonly list: LoadedList | null; readonly error: unknown; readonly retry: () => void } {
  const search: Search = useSearch({ strict: false });
  const trail = useLocation({ select: (location) => location.state.trail }) ?? [];
  const navigate = useNavigate();
  const attended = useAttended();
  const described = useQuery({
    queryKey: ['columns', path],
    queryFn: async () => readDescription(await requestJson(`${path}/columns`)),
    staleTime: Infinity,
  });
  const description = described.data === undefined ? undefined : showing(described.data, shows);
  const state = description === undefined ? null : stateOf(description, search);
  const query =
    state === null
      ? {}
      : { ...state.filters, sort: state.sort, count: 'true', limit: '50', ...(state.after === null ? {} : { after: state.after }) };
  const loaded = useQuery({
    queryKey: ['list', path, query],
    queryFn: async ({ signal }) => readPage(await requestJson(path, { query, signal })),
    enabled: state !== null,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) => (attended && data?.items.some(movesBy) === true ? AGAIN_MILLISECONDS : false),
  });
  const retry = (): void => void described.refetch();
  if (description === undefined || state === null) return { list: null, error: described.error, retry };
  return {
    error: null,
    retry,
    list: {
      description,
      state,
      page: loaded.data,
      trail,
      error: loaded.error,
      // What is asked again behind the rows does not dim them.
      isFetching: loaded.isFetching && (loaded.isPlaceholderData || loaded.data === undefined),
      refetch: () => void loaded.refetch(),
      show: (next, nextTrail = []) => {
        void navigate({ to: '.', search: searchOf(description, next), state: { trail: nextTrail }, resetScroll: false });
      },
    },
  };
}

/** With other columns shown at first than the API says. */
function showing(description: ListDescription, shows: readonly string[] | undefined): ListDescription {
  if (shows === undefined) return description;
  const first = shows.flatMap((name) => description.columns.filter((column) => column.name === name));
  const others = description.columns.filter((column) => !shows.includes(column.name));
  return {
    ...description,
    columns: [...first.map((column) => ({ ...column, hidden: false })), ...others.map((column) => ({ ...column, hidden: true }))],
  };
}
