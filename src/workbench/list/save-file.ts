import { fetchAccepted } from '../api/fetch-accepted.ts';
import { asProblem } from '../api/problem-error.ts';
import { say } from '../feedback/toast-store.ts';

/** Has the browser keep what is found there under a name; says why when that fails. */
export function saveFile(from: string, name: string): void {
  say('正在准备文件，好了会自动下载。');
  void save(from, name).catch((error: unknown) => say(asProblem(error).message));
}

async function save(from: string, name: string): Promise<void> {
  const response = await fetchAccepted(new Request(from));
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
