// Numbers of one kind, one below the other, each with a bar beside it. A true table: the bar is a drawing of what the number says.
import './bar-table.css';
import type { ReactNode } from 'react';
import { Bar } from '#extension/kit/layout/Bar.tsx';
import { VisuallyHidden } from '#extension/kit/text/VisuallyHidden.tsx';

export type BarRow = { id: string; label: ReactNode; count: number };

export type BarTableProps = {
  /** What the table shows, for those who listen. */
  caption: string;
  columns: readonly [label: string, count: string];
  rows: readonly BarRow[];
};

export function BarTable({ caption, columns, rows }: BarTableProps) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <table className="ph-bars">
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{columns[0]}</th>
          <th scope="col" className="ph-bars-counts">
            {columns[1]}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, count }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td>
              <span className="ph-bars-line">
                <span className="ph-bars-count">{count}</span>
                <span className="ph-bars-bar">
                  <Bar part={count / most} />
                </span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
