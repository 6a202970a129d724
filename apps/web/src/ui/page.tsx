import './page.css';

import type { ReactNode } from 'react';

interface PageProps {
  readonly title: string;
  /** One or two sentences under the title. */
  readonly lead?: ReactNode;
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
export function Page({ title, lead, above, action, figures, width = 'normal', aside, children }: PageProps) {
  const header = <PageHeader title={title} lead={lead} action={action} />;
  return (
    <div className={`page page--${width}`}>
      <title>{`${title} – Heard`}</title>
      {above}
      {figures ? (
        <div className="page__top">
          {header}
          {figures}
        </div>
      ) : (
        header
      )}
      <div className={aside ? 'page__columns' : undefined}>
        <div className="page__body">{children}</div>
        {aside ? <aside className="page__aside">{aside}</aside> : null}
      </div>
    </div>
  );
}

interface PageHeaderProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly action?: ReactNode;
}

export function PageHeader({ title, lead, action }: PageHeaderProps) {
  return (
    <div className="page-header">
      <div className="page-header__words">
        <h1 tabIndex={-1}>{title}</h1>
        {lead ? <div className="page-header__lead">{lead}</div> : null}
      </div>
      {action ? <div className="page-header__action">{action}</div> : null}
    </div>
  );
}
