import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './workbench.css';

const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';
const place = document.getElementById('workbench');
if (place === null) throw new Error('The page has no place for the workbench');
// A page that was open during an update asks for code that is gone: load the new one; drafts are kept.
globalThis.addEventListener('vite:preloadError', () => globalThis.location.reload());
createRoot(place).render(<App nonce={nonce} />);
