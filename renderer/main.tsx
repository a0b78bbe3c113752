import './app/jitless.ts';
import '@fontsource-variable/atkinson-hyperlegible-next';
import './ui/tokens.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { startTexts } from './app/i18n.ts';
import { startPreferences } from './app/preferences.ts';

const { language } = await startPreferences();
startTexts(language);
const place = document.getElementById('app');
if (place) createRoot(place).render(<App />);
