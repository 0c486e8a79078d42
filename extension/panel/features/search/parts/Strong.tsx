// A text with what was looked for made strong. The marks are offsets of the server, never markup.
import type { ReactNode } from 'react';

type StrongProps = { text: string; marks: readonly (readonly [number, number])[] };

export function Strong({ text, marks }: StrongProps): ReactNode {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start < at || end > text.length) continue;
    pieces.push(text.slice(at, start), <strong key={start}>{text.slice(start, end)}</strong>);
    at = end;
  }
  pieces.push(text.slice(at));
  return <bdi>{pieces}</bdi>;
}
