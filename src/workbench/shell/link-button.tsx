import { useNavigate, useRouter } from '@tanstack/react-router';
import { Button } from 'antd';
import type { MouseEvent, ReactNode } from 'react';

export interface LinkButtonProps {
  /** Below `/workbench`. */
  readonly to: string;
  readonly search?: Readonly<Record<string, string>>;
  readonly primary?: boolean;
  readonly icon?: ReactNode;
  /** `new`: the key n presses it. */
  readonly shortcut?: string;
  readonly children: ReactNode;
}

/** A link that looks like a button: opens in a new tab too. */
export function LinkButton({ to, search = {}, primary = false, icon, shortcut, children }: LinkButtonProps): ReactNode {
  const navigate = useNavigate();
  const router = useRouter();
  const href = router.buildLocation({ to, search }).publicHref;
  const follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void navigate({ to, search });
  };
  return (
    <Button
      type={primary ? 'primary' : 'default'}
      href={href}
      onClick={follow}
      {...(icon === undefined ? {} : { icon })}
      {...(shortcut === undefined ? {} : { 'data-shortcut': shortcut })}
    >
      {children}
    </Button>
  );
}
