import './page.css';

import type { ReactNode } from 'react';

/** Text that stands in the code as it is: `never` for what is only known once the page is drawn, such as a name. */
type FixedText<T extends string> = Partial<Record<'nothing', never>> extends Record<T, unknown> ? never : T;

interface PageProps<T extends string> {
  /**
   * What the page is for, in words that are the same for everybody. They stand in the tab, and so in the list of visited
   * pages, where the name of a child would be read by whoever has the device next.
   */
  readonly title: FixedText<T>;
  /** What stands over the page instead of the title: a child's name, a reference. */
  readonly heading?: ReactNode;
  /** One or two sentences under the title. */
  readonly lead?: ReactNode;
  /** Under the lead, smaller: what depends on who reads, or on what is shown. */
  readonly more?: ReactNode;
  /** What stands above the title: a back link, breadcrumbs. */
  readonly above?: ReactNode;
  /** The one clear thing to do here. */
  readonly action?: ReactNode;
  /** Beside the title where there is room: what the page comes to, in a few figures. */
  readonly figures?: ReactNode;
  /** `reading` keeps lines short for forms and text; `wide` is for tables, charts and the board. */
  readonly width?: 'reading' | 'normal' | 'wide';
  /** Beside the page where there is room, under it on a phone: help, the words that this is about. */
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

/** A page with its title in the tab, its heading, its lead and one main action. */
export function Page<const T extends string>({
  title,
  heading = title,
  lead,
  more,
  above,
  action,
  figures,
  width = 'normal',
  aside,
  children,
}: PageProps<T>) {
  return (
    <div className={`page page--${width}`}>
      <title>{`${title} – Heard`}</title>
      {above}
      <div className={figures ? 'page__top' : undefined}>
        <PageHeader title={heading} lead={lead} more={more} action={action} />
        {figures}
      </div>
      <div className={aside ? 'page__columns' : undefined}>
        <div className="page__body">{children}</div>
        {aside ? <aside className="page__aside">{aside}</aside> : null}
      </div>
    </div>
  );
}

interface PageHeaderProps {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly more?: ReactNode;
  readonly action?: ReactNode;
}

function PageHeader({ title, lead, more, action }: PageHeaderProps) {
  return (
    <div className="page-header">
      <div className="page-header__words">
        <h1 tabIndex={-1}>{title}</h1>
        {lead ? <div className="page-header__lead">{typeof lead === 'string' ? <p>{lead}</p> : lead}</div> : null}
        {more ? <div className="page-header__more">{more}</div> : null}
      </div>
      {action ? <div className="page-header__action">{action}</div> : null}
    </div>
  );
}
