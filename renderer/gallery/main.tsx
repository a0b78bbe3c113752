import '../app/jitless.ts';
import '@fontsource-variable/atkinson-hyperlegible-next';
import '../print/paper-style.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { startTexts } from '../app/i18n.ts';
import { Shell } from '../app/shell.tsx';
import { type Subject, subjects } from '../app/subjects.ts';
import { makeQueryClient } from '../call/query-client.ts';
import { localeOf } from '../ui/figures.ts';
import { ClientLook, ProofLook, PurgeLook, TodayLook } from './looks.tsx';
import { FieldParts } from './field-parts.tsx';
import { LongList } from './long-list.tsx';
import { OverlayParts } from './overlay-parts.tsx';
import { PaperLook } from './paper-look.tsx';
import { WordParts } from './word-parts.tsx';

/* The address chooses: ?theme=dark&lang=en&dir=rtl#/vandaag. */
const asked = new URLSearchParams(location.search);
const lang = asked.get('lang') === 'en' ? 'en' : 'nl';
const isRtl = asked.get('dir') === 'rtl';
const root = document.documentElement;
root.lang = lang;
root.dir = isRtl ? 'rtl' : 'ltr';
root.dataset['theme'] = asked.get('theme') === 'dark' ? 'dark' : 'light';
startTexts(lang);

const counts: Readonly<Record<string, number>> = { today: 3, clients: 142, retention: 7 };
const shown: readonly Subject[] = subjects.map((subject) => ({
  ...subject,
  useCount: () => counts[subject.id],
}));

const Screens = () => (
  <Shell
    organisation="Buurthuis De Brug"
    person="Fatma Bakker"
    as="beheerder"
    subjects={shown}
    onLeave={() => undefined}
    backup="Reservekopie: gisteren, gecontroleerd"
  >
    <Switch>
      <Route path="/vandaag" component={TodayLook} />
      <Route path="/clienten/*?" component={ClientLook} />
      <Route path="/bewaren" component={PurgeLook} />
      <Route path="/bewaren/bewijs" component={ProofLook} />
      <Route path="/fields" component={FieldParts} />
      <Route path="/overlays" component={OverlayParts} />
      <Route path="/list" component={LongList} />
      <Route component={WordParts} />
    </Switch>
  </Shell>
);

const Gallery = () => (
  <QueryClientProvider client={makeQueryClient()}>
    <I18nProvider locale={isRtl ? 'ar-AE' : localeOf(lang)}>
      <Router hook={useHashLocation}>
        <Switch>
          <Route path="/paper/:way" component={PaperLook} />
          <Route component={Screens} />
        </Switch>
      </Router>
    </I18nProvider>
  </QueryClientProvider>
);

const place = document.getElementById('gallery');
if (place) createRoot(place).render(<Gallery />);
