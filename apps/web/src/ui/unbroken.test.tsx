import { expect, test } from 'vitest';
import { render } from '@testing-library/react';

import { Unbroken } from './unbroken';

test.each([
  ['Child: Katya Dumitru, VC-1346', ['VC-1346']],
  ['Complaint R-2026-40588', ['R-2026-40588']],
  ['Received: 6 July 2026. It said: 28 September 2026', ['6 July 2026', '28 September 2026']],
  ['Received on 6\u00A0July\u00A02026', ['6\u00A0July\u00A02026']],
  ['Mary-Anne came at 10 on a Monday', []],
])('keeps in one piece what is one in %j', (text, pieces) => {
  const { container } = render(<Unbroken>{text}</Unbroken>);
  expect(container).toHaveTextContent(text.replaceAll('\u00A0', ' '));
  expect(Array.from(container.querySelectorAll('.unbroken'), (piece) => piece.textContent)).toEqual(pieces);
});
