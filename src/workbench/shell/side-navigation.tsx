import { Link, useMatches } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSignedIn } from '../session/use-session.ts';
import { SCREENS } from '../screens.ts';
import { menuOf } from './menu-of.ts';

/** What this person may open, by groups. On narrow screens it slides in over the page. */
export function SideNavigation({ open, onChosen }: { readonly open: boolean; readonly onChosen: () => void }): ReactNode {
  const { deeds } = useSignedIn();
  const path = useMatches().at(-1)?.fullPath;
  const under = SCREENS.find((screen) => screen.path === path)?.under;
  return (
    <>
      <nav id="side" className={open ? 'side side-open' : 'side'} aria-label="主导航">
        {menuOf(deeds).map((part) => (
          <section key={part.group} className="side-part">
            <h2 id={`side-${part.group}`}>{part.title}</h2>
            <ul aria-labelledby={`side-${part.group}`}>
              {part.screens.map((screen) => (
                <li key={screen.path}>
                  <Link
                    to={screen.path}
                    {...(screen.menu.search === undefined ? {} : { search: screen.menu.search })}
                    onClick={onChosen}
                    activeOptions={{ includeSearch: false, exact: under !== undefined }}
                    {...(under === screen.path ? { 'aria-current': 'page' as const } : {})}
                  >
                    {screen.menu.title}
                    {screen.menu.count !== undefined && <screen.menu.count />}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
      {open && <div className="side-shade" onClick={onChosen} aria-hidden="true" />}
    </>
  );
}
