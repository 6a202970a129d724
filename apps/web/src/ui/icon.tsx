import './icon.css';

const paths = {
  arrowLeft: 'M19 12H5m6-6-6 6 6 6',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15zM10 21h4',
  board: 'M4 5h4v14H4zM10 5h4v9h-4zM16 5h4v11h-4z',
  calendar: 'M5 6h14v14H5zM5 10h14M9 3v4m6-4v4',
  chart: 'M4 20V4m0 16h16M8 16l4-5 3 3 5-7',
  children:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6 9c0-3.6 2.5-6 6-6s6 2.4 6 6m1.5-9.5a3 3 0 1 0-1.5-5.6M21 20c0-3-1.6-5-4-5.7',
  chevron: 'm6 9 6 6 6-6',
  close: 'M6 6l12 12M18 6 6 18',
  download: 'M12 4v11m-5-4 5 5 5-5M4 20h16',
  grip: 'M9 6h.01M9 12h.01M9 18h.01M15 6h.01M15 12h.01M15 18h.01',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-10v6m0-9.5v.5',
  letter: 'M4 6h16v12H4zM4 7l8 6 8-6',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1-1',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-8 9c0-4 3.5-6.5 8-6.5s8 2.5 8 6.5',
  plus: 'M12 5v14M5 12h14',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm5-2 5 5',
  settings: 'M4 7h9m6 0h1M4 17h1m6 0h9M16 7m-3 0a3 3 0 1 0 6 0 3 3 0 1 0-6 0ZM8 17m-3 0a3 3 0 1 0 6 0 3 3 0 1 0-6 0Z',
  speech: 'M12 4c5 0 9 3.3 9 7.5S17 19 12 19c-1 0-2-.1-2.9-.4L4.5 20.5l1-3.8C4 15.4 3 13.5 3 11.5 3 7.3 7 4 12 4Z',
  tick: 'm5 13 4.5 4.5L19 7',
  warning: 'M12 4 2.5 20h19zM12 10v5m0 2.5v.01',
} as const;

export type IconName = keyof typeof paths;

/** A drawing beside words, never in their place: it is hidden from screen readers. */
export function Icon({ name, size = 22 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
