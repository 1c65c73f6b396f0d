import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { dismissToast, readToasts, watchToasts, type Toast } from './toast-store.ts';
import './toasts.css';

const SHOWN_MILLISECONDS = 5000;

/** Short words about what has just been done, also read aloud. */
export function Toasts(): ReactNode {
  const toasts = useSyncExternalStore(watchToasts, readToasts);
  return (
    <div className="toasts" role="status">
      {toasts.map((toast) => (
        <OneToast key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function OneToast({ toast }: { readonly toast: Toast }): ReactNode {
  useEffect(() => {
    const timer = setTimeout(() => dismissToast(toast.id), SHOWN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [toast.id]);
  return <p className="toast">{toast.words}</p>;
}
