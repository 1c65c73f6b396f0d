import { useId, type KeyboardEvent, type ReactNode } from 'react';

export interface CaseTab {
  readonly name: string;
  readonly title: string;
  readonly content: ReactNode;
}

/** Tabs that wrap where the screen is narrow, so that none hides behind a menu; arrows move between them. */
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
  const move = (event: KeyboardEvent, by: number): void => {
    const next = tabs[(tabs.indexOf(active) + by + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    onOpen(next.name);
    document.getElementById(`${id}-${next.name}`)?.focus();
  };
  return (
    <>
      <div
        role="tablist"
        className="case-tabs"
        onKeyDown={(event) => {
          if (event.key === 'ArrowRight') move(event, 1);
          if (event.key === 'ArrowLeft') move(event, -1);
        }}
      >
        {tabs.map(({ name, title }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            aria-selected={name === active.name}
            aria-controls={`${id}-panel`}
            tabIndex={name === active.name ? 0 : -1}
            onClick={() => onOpen(name)}
          >
            {title}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${active.name}`} key={active.name}>
        {active.content}
      </div>
    </>
  );
}
