import { Outlet, useRouterState } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { LostSessionDialog } from '../session/lost-session-dialog.tsx';
import { useSignedIn } from '../session/use-session.ts';
import { ConnectionBanner } from './connection-banner.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { HelpOverlay } from './help-overlay.tsx';
import { Notices } from './notices.tsx';
import { Masthead } from './masthead.tsx';
import { SideNavigation } from './side-navigation.tsx';
import { useShortcuts } from './use-shortcuts.ts';
import './shell.css';

/** The frame around every screen of a signed-in person. */
export function Shell(): ReactNode {
  const signedIn = useSignedIn();
  const [helpOpen, setHelpOpen] = useState(false);
  const [sideOpen, setSideOpen] = useState(false);
  const path = useRouterState({ select: (state) => state.location.pathname });
  useShortcuts({ onHelp: () => setHelpOpen(true) });
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        跳到正文
      </a>
      <Masthead onMenu={() => setSideOpen(!sideOpen)} menuOpen={sideOpen} onHelp={() => setHelpOpen(true)} />
      <div className="shell-body">
        <SideNavigation open={sideOpen} onChosen={() => setSideOpen(false)} />
        <div className="content">
          <ConnectionBanner />
          <Notices />
          <main id="main" className="main" tabIndex={-1}>
            <ErrorBoundary key={path}>
              <Outlet />
            </ErrorBoundary>
          </main>
        </div>
      </div>
      <HelpOverlay open={helpOpen} onClose={() => setHelpOpen(false)} />
      <LostSessionDialog before={signedIn} />
    </div>
  );
}
