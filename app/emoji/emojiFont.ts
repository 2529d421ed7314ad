/** Text fonts have some of them too, in black and white. */
export const emojiFont = "font-['Apple_Color_Emoji','Segoe_UI_Emoji','Noto_Color_Emoji',sans-serif]";
