import '../../ui/fonts.css';
import '../../ui/theme.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';

import { Announcer } from '../../ui/announcer';
import { Page } from '../../ui/page';
import { GalleryFigures } from './gallery-figures';
import { GalleryForm } from './gallery-form';
import { GalleryWords } from './gallery-words';

/*
 * Every part of the kit on one page, for looking at. Only the development server shows it (/gallery.html);
 * the built product doesn't contain it.
 */
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root to draw into.');

createRoot(root).render(
  <StrictMode>
    <MemoryRouter>
      <main>
        <Page title="The parts of Heard" lead="What every screen is built from, with invented words.">
          <GalleryWords />
          <GalleryFigures />
          <GalleryForm />
        </Page>
      </main>
      <Announcer />
    </MemoryRouter>
  </StrictMode>,
);
