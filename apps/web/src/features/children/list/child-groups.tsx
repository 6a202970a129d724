import { ChildCard, type ListedChild } from './child-card';

/** Own children, then those of the team; together where none are one's own. */
export function ChildGroups({ all }: { readonly all: readonly ListedChild[] }) {
  const mine = all.filter((child) => child.mine);
  const others = all.filter((child) => !child.mine);
  if (mine.length === 0) return <ChildGroup title="Children" list={all} />;
  return (
    <>
      <ChildGroup title="My children" list={mine} />
      {others.length > 0 ? <ChildGroup title="My team’s children" list={others} /> : null}
    </>
  );
}

interface ChildGroupProps {
  readonly title: string;
  readonly list: readonly ListedChild[];
}

export function ChildGroup({ title, list }: ChildGroupProps) {
  return (
    <section className="child-group" aria-label={title}>
      <h2>{title}</h2>
      <ul className="child-group__list">
        {list.map((child) => (
          <li key={child.id}>
            <ChildCard child={child} />
          </li>
        ))}
      </ul>
    </section>
  );
}
