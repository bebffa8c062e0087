'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { accountFormAction } from '#app/action.ts';
import { claimFirstAdmin } from '#lib/accounts/first-admin-link.ts';

/** Makes the signed-in account the first admin. */
export const becomeAdmin = accountFormAction(z.object({ token: z.string().max(200) }), async ({ userId }, { token }) => {
  const result = await claimFirstAdmin({ userId, token });
  if (result.ok) redirect('/admin');
  return { ok: false, error: { code: 'link-invalid' } };
});
