import { checkHealth } from '#lib/health/check-health.ts';

export const dynamic = 'force-dynamic';

/** For load balancers: 200 when this machine can serve, 503 when it cannot. */
export async function GET(): Promise<Response> {
  const health = await checkHealth();
  return Response.json(health, { status: health.isHealthy ? 200 : 503, headers: { 'cache-control': 'no-store' } });
}
