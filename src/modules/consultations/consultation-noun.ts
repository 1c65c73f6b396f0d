import type { Database } from '../../platform/database/index.ts';
import type { PublicChange, PublicNoun, PublicRecord } from '../edition/index.ts';
import { loadPublic, type LoadedConsultation } from './load-public.ts';
import { ConsultationCard, PublicConsultation } from './public-consultation.ts';

/** 意见征集, as part of what is public; the key is its number. */
export const consultationNoun: PublicNoun<ConsultationCard, PublicConsultation> = {
  noun: 'consultation',
  listTag: 'consultations',
  async *loadAll(snapshot) {
    for (const one of await loadPublic(snapshot, null)) yield recordOf(one);
  },
  loadChanged,
  readCard: (json) => ConsultationCard.parse(json),
  readText: (json) => PublicConsultation.parse(json),
};

async function loadChanged(snapshot: Database, changes: readonly PublicChange[]) {
  const ids = [...new Set(changes.map(({ recordId }) => recordId))];
  const found = new Map((await loadPublic(snapshot, ids)).map((one) => [one.card.id, recordOf(one)]));
  return ids.map((id) => found.get(id) ?? { key: String(id), card: null });
}

function recordOf({ card, text }: LoadedConsultation): PublicRecord {
  return { key: String(card.id), card, text };
}
