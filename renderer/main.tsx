import './app/jitless.ts';
import '@fontsource-variable/atkinson-hyperlegible-next';
import './ui/tokens.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { startTexts } from './app/i18n.ts';
import { applyPreferences, preferences } from './app/preferences.ts';

applyPreferences();
startTexts(preferences().language);
const place = document.getElementById('app');
if (place) createRoot(place).render(<App />);
