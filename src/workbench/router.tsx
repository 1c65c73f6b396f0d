import { createRootRoute, createRoute, createRouter, useParams } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import { HomeScreen } from './shell/home-screen.tsx';
import { NotAllowedScreen } from './shell/not-allowed-screen.tsx';
import { NotFoundScreen } from './shell/not-found-screen.tsx';
import { PageSkeleton } from './shell/page-skeleton.tsx';
import { readSearch, writeSearch } from './shell/search-text.ts';
import { Shell } from './shell/shell.tsx';
import type { Screen } from './shell/screen.ts';
import { SCREENS } from './screens.ts';
import { useSignedIn } from './session/use-session.ts';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundScreen });

function routeOf(screen: Screen) {
  const Loaded = lazy(async () => ({ default: await screen.load() }));
  const ScreenOfRoute = (): ReactNode => {
    const params: Readonly<Record<string, string>> = useParams({ strict: false });
    const { deeds } = useSignedIn();
    if (screen.deed !== null && !deeds.includes(screen.deed)) return <NotAllowedScreen />;
    return (
      <Suspense fallback={<PageSkeleton />}>
        {/* Another record is another page: nothing of the one before stays in its fields. */}
        <Loaded key={Object.values(params).join('/')} params={params} />
      </Suspense>
    );
  };
  return createRoute({ getParentRoute: () => root, path: screen.path, component: ScreenOfRoute });
}

const home = createRoute({ getParentRoute: () => root, path: '/', component: HomeScreen });

export const router = createRouter({
  routeTree: root.addChildren([home, ...SCREENS.map(routeOf)]),
  basepath: '/workbench',
  parseSearch: readSearch,
  stringifySearch: writeSearch,
  scrollRestoration: true,
  defaultPreload: 'intent',
});
