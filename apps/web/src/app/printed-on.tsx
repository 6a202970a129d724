import { councilNow, todayInLondon } from '../platform/council-time';
import { dateText, timeText } from '../platform/dates';
import { useSession } from '../platform/session';
import { usePrinting } from '../ui/use-printing';

/** What every sheet begins with: paper outlasts what it says, and somebody answers for where it lies. */
export function PrintedOn() {
  const { me } = useSession();
  if (!usePrinting()) return null;
  const stood = `As it stood on ${dateText(todayInLondon())} at ${timeText(councilNow())}.`;
  return <p className="printed-on">{me ? `${stood} Printed by ${me.name}.` : stood}</p>;
}
