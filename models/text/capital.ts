/** With a capital at its beginning: `the day` → `The day`. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
