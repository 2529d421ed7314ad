/** Where the chat takes the whole screen. Kept in step with the style sheets. */
export const isPhone = (): boolean => matchMedia('(max-width: 479px)').matches;
