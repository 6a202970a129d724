import './large-print.css';

import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

interface LargePrintProps {
  readonly words: string;
  /** A language tag. */
  readonly language: string;
  readonly onClose: () => void;
}

/** The words alone, as large as somebody needs who reads with difficulty; printed, nothing else is on the paper. */
export function LargePrint({ words, language, onClose }: LargePrintProps) {
  return (
    <Dialog title="Large print" open onClose={onClose}>
      <p className="large-print" dir="auto" lang={language}>
        {words}
      </p>
      <div className="cluster large-print__ways">
        <Button onClick={() => window.print()}>Print</Button>
        <Button look="quiet" onClick={onClose}>
          Close
        </Button>
      </div>
    </Dialog>
  );
}
