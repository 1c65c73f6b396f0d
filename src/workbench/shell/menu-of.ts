import { SCREENS } from '../screens.ts';
import { MENU_GROUPS, type MenuGroup, type Screen } from './screen.ts';

export interface MenuPart {
  readonly group: MenuGroup;
  readonly title: string;
  readonly screens: readonly (Screen & { readonly menu: NonNullable<Screen['menu']> })[];
}

/** What a person with these deeds sees at the side; groups without a screen are left out. */
export function menuOf(deeds: readonly string[], screens: readonly Screen[] = SCREENS): readonly MenuPart[] {
  const groups: readonly MenuGroup[] = ['work', 'disclosure', 'people', 'audit', 'system'];
  return groups.flatMap((group) => {
    const shown = screens.flatMap((screen) => {
      const { menu, deed } = screen;
      const needed = [deed, menu?.deed ?? null].filter((one) => one !== null);
      return menu?.group === group && needed.every((one) => deeds.includes(one)) ? [{ ...screen, menu }] : [];
    });
    return shown.length === 0 ? [] : [{ group, title: MENU_GROUPS[group], screens: shown }];
  });
}
