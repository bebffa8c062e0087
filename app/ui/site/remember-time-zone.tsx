'use client';

import { useEffect } from 'react';
import { TIME_ZONE_COOKIE } from '#app/i18n/time-zone.ts';

/** Tells the server the device's time zone, so that times are written as the learner reads them from the next page on. */
export function RememberTimeZone() {
  useEffect(() => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (zone) document.cookie = `${TIME_ZONE_COOKIE}=${encodeURIComponent(zone)}; path=/; max-age=31536000; samesite=lax`;
  }, []);
  return null;
}
