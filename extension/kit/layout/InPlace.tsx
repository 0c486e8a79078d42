// One of several things, in a room that is large enough for each of them: when another one is shown, nothing around it moves.
import './layout.css';
import type { ReactNode } from 'react';

export type InPlaceProps = {
  /** Which one is shown; the others take their room, and nobody sees, hears or reaches them. */
  shown: string;
  children: Readonly<Record<string, ReactNode>>;
};

export function InPlace({ shown, children }: InPlaceProps) {
  return (
    <div className="ph-in-place">
      {Object.entries(children).map(([name, one]) => (
        <div key={name} className="ph-in-place-one" data-shown={name === shown} aria-hidden={name !== shown}>
          {one}
        </div>
      ))}
    </div>
  );
}
