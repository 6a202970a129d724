import { Button } from '../../../ui/button';
import type { PickedChild } from '../form/child-picker';

interface AlsoForProps {
  readonly child: PickedChild;
  /** Of whom this moment was logged already. */
  readonly logged: readonly string[];
  /** Empty: another child, who is chosen next. */
  readonly onAlso: (childId: string) => void;
}

/** Brothers and sisters who were there too: the same moment, and words of their own. */
export function AlsoFor({ child, logged, onAlso }: AlsoForProps) {
  const siblings = child.siblings.filter(({ id }) => !logged.includes(id));
  return (
    <section className="receipt__next" aria-labelledby="also-for">
      <h2 id="also-for">
        {siblings.length > 0 ? 'Also for their brothers and sisters?' : 'Was another child there too?'}
      </h2>
      <p>The day, the occasion and who was there go along. Each child has words of their own.</p>
      <div className="cluster">
        {siblings.map((sibling) => (
          <Button key={sibling.id} look="secondary" onClick={() => onAlso(sibling.id)}>
            Also for {sibling.name}
          </Button>
        ))}
        <Button look="link" onClick={() => onAlso('')}>
          Also for another child
        </Button>
      </div>
    </section>
  );
}
