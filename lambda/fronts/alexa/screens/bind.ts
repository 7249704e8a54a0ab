/** An APL data binding: the document is evaluated on the device, not here. */
export const bind = (expression: string): string => `\${${expression}}`;
