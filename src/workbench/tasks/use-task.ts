import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.ts';
import type { TaskShape } from './task-words.ts';

const keyOf = (id: number) => ['task', id];

export function readTask(id: number): Promise<TaskShape> {
  return answerOf(api.GET('/api/v1/tasks/{id}', { params: { path: { id } } }));
}

export function useTask(id: number) {
  return useQuery({ queryKey: keyOf(id), queryFn: () => readTask(id) });
}

/** Shows a task as a deed left it, and asks lists, board, history and the bell anew. */
export function useTaskDone(): (task: TaskShape) => void {
  const client = useQueryClient();
  return (task) => {
    client.setQueryData(keyOf(task.id), task);
    void renew(client, task.id);
  };
}

async function renew(client: QueryClient, id: number): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: ['list', '/api/v1/tasks'] }),
    client.invalidateQueries({ queryKey: ['task-board'] }),
    client.invalidateQueries({ queryKey: ['history', `/api/v1/tasks/${id}/history`] }),
    client.invalidateQueries({ queryKey: ['notifications'] }),
  ]);
}
