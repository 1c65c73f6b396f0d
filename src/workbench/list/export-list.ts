import { address } from '../api/request-json.ts';
import { saveFile } from './save-file.ts';
import type { LoadedList } from './use-list.ts';

/** Saves all rows that match, in the columns that are shown, as a file. */
export function exportList(path: string, format: 'csv' | 'xlsx', { description, state }: LoadedList): void {
  const query = { ...state.filters, sort: state.sort, columns: state.columns.join(), format };
  saveFile(address(`${path}/export`, query), `${description.title}.${format}`);
}
