import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.ts';
import type { ConsultationShape } from './consultation-words.ts';

function readConsultation(id: number): Promise<ConsultationShape> {
  return answerOf(api.GET('/api/v1/consultations/{id}', { params: { path: { id } } }));
}

/** Null: it is not known yet which one. */
export function useConsultation(id: number | null) {
  return useQuery({ queryKey: ['consultation', id], queryFn: () => readConsultation(id ?? 0), enabled: id !== null });
}

/** Asks a consultation, its lists and its history anew after a deed. */
export function useConsultationsChanged(): () => void {
  const client = useQueryClient();
  return () => {
    for (const queryKey of [['consultation'], ['list', '/api/v1/consultations'], ['list', '/api/v1/consultation-comments'], ['history']])
      void client.invalidateQueries({ queryKey });
  };
}
