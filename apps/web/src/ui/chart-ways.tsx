import './chart-ways.css';

import { Link } from 'react-router';

import type { RowWays } from './chart-data';

/** The name of a row; where something is behind it, the whole row leads there. */
export function WayOfRow({ label, ways }: { readonly label: string; readonly ways: RowWays | null }) {
  if (!ways?.row) return label;
  const { to, id, text } = ways.row;
  return (
    <Link to={to} id={id} className="chart-way">
      {label} <span className="visually-hidden">({text})</span>
    </Link>
  );
}

/** What stands with a row and leads elsewhere. */
export function OtherWays({ ways }: { readonly ways: RowWays | null }) {
  if (!ways || ways.others.length === 0) return null;
  return (
    <span className="chart-ways">
      {ways.others.map(({ to, id, text }) => (
        <Link key={id} to={to} id={id}>
          {text}
        </Link>
      ))}
    </span>
  );
}
