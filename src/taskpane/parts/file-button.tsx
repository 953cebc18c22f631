/** A button that lets a person choose files, or all files of a folder; the browser's own field stays out of sight. */
import { useRef } from 'react';
import { Button } from '@fluentui/react-components';
import type { ButtonProps } from '@fluentui/react-components';

interface FileButtonProps extends Pick<ButtonProps, 'appearance' | 'disabled' | 'size'> {
  readonly label: string;
  /** Tells the fields of one screen apart. */
  readonly name: string;
  /** Endings and media types, separated by commas; all files where absent. */
  readonly accept?: string;
  /** One file where absent. */
  readonly many?: 'files' | 'folder';
  /** In the order of the browser; not called where the person chose nothing. */
  readonly onFiles: (files: readonly File[]) => void;
}

export function FileButton({ label, name, accept, many, onFiles, ...button }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        aria-label={label}
        data-choose={name}
        multiple={many !== undefined}
        {...(many === 'folder' ? { webkitdirectory: '' } : { accept })}
        onChange={({ currentTarget }) => {
          const chosen = [...(currentTarget.files ?? [])];
          // The same file may be chosen again after it was mended.
          currentTarget.value = '';
          if (chosen.length > 0) onFiles(chosen);
        }}
      />
    </>
  );
}
