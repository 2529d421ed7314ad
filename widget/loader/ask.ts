import { token } from '../keys.ts';
import { kept } from './memory.ts';
import { Widget, type WidgetQuery } from './widget.generated.ts';

/** Null: there is no widget for this page. */
export async function askForWidget(origin: string, siteKey: string): Promise<WidgetQuery['widget']> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    credentials: 'omit',
    body: JSON.stringify({ query: Widget.query, variables: { siteKey, token: kept(siteKey, token) } }),
  });
  const { data }: { data: WidgetQuery } = await response.json();
  return data.widget;
}
