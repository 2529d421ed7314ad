import { inkOn } from '../contrast.ts';
import type { Frame } from '../frame.ts';
import css from './launcher.css';
import type { Locale } from './widget.generated.ts';

const names: Record<Locale, string> = { en: 'Chat with us', sv: 'Chatta med oss' };
const bubble = 'M12 3.5c5 0 9 3.4 9 7.7s-4 7.7-9 7.7c-1 0-2-.1-2.9-.4L4.5 20.5l1-3.4C4 15.7 3 13.6 3 11.2c0-4.3 4-7.7 9-7.7Z';
const down = 'm6 9.5 6 6 6-6';

/** Puts the button on the page, in a shadow root that the page's styles do not reach. */
export function mountLauncher(
  color: string,
  language: Locale,
): Pick<Frame, 'stage' | 'launcher' | 'badge' | 'addStyles'> {
  const host = document.createElement('samtal-chat');
  const root = host.attachShadow({ mode: 'open' });
  const stage = make('div', 'stage');
  stage.lang = language;
  stage.style.setProperty('--site', color);
  stage.style.setProperty('--site-ink', inkOn(color));
  const launcher = make('button', 'launcher');
  launcher.type = 'button';
  launcher.ariaLabel = names[language];
  launcher.ariaExpanded = 'false';
  const badge = make('span', 'badge');
  launcher.append(icon(bubble), icon(down), badge);
  stage.append(launcher);
  root.append(stage);
  const addStyles = (styles: string) => style(root, styles);
  addStyles(css);
  (document.body ?? document.documentElement).append(host);
  // Some sites replace the whole body when the page changes.
  new MutationObserver(() => host.isConnected || document.body?.append(host)).observe(document.documentElement, {
    childList: true,
  });
  return { stage, launcher, badge, addStyles };
}

function make<Tag extends 'div' | 'button' | 'span'>(tag: Tag, className: string): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), { className });
}

function icon(path: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.ariaHidden = 'true';
  svg.append(document.createElementNS(svg.namespaceURI, 'path'));
  svg.firstElementChild?.setAttribute('d', path);
  return svg;
}

function style(root: ShadowRoot, css: string): void {
  try {
    // Works under a Content-Security-Policy that forbids inline styles.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    root.append(Object.assign(document.createElement('style'), { textContent: css }));
  }
}
