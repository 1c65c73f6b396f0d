import { useId, type ReactNode } from 'react';
import { TabStrip, type StripTab } from '../record/tab-strip.tsx';

export interface CaseTab extends StripTab {
  readonly content: ReactNode;
}

/** The parts of a case; only the one that is open is there. */
export function CaseTabs({
  tabs,
  active,
  onOpen,
}: {
  readonly tabs: readonly CaseTab[];
  readonly active: CaseTab;
  readonly onOpen: (name: string) => void;
}): ReactNode {
  const id = useId();
  return (
    <>
      <TabStrip id={id} tabs={tabs} active={active.name} onOpen={onOpen} />
      <div role="tabpanel" id={`${id}-panel-${active.name}`} aria-labelledby={`${id}-tab-${active.name}`} key={active.name}>
        {active.content}
      </div>
    </>
  );
}
