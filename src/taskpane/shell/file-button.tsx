import { Button } from "@fluentui/react-components";
import { useRef } from "react";

interface FileButtonProps {
  readonly label: string;
  /** The extensions that are offered: `.json,.xlsx`. */
  readonly accept: string;
  readonly onChosen: (file: File) => void;
}

/** A button that asks for a file. The same file may be chosen again, after it has been mended. */
export function FileButton({ label, accept, onChosen }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        hidden
        type="file"
        accept={accept}
        aria-label={label}
        tabIndex={-1}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen) onChosen(chosen);
          event.target.value = "";
        }}
      />
    </>
  );
}
