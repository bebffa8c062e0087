import { defineConfig } from 'prisma/config';

// Only `prisma generate` and `prisma validate` read this; the app connects through lib/db/client.ts.
export default defineConfig({ schema: 'prisma/schema.prisma' });
