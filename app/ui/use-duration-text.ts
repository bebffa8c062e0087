import { useTranslations } from 'next-intl';

/** A span of time as words: 5分, 1分30秒. */
export function useDurationText(): (seconds: number) => string {
  const t = useTranslations('pages');
  return (seconds) => {
    const minutes = Math.floor(seconds / 60);
    const rest = Math.round(seconds % 60);
    return t('duration', { minutes, seconds: rest, both: String(minutes > 0 && rest > 0) });
  };
}
