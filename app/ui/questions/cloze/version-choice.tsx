'use client';

import { useTranslations } from 'next-intl';
import type { Version } from '#lib/questions/kinds/cloze/cloze-content.ts';

type Props = { versions: readonly Version[]; chosen: Version; name: string; isLocked: boolean; onChoose(version: Version): void };

/** The framework in which the question is read and answered. */
export function VersionChoice({ versions, chosen, name, isLocked, onChoose }: Props) {
  const t = useTranslations('kinds.cloze');
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <div role="radiogroup" aria-label={t('version')} aria-describedby={`${name}-versions`} className="segments">
        {versions.map((version) => (
          <label key={version}>
            <input
              type="radio"
              name={`${name}-version`}
              checked={version === chosen}
              disabled={isLocked}
              onChange={() => onChoose(version)}
              className="sr-only"
            />
            {t(`versions.${version}`)}
          </label>
        ))}
      </div>
      <p id={`${name}-versions`} className="hint">
        {t('versionHint')}
      </p>
    </div>
  );
}
