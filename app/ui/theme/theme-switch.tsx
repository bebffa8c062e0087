'use client';

import { Monitor, Moon, Sun } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { setTheme } from '#app/i18n/remember.ts';
import { THEMES, type Theme } from './theme.ts';

const icons = { system: Monitor, light: Sun, dark: Moon };

/** Takes effect at once and is remembered in a cookie, which the server reads, so that no page flashes. */
export function ThemeSwitch({ theme }: { theme: Theme }) {
  const t = useTranslations('site.theme');
  const [chosen, setChosen] = useState(theme);

  function choose(next: Theme) {
    setChosen(next);
    if (next === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = next;
    // Offline it holds until the next page is loaded.
    void setTheme(next).catch(() => {});
  }

  return (
    <fieldset className="grid gap-1.5">
      <legend className="float-left text-ink-soft text-sm">{t('legend')}</legend>
      <div className="grid grid-cols-3 rounded-md border border-edge">
        {THEMES.map((each) => {
          const Icon = icons[each];
          return (
            <label
              key={each}
              className="flex min-h-11 cursor-pointer flex-col items-center justify-center px-2 text-xs first:rounded-l-[3px] last:rounded-r-[3px] hover:bg-accent-soft has-checked:bg-accent has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
            >
              <input type="radio" name="theme" value={each} checked={chosen === each} onChange={() => choose(each)} className="sr-only" />
              <Icon aria-hidden="true" className="size-4" />
              {t(each)}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
