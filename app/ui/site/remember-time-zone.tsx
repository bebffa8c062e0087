'use client';

import { useTimeZone } from 'next-intl';
import { useEffect } from 'react';
import { setTimeZone } from '#app/i18n/remember.ts';

/** Tells the server the device's time zone when it wrote the page for another one. */
export function RememberTimeZone() {
  const written = useTimeZone();
  useEffect(() => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    // Without a connection the zone waits for the next page.
    if (own && own !== written) void setTimeZone(own).catch(() => {});
  }, [written]);
  return null;
}
