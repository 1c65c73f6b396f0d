import { asProblem, problemFrom } from '../api/problem-error.ts';
import { address } from '../api/request-json.ts';
import { workbenchFetch } from '../api/workbench-fetch.ts';
import { say } from '../feedback/toast-store.ts';
import type { LoadedList } from './use-list.ts';

/** Saves all rows that match, in the columns that are shown, as a file. */
export function exportList(path: string, format: 'csv' | 'xlsx', { description, state }: LoadedList): void {
  const query = { ...state.filters, sort: state.sort, columns: state.columns.join(), format };
  say('正在导出，文件准备好后会自动下载。');
  void save(address(`${path}/export`, query), `${description.title}.${format}`).catch((error: unknown) => say(asProblem(error).message));
}

async function save(from: string, name: string): Promise<void> {
  const response = await workbenchFetch(new Request(from));
  if (!response.ok) {
    const body: unknown = await response.json().catch(() => null);
    throw problemFrom(response.status, body);
  }
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
