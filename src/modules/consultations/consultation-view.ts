import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import type { Database } from '../../platform/database/index.ts';
import { allows, type Leave } from '../access/index.ts';
import { disclosureSettings, readSettings } from '../settings/index.ts';
import { PERSONAL_DEEDS, type Consultation, type ConsultationComment, type PersonalDeed } from './consultation-record.ts';
import { isEditable, KIND_TITLES, leastDays, takesDecisions, transitionOf } from './rules/index.ts';
import { consultationPolicy } from './rules/consultation-policy.ts';
import { countComments, findConsultation, type StoredComment, type StoredConsultation } from './store.ts';

/** A consultation with what came in and what the asker may do to it now; null beyond reach. */
export async function viewConsultation(
  database: Database,
  { actor, reach }: Pick<Leave, 'actor' | 'reach'>,
  id: number,
  now: Date,
): Promise<Consultation | null> {
  const found = await findConsultation(database, reach, id);
  if (found === null) return null;
  const { consultationDays } = await readSettings(database, disclosureSettings);
  const { days, source } = leastDays(found.kind, shanghaiDay(now), consultationDays);
  return {
    id: found.id,
    agency: { id: found.agencyId, name: found.agencyName },
    unit: { id: found.unitId, name: found.unitName },
    kind: found.kind,
    kindTitle: KIND_TITLES[found.kind] ?? found.kind,
    title: found.title,
    introduction: found.introduction,
    draft: found.draft,
    document: found.documentId === null ? null : { id: found.documentId, title: found.documentTitle ?? '' },
    state: found.state,
    opensOn: found.opensOn,
    closesOn: found.closesOn,
    shortReason: found.shortReason,
    least: { days, source },
    withdrawalReason: found.withdrawalReason,
    resultSummary: found.resultSummary,
    resultPublishedAt: found.resultPublishedAt?.toISOString() ?? null,
    counts: await countComments(database, found.agencyId, id),
    createdAt: found.createdAt.toISOString(),
    version: found.version,
    deeds: PERSONAL_DEEDS.filter((deed) => isPossible(deed, found) && allows(consultationPolicy, deed, actor, found)),
  };
}

function isPossible(deed: PersonalDeed, { state }: StoredConsultation): boolean {
  if (deed === 'edit') return isEditable(state);
  return deed === 'decide' ? takesDecisions(state) : transitionOf(state, deed) !== null;
}

export function viewComment(comment: StoredComment): ConsultationComment {
  const { agencyId: _, state: __, receivedAt, personalData, ...shown } = comment;
  return { ...shown, personalData: [...personalData], receivedAt: receivedAt.toISOString() };
}
