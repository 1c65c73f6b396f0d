import type { ComponentType } from 'react';

/** Where an entry of the side navigation stands. */
export type MenuGroup = 'work' | 'disclosure' | 'people' | 'audit' | 'system';

export const MENU_GROUPS: Readonly<Record<MenuGroup, string>> = {
  work: '日常工作',
  disclosure: '主动公开',
  people: '机构和人员',
  audit: '安全审计',
  system: '系统运行',
};

export interface ScreenProps {
  /** What stands in the address: `{ id: '12' }` for `/tasks/$id`. */
  readonly params: Readonly<Record<string, string>>;
}

/** One page of the workbench. */
export interface Screen {
  /** Below `/workbench`; parts that vary begin with `$`. */
  readonly path: string;
  /** `noun:deed`; who may not do it to anything does not see the screen. Null: everyone. */
  readonly deed: string | null;
  /** In the side navigation; left out for pages that others lead to. */
  readonly menu?: {
    readonly group: MenuGroup;
    readonly title: string;
    /** Who has no use for the page every day does not see the entry, and may still open it. Left out: the screen's deed. */
    readonly deed?: string;
    /** Opened now and then: whoever has anything else to do begins with that. */
    readonly seldom?: boolean;
    /** What stands behind the title: how many things wait there. */
    readonly count?: ComponentType;
    /** Filters with which the list opens from the navigation. */
    readonly search?: Readonly<Record<string, string>>;
  };
  /** Whose entry of the navigation is marked while it is open, where its own address does not say so: `/reviews`. */
  readonly under?: string;
  /** Loads its code when it is first opened: `() => import('./tasks/task-list-screen.tsx').then((m) => m.TaskListScreen)`. */
  readonly load: () => Promise<ComponentType<ScreenProps>>;
}
