import { useEffect, useState } from 'react';

import type { DraggableColumns } from './draggable-columns';

/** The columns with dragging; WAITING until their code is there, STILL where nothing is dragged. */
export type Dragging = { readonly columns: typeof DraggableColumns } | 'WAITING' | 'STILL';

/**
 * Fetches the code for dragging beside the plan's data: only where there is room to drag, for those who may. Without it
 * every card still moves by its menu.
 */
export function useDragging(wanted: boolean): Dragging {
  const [found, setFound] = useState<Dragging>('WAITING');
  useEffect(() => {
    if (!wanted) return;
    import('./draggable-columns').then(
      (part) => setFound({ columns: part.DraggableColumns }),
      () => setFound('STILL'),
    );
  }, [wanted]);
  return wanted ? found : 'STILL';
}
