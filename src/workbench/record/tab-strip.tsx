import type { TabsProps } from 'antd';
import type { KeyboardEvent, ReactElement } from 'react';
import './tab-strip.css';

export interface StripTab {
  readonly name: string;
  readonly title: string;
}

export interface TabStripProps {
  /** Goes before the names: `id-tab-name` is a tab, `id-panel-name` what it opens. */
  readonly id: string;
  readonly tabs: readonly StripTab[];
  readonly active: string;
  readonly onOpen: (name: string) => void;
}

/** Tabs that wrap where the screen is narrow, so that none hides behind a menu; arrows, Home and End move between them. */
export function TabStrip({ id, tabs, active, onOpen }: TabStripProps): ReactElement {
  const at = tabs.findIndex(({ name }) => name === active);
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    onOpen(next.name);
    document.getElementById(`${id}-tab-${next.name}`)?.focus();
  };
  return (
    <div role="tablist" className="tab-strip" onKeyDown={onKeyDown}>
      {tabs.map(({ name, title }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`${id}-tab-${name}`}
          aria-selected={name === active}
          // The others may not have been drawn yet.
          {...(name === active ? { 'aria-controls': `${id}-panel-${name}` } : {})}
          tabIndex={name === active ? 0 : -1}
          onClick={() => onOpen(name)}
        >
          {title}
        </button>
      ))}
    </div>
  );
}

/** The same above panels that stay when another is opened: what was typed there is not lost. */
export function stripAbove(tabs: readonly StripTab[], onOpen: (name: string) => void): NonNullable<TabsProps['renderTabBar']> {
  return ({ id, activeKey }): ReactElement => <TabStrip id={id} tabs={tabs} active={activeKey} onOpen={onOpen} />;
}
