import { Button } from 'antd';
import { useRef, type ReactNode } from 'react';

/** A button that asks for a file and hands it on at once; `label` is what assistive technology calls the choice. */
export function FileButton({
  label,
  loading,
  onFile,
  children,
}: {
  readonly label: string;
  readonly loading: boolean;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        className="sr-only"
        tabIndex={-1}
        aria-label={label}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file may be chosen again after a refusal.
          event.target.value = '';
        }}
      />
      <Button loading={loading} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
