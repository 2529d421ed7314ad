/** Pages that may show the demo's widget: this server's own, and what `DEMO_ORIGINS` adds, parted by commas. */
export function demoOrigins(env: Record<string, string | undefined>): string[] {
  const port = env.PORT || '3000';
  const own = [`http://localhost:${port}`, `http://127.0.0.1:${port}`];
  const more = [env.PUBLIC_URL ?? '', ...(env.DEMO_ORIGINS ?? '').split(',')];
  return [...new Set([...own, ...more.map((url) => url.trim()).filter((url) => url !== '').map((url) => new URL(url).origin)])];
}
