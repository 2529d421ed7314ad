import { readableOn } from '../contrast.ts';

/** The surfaces of both themes; the same as in the style sheet. */
const light = '#ffffff';
const dark = '#1a1922';

/** Gives the style sheet the site's colour as text and outlines can wear it on either surface. */
export function dress(stage: HTMLElement, color: string): void {
  stage.style.setProperty('--site-on-light', readableOn(light, color));
  stage.style.setProperty('--site-on-dark', readableOn(dark, color));
}
