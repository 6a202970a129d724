interface ViewTabsProps {
  readonly id: string;
  readonly title: string;
  readonly view: 'chart' | 'table';
  readonly onView: (view: 'chart' | 'table') => void;
}

/** Whether a figure is shown as a chart or as a table; the arrow keys change it. */
export function ViewTabs({ id, title, view, onView }: ViewTabsProps) {
  return (
    <div className="tabs" role="tablist" aria-label={`${title}: show as`}>
      {(['chart', 'table'] as const).map((tab) => (
        <button
          key={tab}
          id={`${id}-${tab}`}
          type="button"
          role="tab"
          className="tabs__tab"
          aria-selected={view === tab}
          aria-controls={`${id}-panel`}
          tabIndex={view === tab ? 0 : -1}
          onClick={() => onView(tab)}
          onKeyDown={(event) => {
            if (!['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
            event.preventDefault();
            const other = tab === 'chart' ? 'table' : 'chart';
            onView(other);
            document.getElementById(`${id}-${other}`)?.focus();
          }}
        >
          {tab === 'chart' ? 'Chart' : 'Table'}
        </button>
      ))}
    </div>
  );
}
