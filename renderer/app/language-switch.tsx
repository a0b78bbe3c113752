import { Button } from '../ui/button.tsx';
import { prefer, usePreferences } from './preferences.ts';

const others = { nl: ['en', 'English'], en: ['nl', 'Nederlands'] } as const;

/** Changes to the other language; the word is in that language, for whoever cannot read this one. */
export const LanguageSwitch = () => {
  const { language } = usePreferences();
  const [other, name] = others[language];
  return (
    <Button look="quiet" size="small" onPress={() => void prefer({ language: other })}>
      <span lang={other}>{name}</span>
    </Button>
  );
};
