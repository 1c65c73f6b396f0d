import type { DoneBy } from '../../platform/audit/index.ts';

/** Who may stand in an audit row. */
export const ACTOR_KINDS: Readonly<Record<DoneBy['kind'], string>> = {
  person: '人员',
  machine: '其他系统',
  system: '本系统',
  visitor: '访客',
};
